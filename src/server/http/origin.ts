/**
 * Checks where a request comes from and which host it names, so that no other site can send orders through a user's
 * browser.
 */
import type { Context, MiddlewareHandler } from "hono";
import { refuse } from "./request.ts";

const JSON_BODY = /^application\/json *(;|$)/i;
const READING = ["GET", "HEAD"];
const OWN_SITES = ["same-origin", "none"];

/**
 * Accepts a request that changes something only if it is JSON from one of the host's own pages. A browser sends JSON
 * to another site only if that site allows it, and this host never does. Programs send no origin and are let through.
 * @param publicUrl an origin that always counts as the host's own, even if a proxy changes the Host header
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

/** Whether a request names this computer itself. After DNS rebinding, a request names the attacker's host instead. */
export function namesLoopback(url: string): boolean {
  return LOOPBACK.test(new URL(url).hostname);
}

/** Health checks request this route by the machine's IP address. Its answer contains no secrets. */
const HEALTH = "/api/host";

/** Whether a request names a host other than the configured one. The port is ignored, because proxies change it. */
export function namesOtherHost(url: string, publicUrl: string | null): boolean {
  if (publicUrl === null || namesLoopback(url)) return false;
  const { hostname, pathname } = new URL(url);
  return pathname !== HEALTH && hostname !== new URL(publicUrl).hostname;
}
