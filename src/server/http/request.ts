/** What all routes read from a request, and how they refuse one. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isCode } from "../keys/keys.ts";

/** The HTTP status of each refusal. A refusal that is not listed here gets 409. */
const STATUS: Readonly<Record<string, 400 | 401 | 403 | 404 | 410 | 413 | 415 | 429 | 503>> = {
  nonsense: 400,
  tooLarge: 413,
  tooFast: 429,
  noRoom: 404,
  noKey: 401,
  notYours: 403,
  removed: 403,
  noPassword: 401,
  wrongPassword: 401,
  tooManyRooms: 429,
  otherOrigin: 403,
  notJson: 415,
  notKept: 503,
  notRead: 503,
};

/** How many seconds a page must wait after it has sent too many requests. */
const RETRY_AFTER = "10";

export function refuse(context: Context, reason: string): Response {
  if (reason === "tooFast") context.header("Retry-After", RETRY_AFTER);
  return context.json({ ok: false, reason }, STATUS[reason] ?? 409);
}

/**
 * Checks the declared length if there is one, because counting the bytes of a body needs a complete request object.
 */
export function limitedBody(most: number): MiddlewareHandler {
  const counted = bodyLimit({ maxSize: most, onError: (context) => refuse(context, "tooLarge") });
  return async (context, next) => {
    const told = context.req.header("Content-Length");
    if (told === undefined || context.req.header("Transfer-Encoding") !== undefined)
      return counted(context, next);
    return Number(told) > most ? refuse(context, "tooLarge") : next();
  };
}

/** Hono's helper for streams sets `no-cache`, which still lets a cache store the answer. */
export function withoutCaching(stream: Response): Response {
  stream.headers.set("Cache-Control", "no-store");
  return stream;
}

export async function bodyOf(context: Context): Promise<unknown> {
  return context.req.json().catch(() => null);
}

/** The code in the address of a request, or "" if it has no valid code. */
export function codeIn(context: Context): string {
  const code = (context.req.param("code") ?? "").toUpperCase();
  return isCode(code) ? code : "";
}

/** The key in a request, or "" if it has none. */
export function keyIn(context: Context): string {
  return /^Bearer ([A-Za-z0-9_-]{4,60})$/.exec(context.req.header("Authorization") ?? "")?.[1] ?? "";
}
