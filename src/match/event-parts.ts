/** The building blocks of event schemas, with the ranges that the scenario allows. */
import * as z from "zod/mini";
import type { EventType } from "../engine/events/event.ts";
import { MAJORITIES } from "../engine/exact/majority.ts";
import { MOST_CHANCE } from "../engine/model/home-chance.ts";
import { CARDS, type Scenario } from "../engine/state/scenario.ts";
import { DEEDS, TARGETS } from "../engine/state/treaty.ts";
import { horizonOf } from "../engine/state/world.ts";
import { unit, whole } from "./record-schema.ts";

export type Schema = z.ZodMiniType;
export type Shape = Readonly<Record<string, Schema>>;

/**
 * The maximum number of months from the end of the last season to a deadline, or to the end of an effect, in an
 * event.
 */
const AFTERMATH = 120;

/** Offer ids have 31 bits. */
const MOST_OFFERS = 0x7fffffff;

/** The number of alternatives of an article; 0 if the article does not exist. */
export const alternativesOf = (scenario: Scenario, article: unknown): number =>
  scenario.articles[Number(article)]?.alternatives.length ?? 0;

/** Bounds for pace and tilt (`PACE`) and for points at home (`POINTS`), well above any real value. */
export const PACE = 5_000;
export const POINTS = 1_000;
/** More memories than a table can gather in a match. */
const MOST_MEMORIES = 100;
/** A bound for milli-steps: no article has more than 16 alternatives. */
export const STEPS = 16_000;

export const offerId = whole(0, MOST_OFFERS);

type OnText = Readonly<{ article: number; alternative: number }>;

const isOfArticle = (scenario: Scenario, { article, alternative }: OnText): boolean =>
  alternative < alternativesOf(scenario, article);

/** The building blocks for events in one scenario. */
export function partsOf(scenario: Scenario) {
  const n = scenario.countries.length;
  const country = whole(0, n - 1);
  const article = whole(0, scenario.articles.length - 1);
  const countries = z.array(country).check(z.maxLength(n));
  const month = whole(0, horizonOf({ scenario }) + AFTERMATH);
  /** An object that names an article and one of that article's alternatives. */
  const onText = <S extends Shape>(shape: S) =>
    z
      .strictObject({ ...shape, article, alternative: whole(0, 15) })
      .check(z.refine((value) => isOfArticle(scenario, value as unknown as OnText)));
  const term = onText({});
  const wholeText = z.array(whole(0, 15)).check(
    z.length(scenario.articles.length),
    z.refine((text) => text.every((alternative, at) => alternative < alternativesOf(scenario, at))),
  );
  const digits = (highest: number) => z.string().check(z.regex(new RegExp(`^[0-${highest}]{${n}}$`)));
  const every = <S extends Schema>(item: S) => z.array(item).check(z.length(n));
  const offer = z.strictObject({
    id: offerId,
    from: country,
    to: country,
    give: term,
    ask: term,
    assistance: unit,
    trust: thousandth,
    status: z.enum(["open", "accepted", "refused", "countered", "withdrawn", "lapsed"]),
  });
  const tally = tallyAmong(n);
  const ballot = z.strictObject({
    majority: z.enum(MAJORITIES),
    votes: digits(4),
    tally,
    carried: z.boolean(),
  });
  return { n, country, article, countries, month, onText, term, wholeText, digits, every, offer, ballot };
}

function tallyAmong(n: number) {
  const some = whole(0, n);
  return z.strictObject({ yes: some, no: some, abstain: some, absent: some });
}

export type Parts = ReturnType<typeof partsOf>;

export const bits = whole(0, 65_535);
export const thousandth = whole(0, 1_000);
export const list = <S extends Schema>(item: S, most = 2_000) => z.array(item).check(z.maxLength(most));

/** An event with exactly these fields. */
export const event = <T extends EventType, S extends Shape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

export function homeOf({ country, month, article }: Parts) {
  const byCard = <S extends Schema>(item: S) => z.array(item).check(z.length(CARDS.length));
  const memory = z.strictObject({
    card: z.enum(CARDS),
    points: whole(-POINTS, POINTS),
    of: z.enum(DEEDS),
    article: z.union([z.literal(-1), article]),
    event: z.string().check(z.maxLength(64)),
    answer: z.string().check(z.maxLength(64)),
  });
  return z.strictObject({
    country,
    weights: byCard(whole(0, 100)),
    moods: byCard(whole(0, 2)),
    missing: whole(0, 2 * CARDS.length),
    line: whole(0, 100),
    law: z.boolean(),
    won: z.boolean(),
    reservations: list(z.enum(CARDS), CARDS.length),
    declaration: z.enum([...CARDS, "none"]),
    consulted: z.enum([...CARDS, "law", "none"]),
    voteFrom: month,
    progress: z.array(whole(0, MOST_CHANCE)).check(z.length(TARGETS.length)),
    memories: list(memory, MOST_MEMORIES),
  });
}
