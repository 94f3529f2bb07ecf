/**
 * What the debrief requests from the lab's worker, and how the report grows. A fake worker replaces the browser's.
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { type LabDesk, type LabReport, labFor } from "../../../../src/client/selectors/debrief/debrief.ts";
import { USUAL_PROCEDURE } from "../../../../src/engine/state/procedure.ts";
import type { Setup } from "../../../../src/engine/state/setup.ts";
import type { Reply, Request } from "../../../../src/lab/messages.ts";
import { openMatch, playOut } from "../../../../src/match/match.ts";
import { record } from "../../../../src/match/record.ts";
import { RULES_VERSION } from "../../../../src/match/rules-version.ts";
import type { MatchRecord } from "../../../../src/match/types.ts";

const SETUP: Setup = {
  scenario: "lesson",
  seed: "debrief",
  climate: "measured",
  audience: "young",
  procedure: USUAL_PROCEDURE,
  level: 0,
  seats: { KEN: { type: "person" } },
};
const idle = record(playOut(openMatch(libraryFor(SETUP), SETUP)));
const acted: MatchRecord = {
  ...idle,
  entries: [{ beat: 0, seat: "KEN", command: { type: "stayOut" } }, ...idle.entries],
};
const RESULTS = { mandate: 512 } as never;
const DECISION = { at: 3 } as never;

let made = 0;
let ports: Port[] = [];

class Port {
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  asked: Request[] = [];
  ended = 0;
  constructor() {
    ports.push(this);
  }
  postMessage(request: Request): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended += 1;
  }
  /** Answers the question of this type. */
  async reply(type: "par" | "whatIf", answer: object): Promise<void> {
    const id = this.asked.find(({ question }) => question.type === type)?.id ?? -1;
    this.onmessage?.({ data: { id, ...answer } as Reply });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

beforeEach(() => {
  ports = [];
  vi.stubGlobal("Worker", Port);
});
afterEach(() => vi.unstubAllGlobals());

/** The lab's desk for a match that nobody has asked about yet, with the fake worker. */
function opened(of: MatchRecord): { desk: LabDesk; port: Port } {
  made += 1;
  const desk = labFor({ ...of, hash: `${of.hash}-${made}` }, "KEN");
  const [port] = ports;
  if (port === undefined) throw new Error("no worker was started");
  return { desk, port };
}

const PENDING: LabReport = { par: "pending", decision: "pending", done: 0, of: 0 };

test.each([
  ["no record", null, "KEN"],
  ["who watched", idle, ""],
  ["a match of another version of the rules", { ...idle, engineVersion: `${RULES_VERSION}x` }, "KEN"],
] as const)("%s: nothing is asked", (_, of, seat) => {
  const desk = labFor(of, seat);
  expect(desk.report()).toEqual({ par: "none", decision: "none", done: 0, of: 0 });
  expect(() => desk.subscribe(() => {})()).not.toThrow();
  expect(ports).toEqual([]);
});

test("both questions go to one worker, with the setup, the record and the seat", () => {
  const { desk, port } = opened(acted);
  expect(desk.report()).toEqual(PENDING);
  expect(port.asked.map(({ question }) => question)).toMatchObject([
    { type: "par", setup: SETUP, seat: "KEN" },
    { type: "whatIf", seat: "KEN", record: { entries: acted.entries } },
  ]);
  expect(ports).toHaveLength(1);
});

test("the report grows with each answer, its listeners hear it, and the worker ends after the last answer", async () => {
  const { desk, port } = opened(acted);
  const heard: LabReport[] = [];
  const leave = desk.subscribe(() => heard.push(desk.report()));
  await port.reply("par", { type: "par", results: RESULTS });
  await port.reply("whatIf", { type: "progress", done: 2, of: 9 });
  expect(port.ended).toBe(0);
  await port.reply("whatIf", { type: "whatIf", decision: DECISION });
  expect(heard).toEqual([
    { ...PENDING, par: RESULTS },
    { ...PENDING, par: RESULTS, done: 2, of: 9 },
    { par: RESULTS, decision: DECISION, done: 2, of: 9 },
  ]);
  expect(port.ended).toBe(1);
  leave();
});

test("a viewer who has left gets no more results", async () => {
  const { desk, port } = opened(acted);
  const listener = vi.fn();
  desk.subscribe(listener)();
  await port.reply("par", { type: "par", results: RESULTS });
  expect(listener).not.toHaveBeenCalled();
  expect(desk.report().par).toBe(RESULTS);
});

test("if no decision mattered, the answer is null for a player who acted, and idle for one who let every beat pass", async () => {
  for (const [of, decision] of [
    [acted, null],
    [idle, "idle"],
  ] as const) {
    ports = [];
    const { desk, port } = opened(of);
    await port.reply("whatIf", { type: "whatIf", decision: null });
    expect(desk.report().decision).toBe(decision);
  }
});

test("a decision that is found is shown even to a player who let every beat pass", async () => {
  const { desk, port } = opened(idle);
  await port.reply("whatIf", { type: "whatIf", decision: DECISION });
  expect(desk.report().decision).toBe(DECISION);
});

test("the page says what failed in the worker: the par, or a decision", async () => {
  const { desk, port } = opened(acted);
  await port.reply("par", { type: "failed", message: "no" });
  await port.reply("whatIf", { type: "failed", message: "no" });
  expect(desk.report()).toEqual({ par: "none", decision: "failed", done: 0, of: 0 });
});

test("the same match and seat share a desk; a new desk ends the worker of the one before", () => {
  const { desk, port } = opened(acted);
  const same = { ...acted, hash: `${acted.hash}-${made}` };
  expect(labFor(same, "KEN")).toBe(desk);
  expect(ports).toHaveLength(1);
  expect(labFor(same, "BRA")).not.toBe(desk);
  expect(port.ended).toBe(1);
  expect(ports).toHaveLength(2);
});
