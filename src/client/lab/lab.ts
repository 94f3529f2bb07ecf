/**
 * The lab in the page: the plan of a study, the running study with its partial results, and earlier studies. It has its
 * own store, so a study continues while another screen is open.
 */
import { createStore } from "zustand/vanilla";
import type { Audience, Climate, Scenario, ScenarioId } from "../../engine/state/scenario.ts";
import { precedentOf } from "../../engine/state/setup.ts";
import { gamesOf, type Kind, noPart, type Part } from "../../lab/study/part.ts";
import { calendarOf, keysOf, type Study, type StudyText } from "../../lab/study/study.ts";
import { scenarioOf } from "../game/library.ts";
import { dropWorkers, standardWorkers } from "./lab-workers.ts";
import { playBands, played } from "./play-study.ts";
import type { Bands } from "./pull-bands.ts";

export { mostWorkers } from "./lab-workers.ts";
export type { Part, Study };

/** Source of the text. `table` and `adopted` need a match. */
export const SOURCES = ["table", "adopted", "real", "built", "played"] as const;
export type Source = (typeof SOURCES)[number];

export const GAMES = [100, 1_000, 5_000] as const;
export const PRICE_GAMES = [30, 100, 300] as const;

/** The same seed as on the command line, so that both print the same figures. */
export const LAB_SEED = "fortieth";
export const LAB_LEVEL = 2;

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

const PAST_KEPT = 12;
/**
 * Interval between updates of a running study: short enough to show progress, long enough to leave the page responsive.
 */
const SHOW_EVERY_MS = 800;

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

let runs = 0;
const stops = new Map<number, AbortController>();

/** Changes the plan and corrects any choices that no longer fit. */
export function changePlan(change: Partial<LabPlan>): void {
  const { plan, lent } = labStore.getState();
  const next = { ...plan, ...change };
  const isMoved = next.scenario !== plan.scenario || next.audience !== plan.audience;
  if (change.source === "table" || change.source === "adopted") {
    if (lent !== null)
      labStore.setState({ plan: { ...next, scenario: lent.scenario, audience: lent.audience } });
    return;
  }
  labStore.setState({ plan: isMoved ? { ...next, source: "real", built: null } : next });
}

/** Makes the lab use the text of a match. */
export function setMatchText(lent: MatchText, source: "table" | "adopted"): void {
  const { plan } = labStore.getState();
  const { scenario, audience, climate } = lent;
  labStore.setState({ lent, plan: { ...plan, scenario, audience, climate, source, built: null } });
}

/** Makes the lab forget the match's text, on a page without a match. */
export function clearMatchText(): void {
  const { plan } = labStore.getState();
  const isOnMatch = plan.source === "table" || plan.source === "adopted";
  labStore.setState({ lent: null, plan: isOnMatch ? { ...plan, source: "real" } : plan });
}

export function scenarioOfPlan({ scenario, audience }: Pick<LabPlan, "scenario" | "audience">): Scenario {
  return scenarioOf(scenario, audience);
}

/** The plan's text, as alternatives by article. If each match negotiates its own text, returns the real one. */
export function textOfPlan({ plan, lent }: Pick<LabState, "plan" | "lent">): readonly number[] {
  const real = scenarioOfPlan(plan).articles.map((article) => article.adopted);
  if (plan.source === "table") return lent?.table ?? real;
  if (plan.source === "adopted") return lent?.adopted ?? real;
  return plan.source === "built" ? (plan.built ?? real) : real;
}

/** Changes one article of the text, which makes it a built text. */
export function changeClause(article: number, alternative: number): void {
  const { plan, lent } = labStore.getState();
  const built = textOfPlan({ plan, lent }).map((old, a) => (a === article ? alternative : old));
  labStore.setState({ plan: { ...plan, source: "built", built } });
}

function studyOf(kind: Kind): Study {
  const { plan, lent } = labStore.getState();
  const { scenario, audience, climate, source, precedent } = plan;
  const facts = scenarioOfPlan(plan);
  const text: StudyText =
    source === "real" || source === "played" ? source : keysOf(facts, textOfPlan({ plan, lent }));
  return {
    scenario,
    audience,
    climate,
    ...precedentOf(precedent && source === "played"),
    level: LAB_LEVEL,
    text,
    seed: LAB_SEED,
    games: kind === "outcomes" ? plan.games : plan.priceGames,
    horizon: calendarOf(facts),
  };
}

function newRun(id: number, kind: Kind, study: Study, source: Source): Run {
  return {
    id,
    kind,
    study,
    source,
    status: "running",
    part: noPart(study, kind),
    bands: [],
    isWeighing: false,
    ms: 0,
  };
}

/** Starts a study of the plan and stops an earlier one of the same kind. */
export async function startStudy(kind: Kind): Promise<void> {
  stopStudy(kind);
  const { plan } = labStore.getState();
  const study = studyOf(kind);
  const id = ++runs;
  const stop = new AbortController();
  stops.set(id, stop);
  const started = performance.now();
  let run = newRun(id, kind, study, plan.source);
  let shownAt = 0;
  const show = (change: Partial<Run>): void => {
    run = { ...run, ...change };
    if (labStore.getState()[kind]?.id === id) labStore.setState({ [kind]: run });
  };
  const taken = (): Pick<Run, "ms"> => ({ ms: performance.now() - started });
  labStore.setState({ [kind]: run });
  const onPart = (part: Part): void => {
    if (performance.now() - shownAt < SHOW_EVERY_MS) return;
    shownAt = performance.now();
    show({ part, ...taken() });
  };
  const { signal } = stop;
  try {
    const part = await played(study, kind, plan.workers, signal, onPart);
    show({ part, ...taken(), status: signal.aborted ? "stopped" : "done", isWeighing: !signal.aborted });
    addToPast(run);
    const bands = signal.aborted ? [] : await playBands(study, kind, plan.workers, signal);
    show({ bands, isWeighing: false });
    changePast(run);
    if (bands.length > 0) await weighPast(signal);
  } catch {
    dropWorkers();
    show(run.status === "done" ? { isWeighing: false } : { status: "failed" });
  } finally {
    stops.delete(id);
  }
}

/** Plays the other strengths of the pull for studies that a newer one interrupted, so that both can be compared. */
async function weighPast(signal: AbortSignal): Promise<void> {
  const { past, plan } = labStore.getState();
  for (const run of past.filter(({ status, bands }) => status === "done" && bands.length === 0)) {
    changePast({ ...run, isWeighing: true });
    const bands = await playBands(run.study, run.kind, plan.workers, signal);
    changePast({ ...run, bands, isWeighing: false });
  }
}

/** Stops a study. The parts that are finished are kept. */
export function stopStudy(kind: Kind): void {
  const id = labStore.getState()[kind]?.id;
  if (id !== undefined) stops.get(id)?.abort();
}

function addToPast(run: Run): void {
  if (run.kind !== "outcomes" || gamesOf(run.part) === 0) return;
  labStore.setState({ past: [run, ...labStore.getState().past].slice(0, PAST_KEPT) });
}

function changePast(run: Run): void {
  labStore.setState({ past: labStore.getState().past.map((own) => (own.id === run.id ? run : own)) });
}
