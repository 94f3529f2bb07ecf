/** What `npm run bench` prints. */
import type { Machine } from "./report.ts";

export const engineBenchMessages = {
  about:
    "Times whole games on one thread after a warm-up, and compares one beat with the same moves in boardgame.io.",
  games: "number of games timed per row",
  machine: (m: Machine) =>
    `${m.cpu}, ${m.threads} threads, ${m.memoryGb} GB, ${m.platform}, Node ${m.node}, load ${m.load}; one thread used`,
  byScenario: (games: number): string =>
    `${games} games per row, all seats at level 2, from opening to hash, in ms:`,
  byLevel: (games: number): string => `${games} standard games per row, all seats at the same level, in ms:`,
  byPart: (games: number): string => `The parts of ${games} standard games at level 2, mean per game:`,
  withoutYou: (games: number): string =>
    `The match without one seat, ${games} games per row: the time for the whole match at once, and the slowest answer if the page asks at every ` +
    "beat, in ms:",
  search: (slower: number): string =>
    `Level 4 in one seat of a contested room: CPU time per beat on one thread in ms, here and on a machine ${slower} times slower:`,
  searchColumns: (slower: number, patience: number): readonly string[] => [
    "scenario",
    "beats",
    ...["median", "p90", "most"],
    ...["median", "p90", "most"].map((column) => `${slower}× ${column}`),
    `over ${patience}`,
  ],
  withoutYouColumns: ["whole", "p90", "one beat", "p90"],
  spread: ["games", "p10", "median", "p90", "games/s"],
  partColumns: ["part", "ms", "share", "beats"],
  against: (
    a: Readonly<{ moves: number; oursMovesASecond: number; theirsMovesASecond: number; ratio: number }>,
  ): string =>
    `The same ${a.moves} random legal placards of 193 seats: ours ${a.oursMovesASecond} moves/s (including the chair's ` +
    `text), boardgame.io 0.50 ${a.theirsMovesASecond} moves/s; ours is ${a.ratio.toFixed(1)} times as fast`,
};
