/** Whether requests in force are a dilemma: for which seats each way of answering them is best, and what it moves. */
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import type { Result } from "./duel.ts";
import { bestOf, meanOf, spreadOf } from "./season-figures.ts";
import type { WayResult } from "./season-ways.ts";

/** Level 2 answers case by case. */
export const ANSWERING = ["alwaysHelp", "neverHelp", "level2"] as const;
export type Answering = (typeof ANSWERING)[number];

/** The results of one seat with each way of answering, paired by seed. */
export type SeatAnswers = Readonly<{ seat: string }> & Readonly<Record<Answering, readonly WayResult[]>>;

export type SeatForce = Readonly<{
  seat: string;
  mandates: Readonly<Record<Answering, number>>;
  /** The way with the highest mean Mandate; null if all are equal. */
  best: Answering | null;
}>;

/** `spread`: the largest difference between two ways, as a share of level 2's result. */
export type Spread = Readonly<Record<"trust" | "world", Interval>>;

export type ForceFigures = Readonly<{
  seats: readonly SeatForce[];
  best: Readonly<Record<Answering, number>>;
  matches: number;
  /** Matches in which the seat was put at least one request. */
  asked: number;
  spread: Spread;
  spreadAsked: Spread | null;
}>;

export function forceFigures(name: string, all: readonly SeatAnswers[]): ForceFigures {
  const seats = all.map(seatForce);
  const asked = all.map(onlyAsked).filter(({ level2 }) => level2.length > 0);
  return {
    seats,
    best: countsOf(seats),
    matches: all.flatMap(({ level2 }) => level2).length,
    asked: asked.flatMap(({ level2 }) => level2).length,
    spread: spreads(`force/${name}`, all),
    spreadAsked: asked.length === 0 ? null : spreads(`force/${name}/asked`, asked),
  };
}

function seatForce(own: SeatAnswers): SeatForce {
  const means = ANSWERING.map((way) => meanOf(own[way], "mandate"));
  const at = bestOf(means);
  const mandates = Object.fromEntries(ANSWERING.map((way, n) => [way, means[n] ?? 0]));
  return {
    seat: own.seat,
    mandates: mandates as SeatForce["mandates"],
    best: at === null ? null : (ANSWERING[at] ?? null),
  };
}

/** For how many seats each way is the best one. */
export function countsOf(seats: readonly Pick<SeatForce, "best">[]): Readonly<Record<Answering, number>> {
  const count = (way: Answering): number => seats.filter(({ best }) => best === way).length;
  return { alwaysHelp: count("alwaysHelp"), neverHelp: count("neverHelp"), level2: count("level2") };
}

function onlyAsked(own: SeatAnswers): SeatAnswers {
  const isAsked = own.level2.map(({ requests }) => requests > 0);
  const kept = (way: Answering): readonly WayResult[] => own[way].filter((_, game) => isAsked[game]);
  return {
    seat: own.seat,
    alwaysHelp: kept("alwaysHelp"),
    neverHelp: kept("neverHelp"),
    level2: kept("level2"),
  };
}

function spreads(name: string, all: readonly SeatAnswers[]): Spread {
  const of = (result: Result): Interval =>
    bootstrap(`${name}/${result}`, all, (sample) => {
      const means = ANSWERING.map((way) =>
        meanOf(
          sample.flatMap((own) => own[way]),
          result,
        ),
      );
      return spreadOf(means, means[ANSWERING.indexOf("level2")] ?? 0);
    });
  return { trust: of("trust"), world: of("world") };
}
