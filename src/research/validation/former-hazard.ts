/**
 * The hazard that the game used before (nine coefficients, with a bandwagon, a year term and waiting for the European
 * Union). It is tested like all others: fitted again without the treaty and its relatives. Late signatures follow the
 * game's own hazard.
 */
import { COUNTRIES } from "../../content/countries.ts";
import validation from "../../content/generated/validation.json" with { type: "json" };
import { draw, normal, seedWordsOf } from "../../engine/exact/rng.ts";
import { SIGNING } from "../../engine/model/signing.ts";
import { UN_GROUPS } from "../../engine/state/scenario.ts";
import type { Opening } from "../history/backtest.ts";
import { propensity } from "../history/baselines.ts";
import { type Past, standardised, unrelated } from "../history/habits.ts";
import { type History, LAST_MONTH } from "../history/history.ts";
import { type Block, fitLogit } from "../history/logit.ts";
import { type Prediction, predictionOf } from "../history/predict.ts";
import { RATIFIED } from "../history/ratified.ts";

const TAUGHT_MONTHS = 60;
const YEAR = 12;
const SEPTEMBER = 8;
const ROLL = { pace: 60, consent: 61, signature: 62 } as const;
const THOUSANDTHS = 1000;
/**
 * The spread of the former hazard's paces, and the effects of September and of the other months, in thousandths of a
 * logit.
 */
const PACE = 430;
const CALENDAR = { september: 548, otherMonths: -66 } as const;
const UNIT = 2 ** 32;

const GROUP = COUNTRIES.map(({ unGroup }) => UN_GROUPS.indexOf(unGroup));
const GROUP_SIZE = UN_GROUPS.map((_, g) => GROUP.filter((own) => own === g).length);
/** The hurdles of 2009, because past treaties were ratified under the rules of their time. */
const HURDLE = validation.states.map(({ hurdle2009 }) => (hurdle2009 - 20) / 10);

/** The share of each UN group and of the world for which the flag is true. */
function shares(are: readonly boolean[]): { groups: number[]; world: number } {
  const counts = GROUP_SIZE.map(() => 0);
  let all = 0;
  are.forEach((is, i) => {
    if (!is) return;
    counts[GROUP[i] ?? 0] = (counts[GROUP[i] ?? 0] ?? 0) + 1;
    all++;
  });
  return { groups: counts.map((count, g) => count / (GROUP_SIZE[g] ?? 1)), world: all / are.length };
}

type Known = Readonly<{ propensity: readonly number[]; coefficients: readonly number[]; constant: number }>;

/** Fits the nine coefficients on those of the sixteen treaties that may be used. */
function fitFormer(others: readonly Past[], states: number): Known {
  const taught = others.map(({ history }) => history).filter(({ treaty }) => RATIFIED.includes(treaty));
  const rows: number[] = [];
  const hits: number[] = [];
  for (const history of taught) {
    const rest = unrelated(history.treaty, others)
      .map((past) => past.history)
      .filter(({ treaty }) => RATIFIED.includes(treaty));
    addRows(history, standardised(propensity(rest, states)), rows, hits);
  }
  const block: Block = { x: Float64Array.from(rows), y: Uint8Array.from(hits), width: 8 };
  const { intercepts, beta } = fitLogit([block], 8);
  return {
    propensity: standardised(propensity(taught, states)),
    coefficients: beta,
    constant: intercepts[0] ?? 0,
  };
}

function addRows(history: History, own: readonly number[], rows: number[], hits: number[]): void {
  const last = Math.floor(Math.min(TAUGHT_MONTHS, history.through));
  for (let month = 0; month < last; month++) {
    const before = shares(history.consented.map((consent) => Math.floor(consent) < month));
    history.consented.forEach((consent, i) => {
      if (Math.floor(consent) < month) return;
      const signed = (history.signed[i] ?? Number.POSITIVE_INFINITY) < month + 1 ? 1 : 0;
      rows.push(Math.log(month + 1), month / YEAR, signed, history.signatories[i] ?? 0);
      rows.push(before.groups[GROUP[i] ?? 0] ?? 0, before.world, own[i] ?? 0, HURDLE[i] ?? 0);
      hits.push(Math.floor(consent) === month ? 1 : 0);
    });
  }
}

/**
 * Plays many futures of a treaty under the former hazard; states are ranked by the chance of having consented by month
 * 36.
 */
export function predictFormer(
  opening: Opening,
  pasts: readonly Past[],
  runs: number,
  wanted: readonly number[],
): Prediction {
  const states = opening.signatories.length;
  const known = fitFormer(unrelated(opening.treaty, pasts), states);
  const habit = signingLogits(unrelated(opening.treaty, pasts), states);
  const words = seedWordsOf(`former/${opening.treaty}`);
  return predictionOf(states, runs, wanted, (run) => {
    const luck = (PACE * normal(words, ROLL.pace, run, 0, 0)) / (THOUSANDTHS * THOUSANDTHS);
    const roll = (kind: number, month: number, i: number): number => draw(words, kind, run, i, month) / UNIT;
    return playOnce(opening, known, habit, luck, roll);
  });
}

/** The game's logit of a late signature, without the terms for text and host (MODEL §3.9). */
function signingLogits(others: readonly Past[], states: number): number[] {
  const openings = others.map(({ history }) => history.signatories);
  const habit = standardised(
    Array.from({ length: states }, (_, i) => openings.reduce((sum, own) => sum + (own[i] ?? 0), 0)),
  );
  return habit.map(
    (own, i) =>
      (SIGNING.later +
        SIGNING.propensity * own +
        (SIGNING.power * (COUNTRIES[i]?.powerZ ?? 0)) / THOUSANDTHS) /
      THOUSANDTHS,
  );
}

type Roll = (kind: number, month: number, i: number) => number;

function playOnce(
  opening: Opening,
  { propensity: own, coefficients, constant }: Known,
  signing: readonly number[],
  luck: number,
  roll: Roll,
): number[] {
  const [ln = 0, year = 0, signedTerm = 0, atOpening = 0, group = 0, world = 0, habit = 0, hurdle = 0] =
    coefficients;
  const consents = own.map(() => Number.POSITIVE_INFINITY);
  const signed = opening.signatories.map((one) => one === 1);
  for (let month = 0; month < LAST_MONTH; month++) {
    const before = shares(consents.map((consent) => consent < month));
    const calendar =
      (opening.calendarMonth + month) % YEAR === SEPTEMBER ? CALENDAR.september : CALENDAR.otherMonths;
    const time = constant + luck + ln * Math.log(month + 1) + (year * month) / YEAR + calendar / THOUSANDTHS;
    const all = time + world * before.world;
    for (const [i, consent] of consents.entries()) {
      if (consent < month) continue;
      const status = signed[i] === true ? signedTerm + atOpening * (opening.signatories[i] ?? 0) : 0;
      const eta =
        all +
        status +
        group * (before.groups[GROUP[i] ?? 0] ?? 0) +
        habit * (own[i] ?? 0) +
        hurdle * (HURDLE[i] ?? 0);
      const chance = 1 / (1 + Math.exp(-eta));
      const drawn = roll(ROLL.consent, month, i);
      if (drawn < chance) consents[i] = month + drawn / chance;
      else if (signed[i] !== true && month > 0 && month <= SIGNING.laterMonths) {
        signed[i] = roll(ROLL.signature, month, i) < 1 / (1 + Math.exp(-(signing[i] ?? 0)));
      }
    }
  }
  return consents;
}
