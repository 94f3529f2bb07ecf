/** The alarms on an organiser's board: which ones ring, which were put off, and which comes first. */
import { expect, test } from "vitest";
import {
  alarmKey,
  PUT_OFF_MS,
  rowAlarms,
  sortedRows,
} from "../../../../src/client/sessions/committee/board-alarms.ts";
import type { BoardRow } from "../../../../src/client/sessions/committee/organiser-board.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import { summaryOf } from "../../../../src/committee/summary.ts";
import { inDebate } from "../../../support/committee.ts";

const NOW = 2_000_000;
const NONE = new Map<string, number>();

function row(code: string, present = 8, name = code): BoardRow {
  const summary = summaryOf(inDebate(PACK["una-usa"], 8).state());
  const quorum = present < 2 ? "notEnough" : "enough";
  const devices = { seats: 0, connected: 0, waiting: [], lastAt: NOW };
  return { code, key: "key", refused: null, summary: { ...summary, name, present, quorum, ...devices } };
}

test("given a key that opens nothing, or a host that does not answer, only that alarm rings", () => {
  const empty = row("A", 0);
  expect(rowAlarms(empty, false, NONE, NOW).ringing).toEqual(["quorumLost"]);
  expect(rowAlarms({ ...empty, refused: "noKey" }, false, NONE, NOW).ringing).toEqual(["noAnswer"]);
  expect(rowAlarms(empty, true, NONE, NOW).ringing).toEqual(["noAnswer"]);
});

test("given an alarm that was put off, it is silent until the delay is over, and the other alarms still ring", () => {
  const empty = row("A", 0);
  const putOff = new Map([[alarmKey("A", "quorumLost"), NOW + PUT_OFF_MS]]);
  expect(rowAlarms(empty, false, putOff, NOW)).toEqual({ ringing: [], isPutOff: true });
  expect(rowAlarms(empty, false, putOff, NOW + PUT_OFF_MS).ringing).toContain("quorumLost");
  expect(rowAlarms({ ...empty, refused: "noRoom" }, false, putOff, NOW).ringing).toEqual(["noAnswer"]);
});

test("given several committees, the more urgent alarm comes first, then the name", () => {
  const rows = [
    row("A", 8, "Third"),
    row("B", 8, "First"),
    row("C", 0, "Second"),
    { ...row("D"), refused: "noRoom" as const },
  ];
  const sorted = sortedRows({ rows, skew: 0, isLost: false }, NONE, NOW, (a, b) => (a < b ? -1 : 1));
  expect(sorted.map((one) => one.row.code)).toEqual(["D", "C", "B", "A"]);
});
