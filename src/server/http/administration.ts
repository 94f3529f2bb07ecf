/** The routes below /api/host, for the page of the person who runs the host. They require a separate key. */
import { timingSafeEqual } from "node:crypto";
import type { ReadableStream } from "node:stream/web";
import type { Context, Hono } from "hono";
import * as z from "zod/mini";
import { BACKUP_TYPE, type HostOrder } from "../../room/host-report.ts";
import type { Administration } from "../administration/administration.ts";
import { hashOf, isCode } from "../keys/keys.ts";
import type { Limits } from "./rate-limits.ts";
import { bodyOf, keyIn, limitedBody, refuse } from "./request.ts";

type Parts = Readonly<{
  administration: Administration;
  /** If null, these routes are closed. */
  hostKey: string | null;
  limited: Limits;
  addressOf: (context: Context) => string;
}>;

type Act = (context: Context) => Promise<Response>;

/** The maximum size of a request body, in bytes. Every order is shorter. */
const LONGEST_ORDER = 200;

const order = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("delete"), code: z.string().check(z.refine(isCode)) }),
  z.strictObject({ type: z.literal("prepareUpdate") }),
  z.strictObject({ type: z.literal("cancelUpdate") }),
]);

/**
 * An uploaded backup is the only request that is not JSON, so these routes are added before the check that requires
 * JSON.
 */
export function administrationRoutes(app: Hono, parts: Parts): void {
  const { administration } = parts;
  const inside = withHostKey(parts);
  app.get(
    "/api/host/rooms",
    inside(async (context) => context.json(await administration.report())),
  );
  app.get(
    "/api/host/backup",
    inside((context) => download(context, administration)),
  );
  app.post(
    "/api/host/restore",
    inside((context) => upload(context, administration)),
  );
  app.post(
    "/api/host/orders",
    limitedBody(LONGEST_ORDER),
    inside((context) => take(context, administration)),
  );
  app.on("POST", ["/api/rooms", "/api/committees"], async (context, next) => {
    if (administration.ending.by() === null) return next();
    return refuse(context, "hostEnding");
  });
}

/** The right key works even while others at the same address are guessing, because nobody can guess 128 bits. */
function withHostKey({ hostKey, limited, addressOf }: Parts): (act: Act) => Act {
  return (act) => async (context) => {
    context.header("Cache-Control", "no-store");
    const key = keyIn(context);
    if (hostKey !== null && isSame(key, hostKey)) return act(context);
    if (await limited.isGuessing(addressOf(context))) return refuse(context, "tooFast");
    await limited.noteWrong(addressOf(context));
    return refuse(context, "noKey");
  };
}

/** Compares two keys in constant time. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
}

async function take(context: Context, administration: Administration): Promise<Response> {
  const read = order.safeParse(await bodyOf(context));
  if (!read.success) return refuse(context, "nonsense");
  await obey(administration, read.data);
  return context.json({ ok: true });
}

async function obey({ remove, ending }: Administration, asked: HostOrder): Promise<void> {
  switch (asked.type) {
    case "delete":
      return remove(asked.code);
    case "prepareUpdate":
      return ending.begin("page");
    case "cancelUpdate":
      return ending.cancel();
  }
}

async function download(context: Context, { backUp }: Administration): Promise<Response> {
  if (backUp === null) return refuse(context, "noFile");
  const { bytes, stream } = await backUp();
  return context.body(stream as unknown as globalThis.ReadableStream, 200, {
    "Content-Type": BACKUP_TYPE,
    "Content-Length": String(bytes),
  });
}

async function upload(context: Context, { restore }: Administration): Promise<Response> {
  if (restore === null) return refuse(context, "noFile");
  const { body } = context.req.raw;
  if (body === null || context.req.header("Content-Type") !== BACKUP_TYPE) return refuse(context, "nonsense");
  const restored = await restore(body as unknown as ReadableStream);
  return typeof restored === "string" ? refuse(context, restored) : context.json({ ok: true, ...restored });
}
