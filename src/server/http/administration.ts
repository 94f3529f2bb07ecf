/** The routes below /api/host, for the page of the person who runs the host. They require a separate key. */
import type { ReadableStream } from "node:stream/web";
import type { Context, Hono } from "hono";
import * as z from "zod/mini";
import { BACKUP_TYPE, type HostOrder } from "../../room/host-report.ts";
import type { Administration } from "../administration/administration.ts";
import type { Host } from "../host/host.ts";
import { moveConference } from "../host/secretariat.ts";
import type { ConferenceKeys } from "../keys/conference-keys.ts";
import { isCode, isSame, newCode } from "../keys/keys.ts";
import type { Limits } from "./rate-limits.ts";
import { bodyOf, limitedBody, refuse } from "./request.ts";
import { withSecretKey } from "./secret-key.ts";

type Parts = Readonly<{
  host: Host;
  /** The keys of secretariats; null if the host has no key. */
  keys: ConferenceKeys | null;
  /** If null, these routes are closed. */
  hostKey: string | null;
  limited: Limits;
  addressOf: (context: Context) => string;
}>;

/** The maximum size of a request body, in bytes. Every order is shorter. */
const LONGEST_ORDER = 200;

const code = z.string().check(z.refine(isCode));
const order = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("delete"), code }),
  z.strictObject({ type: z.literal("prepareUpdate") }),
  z.strictObject({ type: z.literal("cancelUpdate") }),
  z.strictObject({ type: z.literal("makeConference") }),
  z.strictObject({ type: z.literal("showConference"), conference: code }),
  z.strictObject({ type: z.literal("renewConference"), conference: code }),
]);

/**
 * An uploaded backup is the only request that is not JSON, so these routes are added before the check that requires
 * JSON.
 */
export function administrationRoutes(app: Hono, parts: Parts): void {
  const { administration } = parts.host;
  const { hostKey } = parts;
  const inside = withSecretKey(parts, (key) => (hostKey !== null && isSame(key, hostKey) ? true : null));
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
    inside((context) => take(context, parts)),
  );
  app.on("POST", ["/api/rooms", "/api/committees"], async (context, next) => {
    if (administration.ending.by() === null) return next();
    return refuse(context, "hostEnding");
  });
}

async function take(context: Context, { host, keys }: Parts): Promise<Response> {
  const read = order.safeParse(await bodyOf(context));
  if (!read.success) return refuse(context, "nonsense");
  const key = await obey(host, keys, read.data);
  return context.json(key === null ? { ok: true } : { ok: true, key });
}

/** @returns the key of a secretariat, if the order asked for one */
async function obey(host: Host, keys: ConferenceKeys | null, asked: HostOrder): Promise<string | null> {
  const { remove, ending } = host.administration;
  switch (asked.type) {
    case "delete":
      await remove(asked.code);
      return null;
    case "prepareUpdate":
      ending.begin("page");
      return null;
    case "cancelUpdate":
      ending.cancel();
      return null;
    case "makeConference":
      return keys?.keyOf(newCode()) ?? null;
    case "showConference":
      return keys?.keyOf(asked.conference) ?? null;
    case "renewConference": {
      const to = newCode();
      await moveConference(host, asked.conference, to);
      return keys?.keyOf(to) ?? null;
    }
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
