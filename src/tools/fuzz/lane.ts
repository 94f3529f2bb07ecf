/**
 * Tests one kind of file at one entrance to the program: first valid files, to see how long they take, then numbered
 * corrupt ones.
 */
import fc from "fast-check";
import { quantile } from "../../cli/table.ts";
import { seedWordsOf } from "../../engine/exact/rng.ts";
import { fuzzMessages } from "./messages.ts";
import { type Answer, fault } from "./verdict.ts";

/** The time limit for every case, in ms. */
const LIMIT_MS = 1_000;
/** A case may also take this many times as long as the slowest valid one, because the machine may be slow or busy. */
const GENEROSITY = 4;

/**
 * `spoilt`: corrupt cases. `sound`: valid cases. All valid cases must be accepted, and they show how long a case
 * takes.
 */
export type Source<Case> = Readonly<{ spoilt: fc.Arbitrary<Case>; sound: readonly Case[] }>;

export type Lane<Case> = Readonly<{
  /** @example "cli record" */
  name: string;
  source: Source<Case>;
  play: (given: Case) => Promise<Answer>;
  files: (given: Case) => readonly Buffer[];
}>;

/** `number`: the number of the case, negative for a valid one. */
export type Fault = Readonly<{ number: number; why: string; files: readonly Buffer[] }>;
export type Spread = Readonly<{ least: number; middle: number; most: number }>;
export type LaneReport = Readonly<{
  name: string;
  cases: number;
  sound: number;
  /** The number of cases refused with each sentence. */
  refused: Readonly<Record<string, number>>;
  faults: readonly Fault[];
  /** Times in ms of valid cases (`pace`) and corrupt cases (`took`), and the number of the slowest corrupt case. */
  pace: Spread;
  took: Spread;
  slowest: number;
}>;

/** `isTimed`: whether slow cases are faults. */
export type Course = Readonly<{
  seed: string;
  numbers: readonly number[];
  isTimed: boolean;
  onCase: () => void;
}>;

/** The case with this number, the same for the same seed. */
export function caseOf<Case>(
  { name, source }: Pick<Lane<Case>, "name" | "source">,
  seed: string,
  number: number,
): Case {
  const [word] = seedWordsOf(`${seed}/${name}/${number}`);
  const [made] = fc.sample(fc.noBias(source.spoilt), { seed: word | 0, numRuns: 1 });
  return made as Case;
}

export async function runLane<Case>(lane: Lane<Case>, course: Course): Promise<LaneReport> {
  const { seed, numbers, isTimed, onCase } = course;
  const { pace, faults } = await soundOnes(lane);
  const answers: Answer[] = [];
  for (const number of numbers) {
    const given = caseOf(lane, seed, number);
    const once = await lane.play(given);
    const isSlow = isTimed && once.ms > limitOf(pace);
    const answer = isSlow ? await again(lane, given) : once;
    if (answer.ending.type === "fault")
      faults.push({ number, why: answer.ending.why, files: lane.files(given) });
    answers.push(answer);
    onCase();
  }
  return { name: lane.name, ...countsOf(answers), faults, pace, ...timesOf(answers, numbers) };
}

function limitOf({ most }: Spread): number {
  return Math.max(LIMIT_MS, GENEROSITY * most);
}

/** Runs each valid case twice: once to warm up and once to measure. */
async function soundOnes<Case>(lane: Lane<Case>): Promise<Readonly<{ pace: Spread; faults: Fault[] }>> {
  const faults: Fault[] = [];
  const times: number[] = [];
  for (const [at, given] of lane.source.sound.entries()) {
    await lane.play(given);
    const { ending, ms } = await lane.play(given);
    times.push(ms);
    if (ending.type === "sound") continue;
    const why = ending.type === "fault" ? ending.why : fuzzMessages.refusedSound(ending.word);
    faults.push({ number: -1 - at, why, files: lane.files(given) });
  }
  return { pace: spreadOf(times), faults };
}

/** Tries a slow case again, right after timing the valid ones again. It is a fault only if it is slow both times. */
async function again<Case>(lane: Lane<Case>, given: Case): Promise<Answer> {
  const { pace } = await soundOnes(lane);
  const answer = await lane.play(given);
  const limit = limitOf(pace);
  if (answer.ms <= limit || answer.ending.type === "fault") return answer;
  return { ...answer, ending: fault(fuzzMessages.slow(answer.ms, limit)) };
}

function countsOf(answers: readonly Answer[]): Pick<LaneReport, "cases" | "sound" | "refused"> {
  const refused: Record<string, number> = {};
  for (const { ending } of answers) {
    if (ending.type === "refused") refused[ending.word] = (refused[ending.word] ?? 0) + 1;
  }
  return {
    cases: answers.length,
    sound: answers.filter(({ ending }) => ending.type === "sound").length,
    refused,
  };
}

function timesOf(
  answers: readonly Answer[],
  numbers: readonly number[],
): Pick<LaneReport, "took" | "slowest"> {
  const times = answers.map(({ ms }) => ms);
  return { took: spreadOf(times), slowest: numbers[times.indexOf(Math.max(...times))] ?? 0 };
}

function spreadOf(times: readonly number[]): Spread {
  const at = (share: number): number => Math.round(quantile(times, share) ?? 0);
  return { least: at(0), middle: at(0.5), most: Math.ceil(Math.max(0, ...times)) };
}
