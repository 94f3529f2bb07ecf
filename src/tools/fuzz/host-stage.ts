/**
 * A host in this process with a real store. It has a room and a committee that no request names, and another room and
 * committee that requests may change.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { PACK } from "../../committee/packs/all.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { type Host, openHost } from "../../server/host/host.ts";
import { hostApp } from "../../server/http/app.ts";
import type { Limits } from "../../server/http/rate-limits.ts";
import { sqliteStore } from "../../server/store/sqlite-store.ts";
import type { Store } from "../../server/store/store.ts";
import { TWELVE_TABLES } from "../bench/attack-room.ts";
import { delegations } from "./committee-corpus.ts";

const NOW = Date.UTC(2026, 0, 12, 12);
const HOST_KEY = "the-key-of-the-one-who-runs-this-host";
const RECENT = 100_000;

/**
 * Each case is one of thousands of requests in a row, so there are no rate limits here. Rate limits have their own
 * tests.
 */
const NO_LIMITS: Limits = {
  isGuessing: async () => false,
  noteWrong: async () => undefined,
  lookUp: (_address, _code, find) => find(),
  noteKnown: async () => undefined,
  isGuessingPassword: async () => false,
  noteWrongPassword: async () => undefined,
  mayOrder: async () => true,
  mayOpen: async () => true,
  mayEnter: async () => true,
};

/** Codes and keys by the placeholders that a case uses for them. */
export type Names = Readonly<Record<string, string>>;

export type Stage = Readonly<{
  host: Host;
  app: Hono;
  names: () => Names;
  /** All stored data of the room and committee that no request names. */
  standing: () => Promise<string>;
  /** All stored data of the room and committee that requests may change. */
  open: () => Promise<string>;
  /** Opens a new room or committee if requests have deleted the old one. */
  mend: () => Promise<void>;
  /** Replaces the room or committee that requests may change with a new one. */
  renew: (of: "room" | "committee") => Promise<void>;
  close: () => Promise<void>;
}>;

export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "fortieth-stage-"));
  const store = sqliteStore(folder);
  const host = openHost({ store, engineVersion: "fuzz", clock: () => NOW, newSeed: () => "fuzz" });
  const app = appOf(host);
  const guarded = { room: await openRoom(app), committee: await openCommittee(app) };
  let room = await openRoom(app);
  let committee = await openCommittee(app);
  const kept = async (...of: readonly Names[]): Promise<string> =>
    JSON.stringify(await Promise.all(of.map(({ code = "" }) => rowsOf(store, code))));
  return {
    host,
    app,
    names: () => namesOf(room, committee, guarded),
    standing: () => kept(guarded.room, guarded.committee),
    open: () => kept(room, committee),
    mend: async () => {
      await post(app, "/api/host/orders", HOST_KEY, { type: "cancelUpdate" });
      if ((await rowsOf(store, room.code ?? "")).length === 0) room = await openRoom(app);
      if ((await rowsOf(store, committee.code ?? "")).length === 0) committee = await openCommittee(app);
    },
    renew: async (of) => {
      const { code = "" } = of === "room" ? room : committee;
      await post(app, "/api/host/orders", HOST_KEY, { type: "delete", code });
      if (of === "room") room = await openRoom(app);
      else committee = await openCommittee(app);
    },
    close: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function appOf(host: Host): Hono {
  return hostApp({
    host,
    addresses: [],
    addressOf: () => "here",
    opening: { type: "everyone" },
    publicUrl: null,
    hostKey: HOST_KEY,
    limits: NO_LIMITS,
  });
}

function rowsOf(store: Store, code: string): Promise<readonly unknown[]> {
  return store.since(code, 0, RECENT);
}

function namesOf(room: Names, committee: Names, guarded: Readonly<{ room: Names; committee: Names }>): Names {
  const named = (from: Names, of: string): readonly (readonly [string, string])[] =>
    Object.entries(from).map(([name, value]) => [`${of}.${name}`, value]);
  const others = [
    ["otherRoom", guarded.room.code ?? ""],
    ["otherCommittee", guarded.committee.code ?? ""],
    ["hostKey", HOST_KEY],
  ] as const;
  return Object.fromEntries([...named(room, "room"), ...named(committee, "committee"), ...others]);
}

const SETTINGS: RoomSettings = {
  ...TWELVE_TABLES,
  scenario: "lesson",
  audience: "young",
  level: 1,
  tables: 1,
  seats: ["BRA", "KEN", "USA"],
};

/** A room whose match has begun, with a device at each of two seats. */
async function openRoom(app: Hono): Promise<Names> {
  const { code = "", key: desk = "" } = await post(app, "/api/rooms", "", SETTINGS);
  const path = `/api/rooms/${code}`;
  const tokens: string[] = [];
  for (const seat of ["KEN", "BRA"]) {
    const { token = "" } = await post(app, `${path}/devices`, "", {});
    const place = { table: 1, seat, role: "both" };
    await post(app, `${path}/orders`, token, { id: `seat-${seat}-0000`, order: { type: "takeSeat", place } });
    tokens.push(token);
  }
  await post(app, `${path}/orders`, desk, { id: "start-0000", order: { type: "start", table: 1 } });
  return { code, desk, device: tokens[0] ?? "", other: tokens[1] ?? "" };
}

/** A committee in debate with a device and a draft. */
async function openCommittee(app: Hono): Promise<Names> {
  const forming = { name: "Third Committee", pack: PACK["una-usa"], delegations: delegations() };
  const { code = "", key: chair = "" } = await post(app, "/api/committees", "", forming);
  const path = `/api/committees/${code}`;
  const { token = "" } = await post(app, `${path}/devices`, "", { delegation: "S1" });
  const orders = [
    { type: "openMeeting" },
    ...delegations().map(({ id }) => ({
      type: "recordAttendance",
      delegation: id,
      attendance: "present",
    })),
    { type: "addItem", title: "Crime by means of computers" },
    { type: "takeItem", item: 1 },
    { type: "openDebate" },
  ];
  for (const [at, order] of orders.entries())
    await post(app, `${path}/orders`, chair, { id: `opening-${at}`, order });
  const begin = { type: "beginDraft", draft: "draft0000001", title: "Evidence" };
  await post(app, `${path}/orders`, token, { id: "draft-0000", order: begin });
  return { code, chair, device: token };
}

async function post(app: Hono, path: string, key: string, body: unknown): Promise<Names> {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${key}` };
  const response = await app.request(path, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as Names;
}
