/** Where a request comes from, and which host it names: what another site sends in somebody's browser is refused. */
import type { Context, MiddlewareHandler } from "hono";
import { refuse } from "./request.ts";

const JSON_BODY = /^application\/json *(;|$)/i;
const READING = ["GET", "HEAD"];
const OWN_SITES = ["same-origin", "none"];

/**
 * Requests that change something must be JSON, which another site may not send without asking first, and must come from
 * the host's own pages. Programs say nothing of where they come from, and are let through.
 * @param publicUrl an origin that counts as the host's own, whatever a proxy makes of the Host header
 */
export function fromOwnPages(publicUrl: string | null): MiddlewareHandler {
  return async (context, next) => {
    if (READING.includes(context.req.method)) return next();
    if (!JSON_BODY.test(context.req.header("Content-Type") ?? "")) return refuse(context, "notJson");
    return isForeign(context, publicUrl) ? refuse(context, "otherOrigin") : next();
  };
}

function isForeign(context: Context, publicUrl: string | null): boolean {
  const site = context.req.header("Sec-Fetch-Site");
  if (site !== undefined && !OWN_SITES.includes(site)) return true;
  const origin = context.req.header("Origin");
  if (origin === undefined || origin === publicUrl) return false;
  return !URL.canParse(origin) || new URL(origin).host !== new URL(context.req.url).host;
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether a request names this computer itself; a page that has a name of its own led here (DNS rebinding) does not. */
export function namesLoopback(url: string): boolean {
  return LOOPBACK.test(new URL(url).hostname);
}

/** Hosters ask this route by a machine's number whether the host is well, and nothing in it is secret. */
const HEALTH = "/api/host";

/** Whether a request names another host than the one that is set. Ports do not count: proxies rewrite them. */
export function namesOtherHost(url: string, publicUrl: string | null): boolean {
  if (publicUrl === null || namesLoopback(url)) return false;
  const { hostname, pathname } = new URL(url);
  return pathname !== HEALTH && hostname !== new URL(publicUrl).hostname;
}
