/** The routes below /api/committees: forming a committee, joining it, following it, and sending it orders. */
import type { Context, Hono } from "hono";
import {
  type CommitteeCard,
  type CommitteeUpdate,
  isMatchOrder,
  type KeyHolder,
} from "../../committee/message.ts";
import { LONGEST_LOG } from "../../committee/state/limits.ts";
import { catchUp } from "../../kernel/catch-up.ts";
import { noteUsed } from "../committee/committee-keys.ts";
import { carryOutOrder, enter } from "../committee/committee-orders.ts";
import { holderOf } from "../committee/key-holder.ts";
import { readCommitteeMessage, readFounding, readTaking } from "../committee/read-message.ts";
import { asText, isBehind, updateFor } from "../committee/redaction.ts";
import { type CommitteeRuntime, type CommitteeTypes, committeeOf } from "../committee/runtime.ts";
import type { OpenCommittee } from "../committee/snapshot.ts";
import { openMatch } from "../host/committee-match.ts";
import type { Host } from "../host/host.ts";
import { freeLostSeats } from "../host/seats-lost.ts";
import type { ConferenceKeys } from "../keys/conference-keys.ts";
import { hashOf, newToken } from "../keys/keys.ts";
import { admitted } from "./committee-match.ts";
import { BALLOTS, CARETS, passOn, type Sent, WALLS } from "./committee-passing.ts";
import { answerPoll, streamUpdates, type UpdateSince } from "./committee-stream.ts";
import { bytesLimit, readLimit } from "./rate-limits.ts";
import { bodyOf, codeIn, keyIn, limitedBody, refuse } from "./request.ts";
import type { Watch } from "./wait-for-news.ts";
import type { Parts } from "./who-may-open.ts";
import { withKey } from "./with-key.ts";

/** The maximum size of an order, in bytes: a paper of 20,000 characters. */
const LONGEST_ORDER = 96_000;

/** The maximum size of the move of a caret, in bytes. */
const LONGEST_CARET = 1000;

/** The maximum length of the position that a page sends, in bytes: enough for sixty drafts. */
const LONGEST_PLACE = 2500;

type Within = Readonly<{ committee: CommitteeRuntime; open: OpenCommittee; holder: KeyHolder; key: string }>;

/** `keys`: those of conferences, which a chair may enter with a ticket. */
type CommitteeParts = Parts & Readonly<{ keys: ConferenceKeys | null }>;

export function committeeRoutes(app: Hono, parts: CommitteeParts): void {
  const keyed = { find: parts.host.committees.find, within, noteUsed: noteChair };
  const inside = withKey<CommitteeTypes, CommitteeRuntime, Within>(parts, keyed);
  const mayWrite = bytesLimit();
  const mayRead = readLimit();
  app.post("/api/committees", parts.door.guard, limitedBody(LONGEST_LOG), (context) => form(parts, context));
  app.get("/api/committees/:code", (context) => card(parts, context));
  app.post("/api/committees/:code/devices", limitedBody(LONGEST_ORDER), (context) => come(parts, context));
  app.post(
    "/api/committees/:code/orders",
    limitedBody(LONGEST_ORDER),
    inside((context, within) => take(parts, mayWrite, context, within)),
  );
  const small = (path: string, act: (context: Context, sent: Sent) => Promise<Response>) =>
    app.post(
      `/api/committees/:code/${path}`,
      limitedBody(LONGEST_CARET),
      inside((context, own) => act(context, { ...own, holderNow: holderIn(own) })),
    );
  small("carets", (context, sent) => passOn(parts, context, sent, CARETS));
  small("ballots", (context, sent) => passOn(parts, context, sent, BALLOTS));
  small("wall", (context, sent) => passOn(parts, context, sent, WALLS));
  small("match", (context, sent) => admitted(parts, context, sent));
  app.get(
    "/api/committees/:code/stream",
    inside(async (context, within) => {
      await catchUpTo(within, sinceIn(context));
      await parts.limited.noteKnown(parts.addressOf(context), within.committee.code);
      const close = openedBy(within);
      return streamUpdates(context, watchOf(within), lookout(within), sinceIn(context), close);
    }),
  );
  app.get(
    "/api/committees/:code/changes",
    inside(async (context, within) => {
      await catchUpTo(within, sinceIn(context));
      const close = openedBy(within);
      const since = sinceIn(context);
      const reading = { since, mayRead: (bytes: number) => mayRead(within.key, bytes) };
      return answerPoll(context, watchOf(within), lookout(within), reading).finally(close);
    }),
  );
}

/** What anyone with the code may know. Null if the code belongs to no committee. */
export async function committeeCard(host: Host, context: Context): Promise<CommitteeCard | null> {
  const code = codeIn(context);
  return code === "" ? null : host.committees.card(code);
}

/** Whether a request has a valid key for the committee that it names. */
export async function opensCommittee(host: Host, context: Context): Promise<boolean> {
  const code = codeIn(context);
  const key = keyIn(context);
  const committee = code === "" || key === "" ? null : await host.committees.find(code);
  return committee !== null && within(committee, key) !== null;
}

async function card({ host, limited, addressOf }: Parts, context: Context): Promise<Response> {
  const address = addressOf(context);
  const look = (): Promise<CommitteeCard | null> => committeeCard(host, context);
  const isInside = await opensCommittee(host, context);
  const made = isInside ? await look() : await limited.lookUp(address, codeIn(context), look);
  if (made === "tooFast") return refuse(context, made);
  return made === null ? refuse(context, "noRoom") : context.json(made);
}

async function form({ host, door }: Parts, context: Context): Promise<Response> {
  const entries = await readFounding(await context.req.text(), host.clock());
  if (entries === null) return refuse(context, "nonsense");
  const opened = await host.committees.create(entries);
  await door.noteOpened(context, opened.code);
  return context.json({ ok: true, ...opened });
}

async function come({ host, limited, addressOf }: Parts, context: Context): Promise<Response> {
  const address = addressOf(context);
  const code = codeIn(context);
  const find = async (): Promise<CommitteeRuntime | null> =>
    code === "" ? null : host.committees.find(code);
  const committee = await limited.lookUp(address, code, find);
  if (committee === "tooFast") return refuse(context, committee);
  if (committee === null) return refuse(context, "noRoom");
  if (!(await limited.mayEnter(address, code))) return refuse(context, "tooFast");
  if (isArchived(committee)) return refuse(context, "archived");
  const delegation = readTaking(await bodyOf(context));
  if (delegation === null) return refuse(context, "nonsense");
  const token = newToken();
  const answer = await enter(committee, token, delegation);
  if (!answer.ok) return refuse(context, answer.reason);
  await limited.noteKnown(address, code);
  return context.json({ ok: true, token });
}

function within(committee: CommitteeRuntime, key: string): Within | null {
  const open = committeeOf(committee);
  const holder = open === null ? null : holderOf(open.access, key);
  return open === null || holder === null ? null : { committee, open, holder, key };
}

/** Whether the secretariat has archived the committee, so that it may only be read. */
function isArchived(committee: CommitteeRuntime): boolean {
  return committeeOf(committee)?.access.isArchived === true;
}

/** Who holds the key once the body of a request has arrived: the device may have lost its seat in the meantime. */
const holderIn =
  ({ committee, key }: Within) =>
  (): KeyHolder | null =>
    within(committee, key)?.holder ?? null;

async function noteChair({ committee, holder, key }: Within): Promise<void> {
  if (holder.type === "chair") await noteUsed(committee, holder.chair, key);
}

async function take(
  { host, limited, keys }: CommitteeParts,
  mayWrite: (key: string, bytes: number) => Promise<boolean>,
  context: Context,
  { committee, holder, key }: Within,
): Promise<Response> {
  const own = `${committee.code}/${key}`;
  if (!(await limited.mayOrder(own))) return refuse(context, "tooFast");
  const message = readCommitteeMessage(await bodyOf(context));
  if (message === null) return refuse(context, "nonsense");
  // The body may arrive late, and the key may have been replaced in the meantime.
  if (within(committee, key) === null) return refuse(context, "noKey");
  if (!(await mayWrite(own, JSON.stringify(message).length))) return refuse(context, "tooFast");
  const { id, order } = message;
  if (isArchived(committee)) return refuse(context, "archived");
  if (isMatchOrder(order)) {
    const opened = await openMatch(host, committee, holder, { order, name: `match:${id}` });
    return opened.ok ? context.json(opened) : refuse(context, opened.reason);
  }
  const before = committeeOf(committee)?.access.devices ?? [];
  const answer = await carryOutOrder(committee, { holder, key, id }, order, {
    remove: () => host.committees.remove(committee),
    conferenceOf: (ticket) => keys?.conferenceOfTicket(ticket) ?? null,
  });
  if (answer.ok) await freeLostSeats(host, committee, before);
  return answer.ok ? context.json(answer) : refuse(context, answer.reason);
}

function sinceIn(context: Context): string {
  return (context.req.query("since") ?? "").slice(0, LONGEST_PLACE);
}

async function catchUpTo({ committee, open, holder }: Within, since: string): Promise<void> {
  if (isBehind(open, holder, since)) await catchUp(committee);
}

/**
 * Records that a device has opened a connection. The device is present until the connection closes. @returns a
 * function to call when it closes
 */
function openedBy({ committee, holder }: Within): () => void {
  return holder.type === "device" ? committee.presence.opened(holder.id) : () => undefined;
}

function watchOf({ committee: { watchers }, holder }: Within): Watch {
  const watcher = holder.type === "device" ? holder.id : holder.type;
  return (wake) => {
    watchers.set(wake, watcher);
    return () => watchers.delete(wake);
  };
}

/**
 * Returns a function that gets the news for the holder of this key, and checks each time whether the key is still
 * valid.
 */
function lookout({ committee, key }: Within): UpdateSince {
  const hash = hashOf(key);
  return (since) => {
    const open = committeeOf(committee);
    const holder = open === null ? null : holderOf(open.access, key, hash);
    if (open === null || holder === null) return "gone";
    const what = {
      now: committee.clock.now(),
      lines: committee.presence.lines(),
      carets: committee.carets,
      boxes: committee.boxes,
      wall: committee.wall,
      isStuck: committee.isStuck,
      isHostEnding: committee.ending.by() !== null,
    };
    const sent: CommitteeUpdate | null = updateFor(open, holder, since, what);
    return sent === null ? null : { position: sent.position, text: asText(sent) };
  };
}
