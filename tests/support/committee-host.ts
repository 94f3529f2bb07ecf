/** A host in this process with one committee, a real store, real HTTP, and a clock that the test moves. */
import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import type { CommitteeUpdate, HostAnswer, HostOrder } from "../../src/committee/message.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { Delegation } from "../../src/committee/state/delegation.ts";
import type { Pack } from "../../src/committee/state/pack.ts";
import type { HostActs } from "../../src/server/committee/committee-orders.ts";
import { type CommitteeRuntime, committeeOf } from "../../src/server/committee/runtime.ts";
import type { OpenCommittee } from "../../src/server/committee/snapshot.ts";
import type { Host } from "../../src/server/host/host.ts";
import type { Limits } from "../../src/server/http/rate-limits.ts";
import { seats } from "./committee.ts";
import { type App, hostUnderTest } from "./room.ts";

/** Somebody with a key. */
export type Person = Readonly<{
  key: string;
  /** "taken", or the reason for a refusal. */
  give: (order: HostOrder, id?: string) => Promise<string>;
  answer: (order: HostOrder, id?: string) => Promise<HostAnswer>;
  /** The news since a position, or null if the key opens nothing. */
  news: (since?: string) => Promise<CommitteeUpdate | null>;
  request: (path: string, init?: RequestInit) => Promise<Response>;
}>;

export type CommitteeUnderTest = Readonly<{
  host: Host;
  app: Hono;
  folder: string;
  code: string;
  clock: { now: number };
  chair: Person;
  person: (key: string) => Person;
  /** A device that asks for a delegation. */
  enter: (delegation: string) => Promise<Person>;
  running: () => Promise<CommitteeRuntime>;
  open: () => Promise<OpenCommittee>;
  close: () => Promise<void>;
}>;

type Way = Readonly<{ pack?: Pack; folder?: string; limits?: Limits; delegations?: readonly Delegation[] }>;

/** For orders that are not sent over HTTP: nothing is deleted, and there is no conference. */
export const NO_ACTS: HostActs = { remove: async () => undefined, conferenceOf: () => null };

const JSON_TYPE = { "Content-Type": "application/json" };

export async function openCommittee(way: Way = {}): Promise<CommitteeUnderTest> {
  const { app, ...rest } = hostUnderTest(way);
  const delegations = way.delegations ?? seats(4);
  const response = await app.request("/api/committees", {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify({ name: "Third Committee", pack: way.pack ?? PACK["una-usa"], delegations }),
  });
  const { code, key } = (await response.json()) as Readonly<{ code: string; key: string }>;
  return committeeAt({ app, ...rest }, code, key);
}

/** The committee with a code, on a host that may have been restarted. */
export function committeeAt(
  { host, app, folder, clock, close }: ReturnType<typeof hostUnderTest>,
  code: string,
  key: string,
): CommitteeUnderTest {
  const person = (own: string): Person => personWith(app, code, own);
  const running = async (): Promise<CommitteeRuntime> => {
    const committee = await host.committees.find(code);
    if (committee === null) throw new Error("no committee");
    return committee;
  };
  return {
    host,
    app,
    folder,
    code,
    clock,
    close,
    chair: person(key),
    person,
    enter: (delegation) => enteredAs(app, code, delegation),
    running,
    open: async () => {
      const open = committeeOf(await running());
      if (open === null) throw new Error("no committee");
      return open;
    },
  };
}

/** A device that asks for a delegation. */
export async function enteredAs(app: App, code: string, delegation: string): Promise<Person> {
  const response = await app.request(`/api/committees/${code}/devices`, {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify({ delegation }),
  });
  const { token } = (await response.json()) as Readonly<{ token: string }>;
  return personWith(app, code, token);
}

function personWith(app: App, code: string, key: string): Person {
  const headers = { ...JSON_TYPE, Authorization: `Bearer ${key}` };
  const request: Person["request"] = async (path, init = {}) =>
    app.request(`/api/committees/${code}${path}`, { ...init, headers });
  const answer: Person["answer"] = async (order, id = randomUUID()) => {
    const response = await request("/orders", { method: "POST", body: JSON.stringify({ id, order }) });
    return (await response.json()) as HostAnswer;
  };
  return {
    key,
    request,
    answer,
    give: async (order, id) => {
      const answered = await answer(order, id);
      return answered.ok ? "taken" : answered.reason;
    },
    news: async (since = "") => {
      // Asks for news once and does not wait for any.
      const response = await request(`/changes?since=${encodeURIComponent(since)}`, {
        signal: AbortSignal.abort(),
      });
      return response.status === 200 ? ((await response.json()) as CommitteeUpdate) : null;
    },
  };
}

/** A committee in session and in debate, with everybody present and the list open. */
export async function inDebate(way: Way = {}): Promise<CommitteeUnderTest> {
  const committee = await openCommittee(way);
  const { delegations } = (await committee.open()).state;
  const orders: readonly HostOrder[] = [
    { type: "openMeeting" },
    ...delegations.map(
      ({ id }) => ({ type: "recordAttendance", delegation: id, attendance: "present" }) as const,
    ),
    { type: "addItem", title: "Cybercrime" },
    { type: "takeItem", item: 1 },
    { type: "openDebate" },
  ];
  for (const order of orders) {
    const answered = await committee.chair.give(order);
    if (answered !== "taken") throw new Error(`${order.type}: ${answered}`);
  }
  const { list } = (await committee.open()).state;
  if (!list.isOpen) await committee.chair.give({ type: "openList" });
  return committee;
}
