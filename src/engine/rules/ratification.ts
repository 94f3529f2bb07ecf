/** Seasons: months pass, states sign late and deposit, and the N-th instrument brings entry into force. */

import type { Fact } from "../events/event.ts";
import { draw, ROLL, succeeds } from "../exact/rng.ts";
import { chanceOf } from "../exact/tables.ts";
import { quotient } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { CLIMATE } from "../model/climate.ts";
import { FINAL_STRETCH, MONTHS_TO_FORCE } from "../model/costs.ts";
import { creditFor } from "../model/credit.ts";
import { countParties, fixedPart, monthTerms, partyTerms, UNION_MONTHS } from "../model/hazard.ts";
import { laterSigning, SIGNING } from "../model/signing.ts";
import type { Command } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import { isByHand } from "../state/setup.ts";
import type { BroughtIn } from "../state/treaty.ts";
import { horizonOf, size, type World } from "../state/world.ts";

/**
 * The length, in months, of the step that starts now. In the final stretch it is one month, except in a brief match.
 * Otherwise the step lasts to the end of the season.
 */
export function stepLength(world: World, month: number): number {
  const parties = countParties(world.treaty.deposited);
  const needed = world.treaty.threshold;
  const isClose = parties >= needed - FINAL_STRETCH && parties < needed;
  if (isClose && !world.scenario.isBrief) return 1;
  const season = world.scenario.seasonMonths;
  return Math.min(season - (month % season), horizonOf(world) - month);
}

type Step = {
  broughtIn: BroughtIn[];
  signed: number[];
  deposited: number[];
  signatures: [number, number][];
  deposits: [number, number][];
};

/**
 * Passes the months one by one, and makes all draws of a month at once. Except in a brief match, a step ends early in
 * the month that brings the final stretch or the N-th instrument, so that players can react to either.
 */
export function passMonths(world: World, commands: readonly (readonly Command[])[]): Fact[] {
  const step: Step = {
    signed: [...world.treaty.signed],
    deposited: [...world.treaty.deposited],
    signatures: [],
    deposits: [],
    broughtIn: [],
  };
  const euConsent = euConsentOf(world);
  const planned = plannedDeposits(world, commands);
  const fixed = fixedParts(world, step);
  const lateSigners = lateSignatures(commands, step);
  const end = world.month + world.monthsAhead;
  let month = world.month;
  const before = countParties(step.deposited);
  const knowing = { ...world, treaty: { ...world.treaty, euConsent } };
  while (month < end) {
    passMonth(knowing, month, step, fixed, planned, lateSigners);
    month++;
    const now = countParties(step.deposited);
    if (!world.scenario.isBrief && isTurningPoint(before, now, world.treaty.threshold)) break;
  }
  const passed: Fact = {
    type: "monthsPassed",
    from: world.month,
    to: month,
    signatures: step.signatures,
    deposits: step.deposits,
    broughtIn: step.broughtIn,
    euConsent: euConsent < month ? euConsent : -1,
  };
  return [passed, ...thresholdEvent(world, step)];
}

/** Whether the number of parties has just reached N − 5 or N. */
function isTurningPoint(before: number, now: number, needed: number): boolean {
  const stretch = needed - FINAL_STRETCH;
  return (before < stretch && now >= stretch) || (before < needed && now >= needed);
}

/**
 * The month in which the EU consents. Keyed chance picks one of the months in which it joined other treaties, so
 * nobody knows the month in advance.
 */
function euConsentOf(world: World): number {
  const drawn = draw(world.secrets.words, ROLL.ratification, 0, 999, 1) % UNION_MONTHS.length;
  return UNION_MONTHS[drawn] ?? 0;
}

/**
 * The fixed parts of the hazard, by country. Null for parties, and for seats with home tables, since their deposits
 * are not rolled.
 */
function fixedParts(world: World, step: Step): (number | null)[] {
  const atHome = new Set(world.secrets.homes.map((home) => home.country));
  return step.deposited.map((month, i) => (month >= 0 || atHome.has(i) ? null : fixedPart(world, i)));
}

/**
 * For each country, the month in which its home table leads to a deposit, or −1. A person's country deposits at once,
 * a bot's within the step.
 */
function plannedDeposits(world: World, commands: readonly (readonly Command[])[]): number[] {
  const planned = world.treaty.deposited.map(() => -1);
  for (const home of world.secrets.homes) {
    if (!home.won || (world.treaty.deposited[home.country] ?? -1) >= 0) continue;
    if (commandOf(commands[home.country] ?? [], "deposit") === null) continue;
    const person = isByHand(world.holders[home.country]);
    const drawn = draw(world.secrets.words, ROLL.ratification, world.month, home.country, 2);
    planned[home.country] = world.month + (person ? 0 : drawn % world.monthsAhead);
  }
  return planned;
}

/**
 * Seats whose players sign late this season. A late signature has no declaration, since declarations are only
 * possible at the opening.
 */
function lateSignatures(commands: readonly (readonly Command[])[], step: Step): Set<number> {
  const late = new Set<number>();
  commands.forEach((own, i) => {
    if ((step.signed[i] ?? -1) < 0 && commandOf(own, "sign")?.declaration === "none") late.add(i);
  });
  return late;
}

function passMonth(
  world: World,
  month: number,
  step: Step,
  fixed: (number | null)[],
  planned: readonly number[],
  late: ReadonlySet<number>,
): void {
  const n = size(world);
  const terms = monthTerms(world, month, partyTerms(world, step.deposited));
  const isOpen = isOpenForSignature(month);
  const pulls = isOpen ? signaturePulls(world, step.signed) : [];
  const signing = laterSigning(world);
  const { groupOf } = canonical(world.scenario);
  const due: number[] = [];
  for (let i = 0; i < n; i++) {
    const part = fixed[i] ?? null;
    const isDue = planned[i] === month || (part !== null && rolls(world, i, month, part + (terms[i] ?? 0)));
    if (isDue) due.push(i);
    if (isDue || !isOpen || !mayStillSign(step, i)) continue;
    const logit = SIGNING.later + (signing[i] ?? 0) + (pulls[groupOf[i] ?? 0] ?? 0);
    if (late.has(i) || signsNow(world, i, month, logit)) {
      step.signed[i] = month;
      step.signatures.push([month, i]);
    }
  }
  for (const i of inTurn(world, month, due)) deposit(world, step, month, i, fixed);
}

function rolls(world: World, i: number, month: number, logit: number): boolean {
  return succeeds(draw(world.secrets.words, ROLL.ratification, month, i, 0), chanceOf(logit));
}

/**
 * The instruments of one month in the order of their deposit. Those of people come first, since people may have held
 * theirs back until now; the others follow by lot.
 */
function inTurn(world: World, month: number, due: readonly number[]): readonly number[] {
  if (due.length < 2) return due;
  const isHeld = (i: number): number => (isByHand(world.holders[i]) ? 0 : 1);
  const lot = (i: number): number => draw(world.secrets.words, ROLL.ratification, month, i, 3);
  return [...due].sort((x, y) => isHeld(x) - isHeld(y) || lot(x) - lot(y) || x - y);
}

function deposit(world: World, step: Step, month: number, i: number, fixed: (number | null)[]): void {
  const credit = CLIMATE[world.climate].isPlayed ? creditFor(world, i) : null;
  if (credit !== null) step.broughtIn.push(credit);
  step.deposited[i] = month;
  step.deposits.push([month, i]);
  fixed[i] = null;
}

/** Whether the text is open for a late signature. It is open for two years; afterwards there is only accession. */
function isOpenForSignature(month: number): boolean {
  return month > 0 && month <= SIGNING.laterMonths;
}

function mayStillSign(step: Step, i: number): boolean {
  return (step.signed[i] ?? -1) < 0 && (step.deposited[i] ?? -1) < 0;
}

function signsNow(world: World, i: number, month: number, logit: number): boolean {
  if (isByHand(world.holders[i])) return false;
  return succeeds(draw(world.secrets.words, ROLL.signature, month, i, 0), chanceOf(logit));
}

/**
 * The pull on late signatures, by UN group: `SIGNING.pull` (20) for each percentage point of the group that has
 * signed since the opening.
 */
function signaturePulls(world: World, signed: readonly number[]): number[] {
  const { groupOf, groupSize } = canonical(world.scenario);
  const later = groupSize.map(() => 0);
  signed.forEach((month, i) => {
    if (month > 0) later[groupOf[i] ?? 0] = (later[groupOf[i] ?? 0] ?? 0) + 1;
  });
  return later.map((count, g) => SIGNING.pull * quotient(100 * count, Math.max(1, groupSize[g] ?? 1)));
}

function thresholdEvent(world: World, step: Step): Fact[] {
  const needed = world.treaty.threshold;
  if (world.treaty.reached >= 0 || countParties(step.deposited) < needed) return [];
  const nth = step.deposits[needed - countParties(world.treaty.deposited) - 1];
  if (nth === undefined) return [];
  const [month, country] = nth;
  return [{ type: "thresholdReached", month, country, inForce: month + MONTHS_TO_FORCE }];
}
