/** Serves the built game: static files, lasting caches for hashed names, nothing from other hosts; and the host of rooms below /api. */
import type { Server } from "node:http";
import { createServer } from "node:net";
import { dirname, relative, resolve } from "node:path";
import { type Http2Bindings, type HttpBindings, serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import { getPath } from "hono/utils/url";
import { toString as qrCode } from "qrcode";
import { type Host, openHost } from "../host/host.ts";
import { hostApp } from "../host/http/app.ts";
import { openStore } from "../host/store/open-store.ts";
import { RULES_VERSION } from "../match/rules-version.ts";
import { type Addresses, addressesOf } from "./addresses.ts";
import { byteRanges } from "./byte-ranges.ts";
import { serveWords } from "./cli/serve-words.ts";
import { addressBehind, type HostSettings, hostSettings } from "./host-settings.ts";

/** Names another folder to serve: the one that the browser tests look at. */
export const BUILD_VARIABLE = "FORTIETH_TEST_BUILD";
export const DEFAULT_PORT = 4040;
const MAX_PORT = 65_535;
const NOT_MODIFIED = 304;
const YEAR_S = 31_536_000;
/** Where `npm run build` writes. */
export const DIST = resolve(dirname(import.meta.filename), "../../dist");

/** The page may load from this host alone; React Aria and Plot set style attributes. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

const SAFE: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

const lasting: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.req.path.startsWith("/assets/")) return;
  const { ok, status } = context.res;
  if (ok || status === NOT_MODIFIED) context.header("Cache-Control", `public, max-age=${YEAR_S}, immutable`);
};

/** Answers as one of them does, each answer with the safe headers. @param rooms null where there are none */
function answering(rooms: Hono | null, pages: Hono): (request: Request, env: Env) => Answer {
  return (request, env) => {
    // Said to Node itself: a room asks and is told thousands of times, and headers of the web cost more than the answer.
    for (const [name, value] of Object.entries(SAFE)) env.outgoing.setHeader(name, value);
    const isOfRooms = rooms !== null && /^\/(api\/|check$)/.test(getPath(request));
    return (isOfRooms ? rooms : pages).fetch(request, env);
  };
}

type Env = HttpBindings | Http2Bindings;
type Answer = Response | Promise<Response>;

/** The port that PORT asks for (4040 when it is not set), or null when it is not a port. */
export function portFrom(text: string | undefined): number | null {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= MAX_PORT ? port : null;
}

/** The port that PORT asks for; what is none ends the process with a sentence. */
export function portAsked(): number {
  const text = process.env.PORT;
  const port = portFrom(text);
  return port ?? stop(serveWords.badPort(text ?? ""));
}

/** The error code of listening there once (`host` undefined: on every address), or null when it is free. */
function probe(port: number, host: string | undefined): Promise<string | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen({ port, host }, () => server.close(() => done(null)));
  });
}

/** Why nothing can be served on a port, in one sentence, or null when it is free. */
export async function portProblem(port: number): Promise<string | null> {
  for (const host of [undefined, "127.0.0.1"]) {
    const code = await probe(port, host);
    if (code === "EADDRINUSE")
      return `Port ${port} is taken: set PORT to another one, as in PORT=4041 npm start.`;
    if (code === "EACCES") return `Port ${port} may not be used by this user: set PORT to one above 1023.`;
    if (code !== null) return `Port ${port} cannot be used (${code}).`;
  }
  return null;
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : DEFAULT_PORT));
    });
  });
}

/** How often a host looks at its clocks, and for what other processes have written. */
const TICK_MS = 250;
export const LOOK_MS = 2000;

export type Served = Addresses & Readonly<{ close: () => Promise<void> }>;

/** Of a host that nothing stands before. */
const PLAIN = { publicUrl: null, proxies: 0 } as const;

/** Serves a built folder, dist/ unless another is named, on a port, with rooms where there is a host; resolves when it answers. */
export function serveDist(
  port: number,
  folder: string = DIST,
  host: Host | null = null,
  { publicUrl, proxies }: Pick<HostSettings, "publicUrl" | "proxies"> = PLAIN,
): Promise<Served> {
  const { local, network: ownNetwork } = addressesOf(port);
  const network = publicUrl === null ? ownNetwork : [publicUrl];
  const addressOf = (context: Context): string =>
    addressBehind(proxies, getConnInfo(context).remote.address ?? "", context.req.header("X-Forwarded-For"));
  const rooms = host === null ? null : hostApp({ host, addresses: network, addressOf });
  const pages = new Hono();
  pages.use(lasting, byteRanges, etag());
  pages.use(serveStatic({ root: relative(process.cwd(), folder) || ".", precompressed: true }));
  return new Promise((done, fail) => {
    const server = serve({ fetch: answering(rooms, pages), port }, () => {
      const stop = host === null ? () => undefined : keepGoing(host);
      done({
        local,
        network,
        close: async () => {
          stop();
          await closeServer(server as Server);
          await host?.close();
        },
      });
    });
    server.once("error", fail);
  });
}

/** Clocks run while the host is served; a store that is gone for a while is asked again. */
function keepGoing(host: Host): () => void {
  const tick = setInterval(() => host.tick(), TICK_MS);
  const look = setInterval(() => void host.look().catch(() => undefined), LOOK_MS);
  return () => {
    clearInterval(tick);
    clearInterval(look);
  };
}

/** Closes at once: pages that keep a connection open do not hold it up. */
function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** What is served; of the project's own folder where nothing else is said. */
export type Serving = Readonly<{
  folder?: string | undefined;
  environment?: Readonly<Record<string, string | undefined>>;
}>;

/** Serves with rooms until the process is told to end. @throws in a sentence where that cannot be done as asked */
export async function serveUntilStopped(port: number, serving: Serving = {}): Promise<Served> {
  const { folder = DIST, environment = process.env } = serving;
  const settings = hostSettings(environment);
  const opened = await openStore(environment);
  if (!opened.ok) throw new Error(serveWords.noStore[opened.problem](opened.where, opened.why));
  const { store, where } = opened;
  const host = openHost({ store, engineVersion: RULES_VERSION, keepDays: settings.keepDays });
  const served = await serveDist(port, folder, host, settings);
  await announce(served, where, settings);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
  return served;
}

async function announce(
  { local, network }: Served,
  where: string,
  { keepDays, publicUrl }: HostSettings,
): Promise<void> {
  const further = publicUrl === null ? serveWords.network : serveWords.everywhere;
  const codes = await Promise.all(network.slice(0, 1).map((address) => qrCode(address, { type: "utf8" })));
  const addresses = [serveWords.local(local), ...network.map(further)];
  console.log([serveWords.served, ...addresses, serveWords.kept(where, keepDays), ...codes].join("\n"));
}

/** Ends the process with one sentence. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

export function notServed(error: unknown): never {
  stop(serveWords.notServed(error instanceof Error ? error.message : String(error)));
}

if (import.meta.main) {
  await serveUntilStopped(portAsked(), { folder: process.env[BUILD_VARIABLE] }).catch(notServed);
}
