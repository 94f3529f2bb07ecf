/** What the lab holds: the plan of a study, the running study with its partial results, and earlier studies. */
import { createStore } from "zustand/vanilla";
import type { Audience, Climate, ScenarioId } from "../../engine/state/scenario.ts";
import { gamesOf, type Kind, type Part } from "../../lab/study/part.ts";
import type { Study } from "../../lab/study/study.ts";
import { standardWorkers } from "./lab-workers.ts";
import type { Bands } from "./pull-bands.ts";

/** Source of the text. `table` and `adopted` need a match. */
export const SOURCES = ["table", "adopted", "real", "built", "played"] as const;
export type Source = (typeof SOURCES)[number];

export const GAMES = [20, 100, 1_000, 5_000] as const;
export const PRICE_GAMES = [30, 100, 300] as const;

/** What the match at the table provides for a study. */
export type MatchText = Readonly<{
  scenario: ScenarioId;
  audience: Audience;
  climate: Climate;
  table: readonly number[];
  /** Null until a text is adopted. */
  adopted: readonly number[] | null;
}>;

export type LabPlan = Readonly<{
  scenario: ScenarioId;
  audience: Audience;
  climate: Climate;
  source: Source;
  /** Alternatives by article in play, if `source` is `built`. */
  built: readonly number[] | null;
  /** Whether the chair leans towards precedent; used when each match negotiates its own text. */
  precedent: boolean;
  games: number;
  priceGames: number;
  workers: number;
}>;

export type RunStatus = "running" | "done" | "stopped" | "failed";

/** A study with its counts so far. */
export type Run = Readonly<{
  id: number;
  kind: Kind;
  study: Study;
  source: Source;
  status: RunStatus;
  part: Part;
  /** The same study with other strengths of the text's pull; played after it. */
  bands: Bands;
  /** Whether these are still being played. */
  isWeighing: boolean;
  /** Milliseconds from the start of the study to the arrival of `part`. */
  ms: number;
}>;

export type LabState = Readonly<{
  plan: LabPlan;
  lent: MatchText | null;
  outcomes: Run | null;
  prices: Run | null;
  /** Finished outcome studies, latest first, including the one on screen. */
  past: readonly Run[];
}>;

export const labStore = createStore<LabState>()(() => ({
  plan: {
    scenario: "express",
    audience: "young",
    climate: "measured",
    source: "real",
    built: null,
    precedent: false,
    games: 1_000,
    priceGames: 100,
    workers: standardWorkers(),
  },
  lent: null,
  outcomes: null,
  prices: null,
  past: [],
}));

const PAST_KEPT = 12;

/** Keeps a finished outcome study beside the earlier ones. */
export function addToPast(run: Run): void {
  if (run.kind !== "outcomes" || gamesOf(run.part) === 0) return;
  labStore.setState({ past: [run, ...labStore.getState().past].slice(0, PAST_KEPT) });
}

/** Puts a newer state of a study in the place of the one that is kept, and of the one on screen. */
export function changePast(run: Run): void {
  const { past, outcomes } = labStore.getState();
  labStore.setState({
    past: past.map((own) => (own.id === run.id ? run : own)),
    outcomes: outcomes?.id === run.id ? run : outcomes,
  });
}
