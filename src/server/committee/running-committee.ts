/**
 * A committee in memory, before its log: orders wait in a line and are decided one after the other, their rows appended
 * together, and only what is kept is answered and told. Where another process was quicker, they are decided again.
 */

import type { HostAnswer } from "../../committee/message.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Ending } from "../ending.ts";
import { ownTurn } from "../in-slices.ts";
import { PAGE_ROWS, type Row, type Store } from "../store/store.ts";
import { writersOf } from "./draft-redaction.ts";
import type { CommitteeFact } from "./fact.ts";
import { after, afterAll, EMPTY, type Hosted, isOpen, type OpenCommittee } from "./hosted.ts";
import { type Presence, presence } from "./presence.ts";

export type Why = Extract<HostAnswer, Readonly<{ ok: false }>>["reason"];

/** What one order leads to, on the committee as the orders before have left it. */
export type Draft = {
  hosted: OpenCommittee;
  readonly rows: Row[];
  readonly now: number;
  readonly key: string;
};

/** Writes to the draft, or says why not. */
export type Decide = (draft: Draft) => Why | null;

type Waiting = Readonly<{ key: string; decide: Decide; answer: (answer: HostAnswer) => void }>;

/** The number of a device, the chairs, or the wall and whoever else only sees. */
export type Watcher = number | "chair" | "reader";

/** What delegations do is told to the others so much later, together: forty votes are few messages. */
const GATHER_MS = 200;

/** Chairs hear of what is written together so much later: whoever writes hears at once. */
const READING_MS = 1000;

export type RunningCommittee = {
  readonly code: string;
  readonly store: Store;
  readonly clock: () => number;
  readonly ending: Ending;
  hosted: Hosted;
  /** Names of orders that are in the log. */
  readonly keys: Set<string>;
  /** Who waits for news, and as whom: what a device has done is told to it, and to the chairs, at once. */
  readonly watchers: Map<() => void, Watcher>;
  /** Which devices have a line. */
  readonly presence: Presence;
  waiting: Waiting[];
  isBusy: boolean;
  /** The last order could not be kept. */
  isStuck: boolean;
  /** Whom this turn of the event loop tells; null where it tells nobody. */
  telling: Set<Watcher> | "all" | null;
  gathering: ReturnType<typeof setTimeout> | null;
  reading: ReturnType<typeof setTimeout> | null;
};

export function runningCommittee(
  code: string,
  store: Store,
  clock: () => number,
  ending: Ending,
): RunningCommittee {
  const committee: RunningCommittee = {
    code,
    store,
    clock,
    ending,
    hosted: EMPTY,
    keys: new Set(),
    watchers: new Map(),
    presence: presence(clock, () => tell(committee, new Set(["chair"]))),
    waiting: [],
    isBusy: false,
    isStuck: false,
    telling: null,
    gathering: null,
    reading: null,
  };
  return committee;
}

/** The committee as it is; null where there is none of this code. */
export function committeeOf({ hosted }: RunningCommittee): OpenCommittee | null {
  return isOpen(hosted) ? hosted : null;
}

/** Reads what has been appended since. */
export async function catchUp(committee: RunningCommittee): Promise<void> {
  let isLast = false;
  while (!isLast) {
    const kept = await committee.store.since(committee.code, committee.hosted.seq, PAGE_ROWS);
    // An order may have been kept meanwhile, and its rows are known.
    const fresh = kept.filter(({ seq }) => seq > committee.hosted.seq).map(({ row }) => row);
    if (fresh.length > 0) adopt(committee, fresh, afterAll(committee.hosted, fresh));
    isLast = kept.length < PAGE_ROWS;
    if (!isLast) await ownTurn();
  }
}

/** Puts an order in the line; answered once it is kept. @param key the same when the order is sent again */
export function order(committee: RunningCommittee, key: string, decide: Decide): Promise<HostAnswer> {
  return new Promise((answer) => {
    committee.waiting.push({ key, decide, answer });
    if (!committee.isBusy) void work(committee);
  });
}

/** Adds a fact to a draft; the first carries the order's name, so that the same one sent twice counts once. */
export function write(draft: Draft, fact: CommitteeFact): void {
  const keyed = draft.rows.length === 0 ? { key: draft.key } : {};
  const row: Row = { kind: "committee", fact, at: draft.now, ...keyed };
  draft.rows.push(row);
  draft.hosted = after(draft.hosted, row) as OpenCommittee;
}

async function work(committee: RunningCommittee): Promise<void> {
  committee.isBusy = true;
  // What came in the same turn of the event loop is decided together.
  await Promise.resolve();
  while (committee.waiting.length > 0) await workOff(committee, committee.waiting.splice(0));
  committee.isBusy = false;
}

async function workOff(committee: RunningCommittee, batch: readonly Waiting[]): Promise<void> {
  const before = committee.hosted;
  if (!isOpen(before)) return refuseAll(batch, "noRoom");
  try {
    const { rows, answers, hosted } = decideAll(committee, before, batch);
    if (rows.length > 0) {
      const kept = await committee.store.append(committee.code, before.seq, rows);
      committee.isStuck = false;
      if (!kept.ok) return await decideAgain(committee, before, batch);
      // A hint may have been quicker than the answer: then these rows have been read already.
      const fresh = rows.slice(committee.hosted.seq - before.seq);
      const isAlone = committee.hosted === before;
      if (fresh.length > 0) adopt(committee, fresh, isAlone ? hosted : afterAll(committee.hosted, fresh));
    }
    for (const [at, { answer }] of batch.entries()) answer(answers[at] ?? { ok: false, reason: "nonsense" });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (!committee.isStuck) console.error(`Committee ${committee.code} could not be kept: ${why}`);
    committee.isStuck = true;
    refuseAll(batch, "notKept");
  }
}

type Decided = Readonly<{ rows: readonly Row[]; answers: readonly HostAnswer[]; hosted: Hosted }>;

function decideAll(committee: RunningCommittee, from: OpenCommittee, batch: readonly Waiting[]): Decided {
  // Time never goes back in a log, whatever the machine's clock does.
  const now = Math.max(committee.clock(), from.entries.at(-1)?.at ?? 0);
  const keys = new Set<string>();
  const rows: Row[] = [];
  let hosted = from;
  const answers = batch.map(({ key, decide }): HostAnswer => {
    if (committee.keys.has(key) || keys.has(key)) return { ok: true };
    const draft: Draft = { hosted, rows: [], now, key };
    const reason = reasonOf(decide, draft);
    if (reason !== null) return { ok: false, reason };
    hosted = draft.hosted;
    rows.push(...draft.rows);
    if (draft.rows.length > 0) keys.add(key);
    return { ok: true };
  });
  return { rows, answers, hosted };
}

/** An order that the rules stumble over is refused alone: the committee goes on. */
function reasonOf(decide: Decide, draft: Draft): Why | null {
  try {
    return decide(draft);
  } catch (error) {
    console.error(`An order could not be decided: ${error instanceof Error ? error.message : error}`);
    return "nonsense";
  }
}

/** After the rows of another process; where there are none, the committee has been removed. */
async function decideAgain(
  committee: RunningCommittee,
  before: Hosted,
  batch: readonly Waiting[],
): Promise<void> {
  await catchUp(committee);
  if (committee.hosted === before) refuseAll(batch, "noRoom");
  else committee.waiting.unshift(...batch);
}

function refuseAll(batch: readonly Waiting[], reason: Why): void {
  for (const { answer } of batch) answer({ ok: false, reason });
}

function adopt(committee: RunningCommittee, rows: readonly Row[], hosted: Hosted): void {
  for (const { key } of rows) if (key !== undefined) committee.keys.add(key);
  const before = committee.hosted;
  committee.hosted = hosted;
  const doers = doersOf(rows, before, hosted);
  tell(committee, doers ?? "all");
  if (doers === null) return;
  if (doers.has("chair")) committee.gathering ??= setTimeout(() => tell(committee, "all"), GATHER_MS);
  else committee.reading ??= setTimeout(() => tellReaders(committee), READING_MS);
}

/**
 * The chairs, and the devices of those who acted, where all of it was done by delegations; null where a chair acted too. What
 * is written together is for those who write it.
 */
function doersOf(rows: readonly Row[], before: Hosted, hosted: Hosted): ReadonlySet<Watcher> | null {
  const doers = new Set<Watcher>();
  const note = (id: DelegationId): void => {
    const device = hosted.access?.devices.find(({ seat }) => seat === id);
    if (device !== undefined) doers.add(device.id);
  };
  for (const row of rows) {
    if (row.kind !== "committee") return null;
    const { fact } = row;
    if ("draft" in fact) writersOf(fact, before.drafts, hosted.drafts).forEach(note);
    else if (fact.type !== "entryAdded" || fact.entry.by.type !== "delegation") return null;
    else {
      doers.add("chair");
      note(fact.entry.by.id);
    }
  }
  return doers;
}

function tellReaders(committee: RunningCommittee): void {
  committee.reading = null;
  tell(committee, new Set(["chair"]));
}

/** Wakes whoever waits for news, once what was ordered is answered. */
export function tell(committee: RunningCommittee, whom: ReadonlySet<Watcher> | "all"): void {
  if (whom === "all" && committee.gathering !== null) {
    clearTimeout(committee.gathering);
    committee.gathering = null;
  }
  if (committee.telling === null) setImmediate(() => wakeAll(committee));
  const before = committee.telling;
  committee.telling = whom === "all" || before === "all" ? "all" : new Set([...(before ?? []), ...whom]);
}

function wakeAll(committee: RunningCommittee): void {
  const { telling, watchers } = committee;
  committee.telling = null;
  for (const [wake, watcher] of [...watchers])
    if (telling === "all" || telling?.has(watcher) === true) wake();
}
