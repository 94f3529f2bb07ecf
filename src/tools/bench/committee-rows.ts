/**
 * What `npm run bench:host -- --committees` prints: a conference of many committees, one committee of the largest size,
 * and the match of one with a phone for each of the 193 states.
 */
import { printLine, printNote } from "../../cli/output.ts";
import { type CommitteeRun, runCommittees, SIZES } from "./committee-run.ts";
import { type MatchRun, PHONES, runMatch } from "./match-run.ts";
import { hostBenchMessages } from "./messages.ts";
import { printRows, type Row, row } from "./rows.ts";

/** How long news may take from an order to the last screen, in ms. */
const WANTED_MS = 200;

const one = (value: number | null): number[] => (value === null ? [] : [value]);

/** Runs all three one after the other, each for so many seconds. */
export async function printCommittees(seconds: number): Promise<void> {
  const { opening, playing, parts } = hostBenchMessages;
  const note = (rooms: number, devices: number) => (step: "opening" | "playing") =>
    printNote(step === "opening" ? opening(rooms, devices) : playing(seconds));
  for (const size of [SIZES.many, SIZES.large]) {
    const { committees, delegates } = size;
    const run = await runCommittees(size, seconds, note(committees, committees * delegates));
    printLine(parts.committees(committees, delegates));
    printRows(committeeRows(run));
  }
  const match = await runMatch(seconds, note(1, PHONES));
  printLine(parts.match(PHONES));
  printRows(matchRows(match));
}

function committeeRows(run: CommitteeRun): readonly Row[] {
  const { rows } = hostBenchMessages;
  return [
    row(rows.wrong, [run.wrong], 0, "", 0),
    row(rows.press, run.seen, WANTED_MS, "ms"),
    row(rows.written, run.written, WANTED_MS, "ms"),
    row(rows.changes, [run.written.length], null, "", 0),
    row(rows.presses, [run.presses], null, "", 0),
    row(rows.taken, [run.orders], null, "", 0),
    row(rows.vote, run.votes, WANTED_MS, "ms"),
    row(rows.ballots, [run.ballots], null, "", 0),
    row(rows.bytes, run.bytes, null, "kB", 2),
    ...costRows(run),
  ];
}

function matchRows(run: MatchRun): readonly Row[] {
  const { rows } = hostBenchMessages;
  const { devices, commands } = run.outcome;
  const torn = devices.filter(({ isWhole }) => !isWhole).length;
  return [
    row(rows.lost, [torn], 0, "", 0),
    row(rows.missed, [run.missed], 0, "", 0),
    row(rows.message, run.messages, WANTED_MS, "ms"),
    row(rows.nextBeat, run.closes, WANTED_MS, "ms"),
    row(rows.commands, [commands], null, "", 0),
    row(
      rows.bytes,
      devices.map(({ bytes }) => bytes / run.seconds / 1000),
      null,
      "kB",
      2,
    ),
    ...costRows(run),
  ];
}

function costRows({
  processor,
  seconds,
  memory,
}: Pick<CommitteeRun, "processor" | "seconds" | "memory">): readonly Row[] {
  const { rows } = hostBenchMessages;
  const share = processor === null ? null : (100 * processor) / seconds;
  return [row(rows.share, one(share), null), row(rows.memory, memory, null, "MB", 0)];
}
