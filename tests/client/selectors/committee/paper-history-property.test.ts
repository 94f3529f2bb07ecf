/** The history of every paper is what the log did to its words: in order, with authors and times, whatever happens. */
import { expect, test } from "vitest";
import { changedLines } from "../../../../src/client/selectors/committee/changed-lines.ts";
import { type PaperWords, versionsOf } from "../../../../src/client/selectors/committee/paper-history.ts";
import { type Entry, standingEntries, stateAfter, undoable } from "../../../../src/committee/log.ts";
import { UN_GA } from "../../../../src/committee/packs/un-ga.ts";
import type { Who } from "../../../../src/committee/state/delegation.ts";
import type { Order } from "../../../../src/committee/state/order.ts";
import type { Committee } from "../../../../src/committee/state/state.ts";
import { type Dice, dice, pick } from "../../../../src/tools/fuzz/random-commands.ts";
import { CHAIR, type Dais, handedIn, inDebate, seat } from "../../../support/committee.ts";

const TEXTS = [
  "One",
  "One\nTwo",
  "One\nThree",
  "Two\n\nOne",
  "States shall assist;\nOne",
  "States may assist;\nOne",
];
const PREAMBLES = ["", "Recalling", "Recalling\nNoting"];

type Made = Readonly<{ n: number; at: number; by: Who; words: PaperWords }>;

/** The versions of a paper, read off the states between the entries instead of the facts. */
function versionsIn(entries: readonly Entry[], n: number): readonly Made[] {
  const made: Made[] = [];
  let state: Committee | null = null;
  for (const entry of standingEntries(entries)) {
    state = stateAfter(state, entry);
    const paper = state?.papers.find((one) => one.n === n);
    if (paper === undefined) continue;
    const { title, preamble, text } = paper;
    const words = { title, preamble, text };
    if (JSON.stringify(words) === JSON.stringify(made.at(-1)?.words)) continue;
    made.push({ n: entry.n, at: entry.at, by: entry.by, words });
  }
  return made;
}

/** An order that changes words, restores earlier ones, merges, amends, or takes something back. */
function anOrder(room: Dais, roll: Dice): Order {
  const { papers } = room.state();
  const paper = pick(papers, roll);
  const words = {
    title: pick(["A draft", "Another"], roll),
    preamble: pick(PREAMBLES, roll),
    text: pick(TEXTS, roll),
  };
  const open = papers.filter(({ kind, status }) => kind === "draft" && status !== "merged").map(({ n }) => n);
  const begun = papers
    .filter(({ amends, status }) => amends === null && status === "introduced")
    .map(({ n }) => n);
  const pending = papers.find(
    ({ amends, status }) => status === "submitted" && begun.includes(amends?.paper ?? 0),
  );
  if (pending !== undefined && roll(2) === 0) return { type: "acceptAmendment", paper: pending.n };
  switch (roll(7)) {
    case 0:
      return {
        type: "submitPaper",
        delegation: pick(["S1", "S2"], roll),
        kind: "draft",
        ...words,
        amends: null,
      };
    case 1:
      return { type: "mergePapers", papers: open.slice(-2), ...words };
    case 2:
      return { type: "introducePaper", paper: pick(open, roll) ?? 1 };
    case 3: {
      const part = pick(["preamble", "operative"] as const, roll);
      const amends = {
        paper: pick([...begun, 1], roll),
        change: pick(["strike", "replace", "add"] as const, roll),
        clause: 1,
        part,
      };
      const text = amends.change === "strike" ? "" : "Amended";
      return {
        type: "submitPaper",
        delegation: "S3",
        kind: "amendment",
        title: "Better",
        preamble: "",
        text,
        amends,
      };
    }
    case 4: {
      const earlier = versionsOf(room.entries(), paper.n);
      return { type: "editPaper", paper: paper.n, ...(pick(earlier, roll)?.words ?? words) };
    }
    default:
      return { type: "editPaper", paper: paper.n, ...words };
  }
}

function expectWhole(room: Dais): void {
  const entries = room.entries();
  for (const { n, title, preamble, text } of room.state().papers) {
    const versions = versionsOf(entries, n);
    expect(versions.map(({ n: entry, at, by, words }) => ({ n: entry, at, by, words }))).toEqual(
      versionsIn(entries, n),
    );
    expect(versions.at(-1)?.words).toEqual({ title, preamble, text });
    for (const [at, { same, words }] of versions.entries()) {
      const before = versions
        .slice(0, at)
        .findLast((one) => JSON.stringify(one.words) === JSON.stringify(words));
      expect(same).toBe(before?.at ?? null);
      expectMarked(versions[at - 1]?.words.text ?? "", words.text);
    }
  }
}

/**
 * The marked changes hold both texts: without what was inserted the old one, without what was struck the new one.
 * Deleted clauses, which are empty, are left out.
 */
function expectMarked(before: string, after: string): void {
  const lines = changedLines(before, after);
  const without = (kind: string): readonly string[] =>
    lines.map(({ pieces }) =>
      pieces
        .filter((one) => one.kind !== kind)
        .map(({ text }) => text)
        .join("")
        .trim(),
    );
  const full = (all: readonly string[]): readonly string[] => all.filter((line) => line !== "");
  expect(full(without("inserted"))).toEqual(full(before.split("\n")));
  expect(full(without("struck"))).toEqual(full(after.split("\n")));
}

test("100 sequences of edits, restored versions, mergers, amendments and entries taken back, seed h1", () => {
  const roll = dice("h1");
  const done = new Map<string, number>();
  for (let sequence = 0; sequence < 100; sequence++) {
    const room = inDebate(UN_GA, 6);
    handedIn(room, "S1");
    handedIn(room, "S2");
    for (const delegation of ["S2", "S3", "S4", "S5"])
      room.ask({ type: "signPaper", paper: 1, delegation, as: "signatory" });
    const begun = room.entries().length;
    for (let step = 0; step < 25; step++) {
      room.wait(1 + roll(90));
      const last = undoable(room.entries());
      if (roll(6) === 0 && last !== null && last.n > begun) {
        room.undo();
        done.set("undone", (done.get("undone") ?? 0) + 1);
        continue;
      }
      const order = anOrder(room, roll);
      const who = pick([CHAIR, CHAIR, seat("S1"), seat("S2")], roll);
      if (room.why(order, who) !== null) continue;
      for (const { type } of room.ask(order, who)) done.set(type, (done.get(type) ?? 0) + 1);
    }
    expectWhole(room);
  }
  for (const type of ["undone", "paperEdited", "papersMerged", "paperAmended"])
    expect([type, (done.get(type) ?? 0) > 5]).toEqual([type, true]);
});
