/** What every route of the host reads of a request, and how it refuses one. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isCode } from "../keys/secrets.ts";

/** Status by refusal; every other is 409. */
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

export function refuse(context: Context, reason: string): Response {
  return context.json({ ok: false, reason }, STATUS[reason] ?? 409);
}

/** A length that is told beforehand is looked at alone: to count a body costs a whole request made of it. */
export function limitedBody(most: number): MiddlewareHandler {
  const counted = bodyLimit({ maxSize: most, onError: (context) => refuse(context, "tooLarge") });
  return async (context, next) => {
    const told = context.req.header("Content-Length");
    if (told === undefined || context.req.header("Transfer-Encoding") !== undefined)
      return counted(context, next);
    return Number(told) > most ? refuse(context, "tooLarge") : next();
  };
}

/** Hono's helper for streams sets `no-cache`, with which a cache may still keep the answer. */
export function unkept(stream: Response): Response {
  stream.headers.set("Cache-Control", "no-store");
  return stream;
}

export async function bodyOf(context: Context): Promise<unknown> {
  return context.req.json().catch(() => null);
}

/** Empty where the address has none that could be one. */
export function codeIn(context: Context): string {
  const code = (context.req.param("code") ?? "").toUpperCase();
  return isCode(code) ? code : "";
}

/** Empty where the request brings none. */
export function keyIn(context: Context): string {
  return /^Bearer ([A-Za-z0-9_-]{4,60})$/.exec(context.req.header("Authorization") ?? "")?.[1] ?? "";
}
