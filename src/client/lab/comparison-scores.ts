/**
 * Results of a level-2 bot in a seat: on the same seed (par) and on two hundred others (the field). The lab's worker
 * plays the matches one by one. Results appear as they arrive and stay on the device.
 */
import { createStore } from "zustand/vanilla";
import type { Setup } from "../../engine/state/setup.ts";
import { parSetup } from "../../lab/forks/par.ts";
import { type Lab, openLab } from "../../lab/worker-client.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { openRows, type Rows } from "../storage/database.ts";

/** Number of seeds in the field. They are the same for everybody: `field/1` to `field/200`. */
export const FIELD = 200;
/** Progress is stored after this many matches of the field, and the next run continues from there. */
const PART = 10;

export type Score = Readonly<{ mandate: number; trust: number; world: number }>;
export type Seated = Readonly<{ setup: Setup; seat: string }>;

/** The scores so far, by id: one for par, up to 200 for a field. */
export const fieldStore = createStore<Readonly<Record<string, readonly Score[]>>>()(() => ({}));

type Row = Readonly<{ id: string; scores: readonly Score[] }>;

let opened: Rows<Row> | null = null;

function rows(): Rows<Row> {
  opened ??= openRows<Row>("fortieth.field");
  return opened;
}

/**
 * An id made of everything that a seat's scores depend on, including the rules. The id of a field leaves out the
 * seed.
 */
export function parId({ setup, seat }: Seated): string {
  const { scenario, seed, climate, audience, procedure, precedent, level, seats } = parSetup(setup, seat);
  const room = [scenario, climate, audience, procedure, precedent ?? "", level, Object.entries(seats).sort()];
  return JSON.stringify([RULES_VERSION, seat, seed, ...room]);
}

export function fieldId(seated: Seated): string {
  return parId(onSeed(seated, "field/*"));
}

function onSeed({ setup, seat }: Seated, seed: string): Seated {
  return { setup: { ...setup, seed }, seat };
}

/**
 * The percentage of the matches in a field that a result beats, rounded down. A tie does not count.
 * @param of the scores of a whole field
 */
export function betterThan(of: readonly Score[], result: keyof Score, value: number): number {
  return Math.floor((100 * of.filter((score) => score[result] < value).length) / Math.max(1, of.length));
}

/**
 * Plays the missing matches for these seats in order: first every par, then the fields. All of them run in one
 * worker, so the page stays responsive.
 * @returns a function that stops the work; finished matches are kept
 */
export function compare(seats: readonly Seated[], open: OpenLab = openLab): () => void {
  return inOneWorker([...seats.map(parOf), ...seats.map(fieldOf)], open);
}

/** Plays the missing pars of these seats, without the fields. */
export function comparePars(seats: readonly Seated[], open: OpenLab = openLab): () => void {
  return inOneWorker(seats.map(parOf), open);
}

/** Keeps a par that was played elsewhere, so that no screen plays it again. */
export function keepPar(seated: Seated, { mandate, trust, world }: Score): void {
  const row = { id: parId(seated), scores: [{ mandate, trust, world }] };
  setScores(row.id, row.scores);
  // If the storage refuses, par is played again another time.
  rows()
    .put(row)
    .catch(() => undefined);
}

type OpenLab = (version: string) => Lab;

/** The matches behind one id. */
type Wanted = Readonly<{ id: string; matches: readonly Seated[] }>;

function parOf(seated: Seated): Wanted {
  return { id: parId(seated), matches: [seated] };
}

function fieldOf(seated: Seated): Wanted {
  const matches = Array.from({ length: FIELD }, (_, at) => onSeed(seated, `field/${at + 1}`));
  return { id: fieldId(seated), matches };
}

function inOneWorker(wanted: readonly Wanted[], open: OpenLab): () => void {
  let isEnded = false;
  let lab: Lab | null = null;
  const play = async ({ setup, seat }: Seated): Promise<Score> => {
    if (isEnded) throw new Error("ended");
    lab ??= open(RULES_VERSION);
    const { mandate, trust, world } = await lab.par(setup, seat);
    return { mandate, trust, world };
  };
  const all = async (): Promise<void> => {
    for (const one of wanted) {
      if (!isEnded) await fill(one, play);
    }
  };
  // If the worker fails or is stopped, the page shows no comparison.
  void all()
    .catch(() => undefined)
    .then(() => lab?.close());
  return () => {
    isEnded = true;
    lab?.close();
  };
}

async function fill({ id, matches }: Wanted, play: (one: Seated) => Promise<Score>): Promise<void> {
  let scores = fieldStore.getState()[id] ?? (await storedScores(id, matches.length));
  setScores(id, scores);
  while (scores.length < matches.length) {
    const next = matches[scores.length];
    if (next === undefined) return;
    scores = [...scores, await play(next)];
    setScores(id, scores);
    if (scores.length % PART === 0 || scores.length === matches.length) await rows().put({ id, scores });
  }
}

function setScores(id: string, scores: readonly Score[]): void {
  fieldStore.setState({ [id]: scores });
}

/** Browser storage can hold anything. If any entry is not a score, all the matches are played again. */
async function storedScores(id: string, most: number): Promise<readonly Score[]> {
  const row: unknown = await rows()
    .get(id)
    .catch(() => null);
  const scores = typeof row === "object" && row !== null && "scores" in row ? row.scores : null;
  return Array.isArray(scores) && scores.every(isScore) ? scores.slice(0, most) : [];
}

function isScore(found: unknown): found is Score {
  if (typeof found !== "object" || found === null) return false;
  const { mandate, trust, world } = found as Record<string, unknown>;
  return [mandate, trust, world].every((value) => Number.isInteger(value));
}
