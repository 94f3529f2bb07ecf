/** Schemas for the consequences of events and for the opening of a match. */
import * as z from "zod/mini";
import { CREDIT_CAUSES, TRUST_CAUSES } from "../engine/state/consequence.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import { bits, homeOf, list, PACE, type Parts, type Schema, STEPS, thousandth } from "./event-parts.ts";
import { unit, whole } from "./record-schema.ts";

/** A change of trust or credit. Neither ever exceeds 1,000, so no change does either. */
const step = whole(-1_000, 1_000);
const U = 2_000_000;
const MOST_SEED_WORD = 0xffffffff;

export function consequencesOf(parts: Parts): Schema {
  const { country, countries, onText, month } = parts;
  const moves = <C extends readonly string[]>(causes: C) =>
    list(z.strictObject({ cause: z.enum(causes), by: step, countries: list(country, 2_000) }));
  const pact = onText({
    by: country,
    to: country,
    kind: z.enum(["support", "assist"]),
    paid: z.boolean(),
    status: z.literal("open"),
    due: month,
  });
  return z.strictObject({
    trust: z.exactOptional(moves(TRUST_CAUSES)),
    credit: z.exactOptional(moves(CREDIT_CAUSES)),
    blocksUsed: z.exactOptional(countries),
    concessions: z.exactOptional(countries),
    pacts: z.exactOptional(list(pact)),
    voided: z.exactOptional(list(whole(0, 100_000))),
    homes: z.exactOptional(list(homeOf(parts), parts.n)),
  });
}

export function openingOf(scenario: Scenario, { n, every, article }: Parts) {
  const cells = <S extends Schema>(item: S) => z.array(item).check(z.length(n * scenario.articles.length));
  const goal = z.strictObject({
    article,
    accept: z.array(whole(0, 15)).check(z.maxLength(16)),
    weight: whole(0, 100),
  });
  const word = whole(0, MOST_SEED_WORD);
  return z.strictObject({
    threshold: whole(1, n),
    credit: every(whole(0, 100)),
    blocks: every(whole(0, 100)),
    trust: every(thousandth),
    declared: cells(whole(0, 15)),
    secrets: z.strictObject({
      words: z.tuple([word, word, word, word]),
      opening: cells(whole(0, STEPS)),
      salience: cells(thousandth),
      weight: cells(thousandth),
      followed: cells(unit),
      redLines: cells(bits),
      firmness: every(whole(0, 2)),
      outside: every(whole(-U, U)),
      objectives: every(list(goal, 3)),
      pace: whole(-PACE, PACE),
      tilt: whole(-PACE, PACE),
    }),
  });
}
