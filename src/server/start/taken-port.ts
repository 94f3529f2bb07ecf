/** Takes a port before the game is built. Until then, a page there says that the game is being built. */
import { createHash } from "node:crypto";
import type { Server } from "node:http";
import { type Http2Bindings, type HttpBindings, serve } from "@hono/node-server";
import { startMessages } from "./messages.ts";
import { portSentence } from "./ports.ts";

export type Answering = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

export type TakenPort = Readonly<{
  port: number;
  /** Sets how requests are answered from now on. */
  answerWith: (answering: Answering) => void;
  /** Closes at once, without waiting for pages that keep a connection open. */
  close: () => Promise<void>;
}>;

/** Starts listening on a port. @throws a sentence if another process uses the port, or this user may not use it */
export function takePort(port: number): Promise<TakenPort> {
  let answering: Answering = starting;
  return new Promise((done, fail) => {
    const server = serve({ fetch: (request, env) => answering(request, env), port }, () => {
      done({
        port,
        answerWith: (next) => {
          answering = next;
        },
        close: () => closed(server as Server),
      });
    });
    server.once("error", (error: NodeJS.ErrnoException) =>
      fail(new Error(portSentence(port, error.code ?? error.message))),
    );
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

const UNAVAILABLE = 503;

/** How often the page checks again, in seconds. */
const LOOK_S = 2;

/**
 * The page reloads by script, because a plain refresh does nothing if the address has a fragment, and the address of
 * every room has one.
 */
const RELOAD = `setTimeout(() => location.reload(), ${1000 * LOOK_S})`;
const RELOAD_HASH = createHash("sha256").update(RELOAD).digest("base64");

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${RELOAD_HASH}'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "Retry-After": String(LOOK_S),
};

const STYLE =
  "html{color-scheme:light dark;font:1.25rem/1.5 system-ui,sans-serif}body{max-width:32em;margin:20vh auto 0;padding:0 1em}";

const { title, heading, wait } = startMessages.starting;
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script>${RELOAD}</script>
<noscript><meta http-equiv="refresh" content="${LOOK_S}"></noscript>
<title>${title}</title>
<style>${STYLE}</style>
<main><h1>${heading}</h1><p>${wait}</p></main>
</html>
`;

/** Answers with a page that reloads by itself. Requests to the API are refused with a reason. */
function starting(request: Request): Response {
  const init = { status: UNAVAILABLE, headers: HEADERS };
  return new URL(request.url).pathname.startsWith("/api/")
    ? Response.json({ ok: false, reason: "starting" }, init)
    : new Response(PAGE, { ...init, headers: { ...HEADERS, "Content-Type": "text/html; charset=utf-8" } });
}
