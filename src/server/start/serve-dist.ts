/**
 * Serves the built game, and the rooms below /api. Browsers may cache files with a hash in their name for a year, and
 * pages load nothing from other hosts.
 */
import { dirname, relative, resolve } from "node:path";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import { getPath } from "hono/utils/url";
import { toString as qrCode } from "qrcode";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { type Host, openHost } from "../host/host.ts";
import { hostApp } from "../http/app.ts";
import { namesOtherHost } from "../http/origin.ts";
import type { OpeningPolicy } from "../http/who-may-open.ts";
import { dataFolder, openStore } from "../store/open-store.ts";
import { type Addresses, addressesOf } from "./addresses.ts";
import { byteRanges } from "./byte-ranges.ts";
import { endOnSignal } from "./end-host.ts";
import { openingOf, openingText } from "./host-opening.ts";
import { hostSecrets } from "./host-secrets.ts";
import { addressBehind, type HostSettings, hostSettings } from "./host-settings.ts";
import { startMessages } from "./messages.ts";
import { portAsked } from "./ports.ts";
import { exitNotServed } from "./start-failure.ts";
import { type Answering, type TakenPort, takePort } from "./taken-port.ts";

/** The environment variable that names another folder to serve. The browser tests use it. */
export const BUILD_VARIABLE = "FORTIETH_TEST_BUILD";
const NOT_MODIFIED = 304;
const MISDIRECTED = 421;
const YEAR_S = 31_536_000;
/** The folder that `npm run build` writes to. */
export const DIST = resolve(dirname(import.meta.filename), "../../../dist");

/**
 * The page may load files only from this host. Inline styles are allowed, because React Aria and Plot set style
 * attributes. The last rule says who may frame the page: this host itself and the sites that follow it.
 */
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

/**
 * Sends each request to the rooms or the pages, and adds the security headers to the answer.
 * @param rooms null if this server has none
 */
function answering(
  rooms: Hono | null,
  pages: Hono,
  { publicUrl, frameSites }: Pick<ServerAddress, "publicUrl" | "frameSites">,
): Answering {
  const policy = [POLICY, ...frameSites].join(" ");
  return (request, env) => {
    const path = getPath(request);
    // Headers are set on Node's own response: a room answers thousands of requests, and setting web headers would
    // cost more than the answer.
    env.outgoing.setHeader("Content-Security-Policy", policy);
    for (const [name, value] of Object.entries(SAFE)) env.outgoing.setHeader(name, value);
    if (path.startsWith("/api/")) env.outgoing.setHeader("Cache-Control", "no-store");
    if (publicUrl !== null && namesOtherHost(request.url, publicUrl))
      return new Response(startMessages.elsewhere(publicUrl), { status: MISDIRECTED });
    const isOfRooms = rooms !== null && /^\/(api\/|(check|join)$)/.test(path);
    return (isOfRooms ? rooms : pages).fetch(request, env);
  };
}

/** How often a host checks its clocks. It looks for rows of other processes every `LOOK_MS`. */
const TICK_MS = 250;
export const LOOK_MS = 2000;
const MINUTE_MS = 60_000;

export type RunningServer = Addresses & Readonly<{ close: () => Promise<void> }>;

export type ServerAddress = Pick<HostSettings, "publicUrl" | "proxies" | "frameSites"> &
  Readonly<{ opening: OpeningPolicy; hostKey: string | null }>;

/** The default settings: no proxy, and only the host's own computer may open rooms. */
const PLAIN: ServerAddress = {
  publicUrl: null,
  proxies: 0,
  frameSites: [],
  opening: { type: "password", password: null, isLoopbackFree: true },
  hostKey: null,
};

/**
 * Serves a built folder on a port, with rooms if there is a host. The folder is dist/ unless another is named.
 * Resolves once the server answers.
 */
export async function serveDist(
  port: number,
  folder: string = DIST,
  host: Host | null = null,
  standing: ServerAddress = PLAIN,
): Promise<RunningServer> {
  return serveOn(await takePort(port), folder, host, standing);
}

function serveOn(
  taken: TakenPort,
  folder: string,
  host: Host | null,
  { publicUrl, proxies, frameSites, opening, hostKey }: ServerAddress,
): RunningServer {
  const { local, network: ownNetwork } = addressesOf(taken.port);
  const network = publicUrl === null ? ownNetwork : [publicUrl];
  const addressOf = (context: Context): string =>
    addressBehind(proxies, getConnInfo(context).remote.address ?? "", context.req.header("X-Forwarded-For"));
  const rooms =
    host === null ? null : hostApp({ host, addresses: network, addressOf, opening, publicUrl, hostKey });
  const pages = new Hono();
  pages.use(lasting, byteRanges, etag());
  pages.use(serveStatic({ root: relative(process.cwd(), folder) || ".", precompressed: true }));
  taken.answerWith(answering(rooms, pages, { publicUrl, frameSites }));
  const stop = host === null ? () => undefined : keepGoing(host);
  return {
    local,
    network,
    close: async () => {
      stop();
      await taken.close();
      await host?.close();
    },
  };
}

/**
 * Checks the clocks for as long as the host is served. If the store fails for a while, the next check tries again.
 */
function keepGoing(host: Host): () => void {
  const tick = setInterval(() => host.tick(), TICK_MS);
  const look = setInterval(() => void host.look().catch(() => undefined), LOOK_MS);
  return () => {
    clearInterval(tick);
    clearInterval(look);
  };
}

/** The folder to serve, and the environment with the host's settings. */
export type Serving = Readonly<{
  /**
   * The folder with the page, or a function that builds it once the port and the store are taken. The function
   * returns null if the process was stopped in the meantime.
   */
  folder?: string | (() => Promise<string | null>) | undefined;
  environment?: Readonly<Record<string, string | undefined>>;
}>;

/** Serves the page and rooms until the process is stopped. @throws a sentence if that is not possible */
export async function serveUntilStopped(port: number, serving: Serving = {}): Promise<RunningServer> {
  const { folder = DIST, environment = process.env } = serving;
  const settings = hostSettings(environment);
  const taken = await takePort(port);
  const opened = await openStore(environment);
  if (!opened.ok) throw new Error(startMessages.noStore[opened.problem](opened.where, opened.why));
  const { store, where } = opened;
  const secrets = hostSecrets(environment, dataFolder(environment));
  const page = typeof folder === "string" ? folder : await folder();
  if (page === null) return store.close().then(() => process.exit(0));
  const host = openHost({ store, engineVersion: RULES_VERSION, keepDays: settings.keepDays });
  const { hostKey } = secrets;
  const served = serveOn(taken, page, host, { ...settings, opening: openingOf(settings, secrets), hostKey });
  await announce(served, where, { ...settings, hostKey }, openingText(settings, secrets, environment));
  endOnSignal(
    host.administration,
    MINUTE_MS * settings.waitMinutes,
    () => void served.close().then(() => process.exit(0)),
  );
  return served;
}

async function announce(
  { local, network }: RunningServer,
  where: string,
  { keepDays, publicUrl, isPublic, hostKey }: HostSettings & Readonly<{ hostKey: string | null }>,
  whoOpens: string,
): Promise<void> {
  const further = publicUrl === null ? startMessages.network : startMessages.everywhere;
  // The output of a public host is stored in logs, and a key does not belong there.
  const hostPage = !isPublic && hostKey !== null ? [startMessages.hostPage(local, hostKey)] : [];
  const codes = await Promise.all(network.slice(0, 1).map((address) => qrCode(address, { type: "utf8" })));
  const addresses = [startMessages.local(local), ...network.map(further), ...hostPage];
  console.log(
    [startMessages.served, ...addresses, whoOpens, startMessages.kept(where, keepDays), ...codes].join("\n"),
  );
}

if (import.meta.main) {
  await serveUntilStopped(portAsked(), { folder: process.env[BUILD_VARIABLE] }).catch(exitNotServed);
}
