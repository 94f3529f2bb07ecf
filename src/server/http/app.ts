/** The host over HTTP: the routes below /api for opening, joining, playing and watching rooms. */
import { type Context, Hono } from "hono";
import type { CommitteeCard } from "../../committee/message.ts";
import { indexOf } from "../../engine/state/seat.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { scenarioOf } from "../../lab/matches/library.ts";
import { save } from "../../match/record.ts";
import { enterRoom } from "../../room/device-admission.ts";
import type { RoomCard } from "../../room/room-card.ts";
import type { Sender } from "../../room/sender.ts";
import type { Host } from "../host/host.ts";
import { conferenceKeys } from "../keys/conference-keys.ts";
import { hashOf, newToken } from "../keys/keys.ts";
import { write } from "../room/draft.ts";
import { type RoomRuntime, type RoomTypes, roomOf } from "../room/runtime.ts";
import { seatMandate } from "../room/seat-mandate.ts";
import { type Open, tableOf } from "../room/snapshot.ts";
import { DamagedStore } from "../store/damage-guard.ts";
import { administrationRoutes } from "./administration.ts";
import { asked, languageIn } from "./asked.ts";
import { committeeCard, committeeRoutes, opensCommittee } from "./committees.ts";
import { conferenceRoutes } from "./conference.ts";
import { CROWDED, inTurn } from "./crowds.ts";
import { noteUsed } from "./desk-keys.ts";
import { asWatcher, senderOf } from "./key-holder.ts";
import { LONGEST_MESSAGE, readMessage, readSettings } from "./message-schema.ts";
import { checkRoutes, reached } from "./network-check.ts";
import { carryOutOrder } from "./orders.ts";
import { boardRoutes } from "./organiser-board.ts";
import { fromOwnPages } from "./origin.ts";
import { anonymousHash, type Limits, limits } from "./rate-limits.ts";
import { bodyOf, codeIn, keyIn, limitedBody, refuse } from "./request.ts";
import { notePresence, poll, stream } from "./room-stream.ts";
import { limitStreams } from "./stream-limit.ts";
import { chooseWallLanguages } from "./wall-languages.ts";
import { type OpeningCheck, type OpeningPolicy, openingCheck, type Parts } from "./who-may-open.ts";
import { type Act, withKey } from "./with-key.ts";

export type HostApp = Readonly<{
  host: Host;
  /** Addresses of the host for other devices on the same network. */
  addresses: readonly string[];
  /** The address of the sender, as the server sees it. It is never stored. */
  addressOf: (context: Context) => string;
  opening: OpeningPolicy;
  /** The public address set for the host, or null. */
  publicUrl: string | null;
  /** The key to the page of the person who runs the host. If null, there is no such page. */
  hostKey: string | null;
  limits?: Limits;
}>;

type Within = Readonly<{ room: RoomRuntime; open: Open; who: Sender; key: string }>;

export function hostApp(parts: HostApp): Hono {
  const { host, addressOf, opening, publicUrl, limits: limited = limits() } = parts;
  const app = new Hono();
  const door = openingCheck({ host, limited, addressOf, opening });
  const keys = parts.hostKey === null ? null : conferenceKeys(parts.hostKey);
  const turn = inTurn();
  for (const path of CROWDED) app.use(path, turn);
  // Below /api/host, the check for JSON covers only orders, because an uploaded backup is not JSON.
  app.use("/api/host/orders", fromOwnPages(publicUrl));
  administrationRoutes(app, { host, keys, hostKey: parts.hostKey, limited, addressOf });
  app.use("/api/*", fromOwnPages(publicUrl));
  app.on("GET", ["/api/:of/:code/stream", "/api/:of/:code/changes"], limitStreams());
  checkRoutes(app, reached(), (context) => anonymousHash(addressOf(context)));
  app.get("/api/host", (context) => hostCard(parts, door, context));
  roomRoutes(app, { host, limited, addressOf, door });
  boardRoutes(app, { host, limited, addressOf });
  conferenceRoutes(app, { host, keys, limited, addressOf });
  committeeRoutes(app, { host, limited, addressOf, door, keys });
  app.all("/api/*", (context) => refuse(context, "nonsense"));
  app.onError((error, context) => {
    if (error instanceof DamagedStore) return refuse(context, "notRead");
    console.error(`A request failed: ${error.message}`);
    return refuse(context, "notKept");
  });
  return app;
}

function roomRoutes(app: Hono, parts: Parts): void {
  const { host, limited, addressOf, door } = parts;
  const large = limitedBody(LONGEST_MESSAGE);
  const keyed = { find: host.find, within, noteUsed: noteDesk };
  const opened = withKey<RoomTypes, RoomRuntime, Within>(parts, keyed);
  const inside = (act: Act<Within>) => opened((context, within) => act(context, asAsked(context, within)));

  app.post("/api/rooms", door.guard, large, (context) => openRoom(host, door, context));
  app.get("/api/rooms/:code", (context) => card(host, limited, addressOf(context), context));
  app.post("/api/rooms/:code/devices", large, (context) => enter(host, limited, addressOf(context), context));
  app.post(
    "/api/rooms/:code/orders",
    large,
    inside((context, within) => take(host, limited, context, within)),
  );
  app.post(
    "/api/rooms/:code/here",
    inside((context, { room, who }) => {
      notePresence(room, who, languageIn(context));
      return context.body(null, 204);
    }),
  );
  app.post("/api/rooms/:code/wall-languages", large, inside(chooseWallLanguages));
  app.get(
    "/api/rooms/:code/stream",
    inside(async (context, { room, who, key }) => {
      await limited.noteKnown(addressOf(context), room.code);
      notePresence(room, who, languageIn(context));
      return stream(room, who, key, asked(context));
    }),
  );
  app.get(
    "/api/rooms/:code/changes",
    inside((context, { room, who, key }) => {
      notePresence(room, who, languageIn(context));
      return poll(context, room, who, key, asked(context));
    }),
  );
  app.get("/api/rooms/:code/record", inside(recordOf));
  app.get("/api/rooms/:code/mandate", inside(mandateOf));
}

/** What a page may know about the host before it has a key. Health checks read this too. */
function hostCard({ host, addresses }: HostApp, door: OpeningCheck, context: Context): Response {
  const { engineVersion } = host;
  return context.json({ addresses, engineVersion, asksPassword: door.asksPassword(context) });
}

/** The room with this code. Wrong codes are counted and limited, so that nobody can find a room by guessing. */
async function roomIn(
  host: Host,
  limited: Limits,
  address: string,
  context: Context,
): Promise<RoomRuntime | string> {
  const code = codeIn(context);
  const room = await limited.lookUp(address, code, () => found(host, code));
  return room ?? "noRoom";
}

async function found(host: Host, code: string): Promise<RoomRuntime | null> {
  return code === "" ? null : host.find(code);
}

function within(room: RoomRuntime, key: string): Within | null {
  const open = roomOf(room);
  const who = open === null ? null : senderOf(open, key);
  return open === null || who === null ? null : { room, open, who, key };
}

async function noteDesk({ room, who, key }: Within): Promise<void> {
  if (who.type === "desk") await noteUsed(room, key);
}

function asAsked(context: Context, { who, ...rest }: Within): Within {
  return { ...rest, who: context.req.query("as") === "wall" ? asWatcher(who) : who };
}

async function openRoom(host: Host, door: OpeningCheck, context: Context): Promise<Response> {
  const settings = readSettings(await bodyOf(context), ({ scenario, audience, procedure }, seat) => {
    return indexOf(scenarioOf(scenario, audience, procedure), seat) >= 0;
  });
  if (settings === null) return refuse(context, "nonsense");
  const opened = await host.create(settings);
  await door.noteOpened(context, opened.code);
  return context.json({ ok: true, ...opened });
}

/** Whether a request has a valid key for the room that it names. */
async function opensRoom(host: Host, context: Context): Promise<boolean> {
  const key = keyIn(context);
  const room = key === "" ? null : await found(host, codeIn(context));
  return room !== null && within(room, key) !== null;
}

/** What anyone may know about a room or committee before joining it. */
async function card(host: Host, limited: Limits, address: string, context: Context): Promise<Response> {
  const code = codeIn(context);
  const look = async (): Promise<RoomCard | CommitteeCard | null> =>
    (await committeeCard(host, context)) ?? roomCard(await found(host, code));
  const isInside = (await opensCommittee(host, context)) || (await opensRoom(host, context));
  const made = isInside ? await look() : await limited.lookUp(address, code, look);
  if (made === "tooFast") return refuse(context, made);
  return made === null ? refuse(context, "noRoom") : context.json(made);
}

function roomCard(room: RoomRuntime | null): RoomCard | null {
  const open = room === null ? null : roomOf(room);
  if (room === null || open === null) return null;
  const { settings, isDebriefed, isJoiningOpen } = open.state;
  const { scenario, audience } = settings;
  return { code: room.code, scenario, audience, isDebriefed, isJoiningOpen };
}

async function enter(host: Host, limited: Limits, address: string, context: Context): Promise<Response> {
  const room = await roomIn(host, limited, address, context);
  if (typeof room === "string") return refuse(context, room);
  if (!(await limited.mayEnter(address, room.code))) return refuse(context, "tooFast");
  const token = newToken();
  const answer = await submitOrder(room, (draft) => {
    const decided = enterRoom(draft.snapshot.state, hashOf(token), draft.here);
    if (!decided.ok) return decided.reason;
    write(draft, ...decided.facts);
    return null;
  });
  if (!answer.ok) return refuse(context, answer.reason);
  await limited.noteKnown(address, room.code);
  return context.json({ ok: true, token });
}

async function take(
  host: Host,
  limited: Limits,
  context: Context,
  { room, who, key }: Within,
): Promise<Response> {
  if (!(await limited.mayOrder(`${room.code}/${key}`))) return refuse(context, "tooFast");
  notePresence(room, who);
  const message = readMessage(await bodyOf(context));
  if (message === null) return refuse(context, "nonsense");
  // The body may arrive late, and the key may have been replaced in the meantime.
  if (within(room, key) === null) return refuse(context, "noKey");
  const answer = await carryOutOrder(host, room, { who, key }, message);
  return answer.ok ? context.json(answer) : refuse(context, answer.reason);
}

/** A table's record with its seed. Available only once the debrief is open. */
function recordOf(context: Context, { open }: Within): Response {
  const table = tableOf(open, asked(context).table);
  if (!open.state.isDebriefed) return refuse(context, "notYours");
  return table === null ? refuse(context, "noTable") : context.json(save(table.match));
}

/** The mandate of a seat, for a teacher who helps there. Only a key of the desk opens it. */
function mandateOf(context: Context, { open, who }: Within): Response {
  if (who.type !== "desk") return refuse(context, "notYours");
  const found = seatMandate(open, asked(context).table, context.req.query("seat") ?? "");
  return typeof found === "string" ? refuse(context, found) : context.json({ mandate: found });
}
