/** The lab in the page. It has its own store, so a study continues while another screen is open. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { precedentOf } from "../../engine/state/setup.ts";
import { gamesOf, type Kind, noPart, type Part } from "../../lab/study/part.ts";
import { calendarOf, keysOf, type Study, type StudyText } from "../../lab/study/study.ts";
import { scenarioOf } from "../game/library.ts";
import {
  addToPast,
  changePast,
  type LabPlan,
  type LabState,
  labStore,
  type MatchText,
  type Run,
  type Source,
} from "./lab-state.ts";
import { dropWorkers } from "./lab-workers.ts";
import { playBands, played } from "./play-study.ts";

export {
  GAMES,
  type LabPlan,
  type LabState,
  labStore,
  type MatchText,
  PRICE_GAMES,
  type Run,
  SOURCES,
  type Source,
} from "./lab-state.ts";
export { mostWorkers } from "./lab-workers.ts";
export type { Part, Study };

/** The same seed as on the command line, so that both print the same figures. */
export const LAB_SEED = "fortieth";
export const LAB_LEVEL = 2;

/**
 * Interval between updates of a running study: short enough to show progress, long enough to leave the page responsive.
 */
const SHOW_EVERY_MS = 800;

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
  labStore.setState({ plan: isMoved ? { ...next, ...movedText(plan, lent, next) } : next });
}

/**
 * The text of a plan for another length or room: its own clauses stay, where the new set has their articles.
 * @returns the real text if none of them is in play there
 */
function movedText(plan: LabPlan, lent: MatchText | null, next: LabPlan): Pick<LabPlan, "source" | "built"> {
  const before = scenarioOfPlan(plan).articles;
  const keys = new Map(
    textOfPlan({ plan, lent }).map((at, article) => [
      before[article]?.id ?? "",
      before[article]?.alternatives[at]?.key ?? "",
    ]),
  );
  const { articles } = scenarioOfPlan(next);
  const built = articles.map(({ id, alternatives, adopted }) => {
    const at = alternatives.findIndex(({ key }) => key === keys.get(id));
    return at < 0 ? adopted : at;
  });
  const isReal = built.every((at, article) => at === articles[article]?.adopted);
  return isReal
    ? { source: next.source === "played" ? "played" : "real", built: null }
    : { source: "built", built };
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
  const signal = newStop(id);
  const started = performance.now();
  let run = newRun(id, kind, study, plan.source);
  let shownAt = 0;
  const isShown = (): boolean => labStore.getState()[kind]?.id === id;
  const show = (change: Partial<Run>): void => {
    run = { ...run, ...change };
    if (isShown()) labStore.setState({ [kind]: run });
  };
  const taken = (): Pick<Run, "ms"> => ({ ms: performance.now() - started });
  labStore.setState({ [kind]: run });
  const onPart = (part: Part): void => {
    if (performance.now() - shownAt < SHOW_EVERY_MS) return;
    shownAt = performance.now();
    show({ part, ...taken() });
  };
  try {
    const part = await played(study, kind, plan.workers, signal, onPart);
    show({ part, ...taken(), status: signal.aborted ? "stopped" : "done" });
    addToPast(run);
    // A study that another one replaced gets its bands after that one.
    if (isShown() && gamesOf(part) > 0) await weigh(run, show);
  } catch {
    dropWorkers();
    show(run.status === "running" ? { status: "failed" } : { isWeighing: false });
    changePast(run);
  } finally {
    stops.delete(id);
  }
}

/** Plays the study again with other strengths of the text's pull, as many matches as it has: also if it was stopped. */
async function weigh(run: Run, show: (change: Partial<Run>) => void): Promise<void> {
  const signal = newStop(run.id);
  show({ isWeighing: true });
  changePast({ ...run, isWeighing: true });
  const bands = await playBands(run, labStore.getState().plan.workers, signal);
  show({ bands, isWeighing: false });
  changePast({ ...run, bands, isWeighing: false });
  if (!signal.aborted) await weighPast(signal);
}

function newStop(id: number): AbortSignal {
  const stop = new AbortController();
  stops.set(id, stop);
  return stop.signal;
}

/** Plays the other strengths of the pull for studies that a newer one interrupted, so that both can be compared. */
async function weighPast(signal: AbortSignal): Promise<void> {
  const { past, plan } = labStore.getState();
  for (const run of past.filter(({ bands, isWeighing }) => bands.length === 0 && !isWeighing)) {
    changePast({ ...run, isWeighing: true });
    const bands = await playBands(run, plan.workers, signal);
    changePast({ ...run, bands, isWeighing: false });
  }
}

/** Stops a study, or its bands. The parts of the study that are finished are kept. */
export function stopStudy(kind: Kind): void {
  const id = labStore.getState()[kind]?.id;
  if (id !== undefined) stops.get(id)?.abort();
}
