/** The routes below /api/conference, for the secretariat of a conference. They require its key. */
import type { Context, Hono } from "hono";
import { type ConferenceReport, conferenceMessage } from "../../committee/conference.ts";
import { LONGEST_LOG } from "../../committee/state/limits.ts";
import { readFounding } from "../committee/read-message.ts";
import { carryOutConferenceOrder, committeesIn, enterConference, recordIn } from "../host/secretariat.ts";
import type { ConferenceKeys } from "../keys/conference-keys.ts";
import { bodyOf, codeIn, limitedBody, refuse } from "./request.ts";
import { withSecretKey } from "./secret-key.ts";
import type { Parts as RoomParts } from "./who-may-open.ts";

/** `keys`: null if the host has no secret of its own. These routes are then closed. */
type Parts = Omit<RoomParts, "door"> & Readonly<{ keys: ConferenceKeys | null }>;

/** The maximum size of an order, in bytes. */
const LONGEST_ORDER = 300;

export function conferenceRoutes(app: Hono, parts: Parts): void {
  const { keys, host } = parts;
  const keyed = withSecretKey(parts, (key) => keys?.conferenceOf(key) ?? null);
  /** Limits also the right key: each report reads many committees. */
  const inside = (act: (context: Context, conference: string, key: string) => Promise<Response>) =>
    keyed(async (context, conference, key) => {
      if (!(await parts.limited.mayOrder(`conference/${key}`))) return refuse(context, "tooFast");
      return act(context, conference, key);
    });
  app.get(
    "/api/conference",
    inside(async (context, conference) => {
      const committees = await committeesIn(host, conference);
      const ticket = keys?.ticketOf(conference) ?? "";
      const report: ConferenceReport = { ok: true, now: host.clock(), conference, ticket, committees };
      return context.json(report);
    }),
  );
  app.get(
    "/api/conference/records/:code",
    inside(async (context, conference) => {
      const record = await recordIn(host, conference, codeIn(context));
      return record === null ? refuse(context, "noRoom") : context.json(record);
    }),
  );
  app.post(
    "/api/conference/committees",
    limitedBody(LONGEST_LOG),
    inside((context, conference) => open(parts, context, conference)),
  );
  app.post(
    "/api/conference/orders",
    limitedBody(LONGEST_ORDER),
    inside((context, conference, key) => take(parts, context, { conference, key })),
  );
}

async function open({ host }: Parts, context: Context, conference: string): Promise<Response> {
  if (host.administration.ending.by() !== null) return refuse(context, "hostEnding");
  const entries = await readFounding(await context.req.text(), host.clock());
  if (entries === null) return refuse(context, "nonsense");
  const opened = await host.committees.create(entries);
  await enterConference(host, opened.code, conference);
  return context.json({ ok: true, ...opened });
}

async function take(
  { host }: Parts,
  context: Context,
  by: Readonly<{ conference: string; key: string }>,
): Promise<Response> {
  const read = conferenceMessage.safeParse(await bodyOf(context));
  if (!read.success) return refuse(context, "nonsense");
  const { id, order } = read.data;
  const answer = await carryOutConferenceOrder(host, { ...by, id }, order);
  return answer.ok ? context.json(answer) : refuse(context, answer.reason);
}
