/**
 * The outcomes of matches, read from their final worlds and not from their events: wordings, votes, signatures and
 * months of deposit, over many seeds of every scenario and level. `node tests/golden/outcomes.ts` compares them with
 * the stored digests and prints a line for each; `write` stores new ones.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { hash } from "../../src/engine/state/hash.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import { SCENARIOS } from "../../src/engine/state/scenario.ts";
import { type Holder, LEVELS, type Setup } from "../../src/engine/state/setup.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { openMatch, playOut } from "../../src/match/match.ts";

/** Digests of the first 20 seeds, which a test compares, and of 200 seeds. */
export type Kept = Readonly<Record<string, Readonly<{ few: string; many: string }>>>;

export const FEW = 20;
export const MANY = 200;

const PATH = join(dirname(import.meta.filename), "outcomes.json");

export const readKept = (): Kept => JSON.parse(readFileSync(PATH, "utf8")) as Kept;

/** Four seats follow scripts with habits that no bot level has. */
const SEATS: Readonly<Record<string, Holder>> = {
  BRA: { type: "script", script: "always-block" },
  IND: { type: "script", script: "liar" },
  KEN: { type: "script", script: "break-promises" },
  USA: { type: "script", script: "spam-packages" },
};

export const CASES = SCENARIOS.flatMap((scenario) => LEVELS.map((level) => ({ scenario, level })));

/** The digest of the outcomes of `games` matches. In every fourth match, scripts play four of the seats. */
export function digestOf({ scenario, level }: (typeof CASES)[number], games: number): string {
  const outcomes = Array.from({ length: games }, (_, game) => {
    const seats = game % 4 === 3 ? SEATS : {};
    const setup: Setup = {
      scenario,
      level,
      seats,
      seed: `outcomes/${game}`,
      climate: "measured",
      audience: "adult",
      procedure: USUAL_PROCEDURE,
    };
    const { text, outcome, signed, deposited, reached } = playOut(
      openMatch(libraryFor("outcomes", setup), setup),
    ).world.treaty;
    return { text, how: outcome?.how, votes: outcome?.ballot?.votes, signed, deposited, reached };
  });
  return hash(outcomes as unknown as readonly GameEvent[]);
}

export const nameOf = ({ scenario, level }: (typeof CASES)[number]): string => `${scenario}, level ${level}`;

if (import.meta.main) {
  const isWriting = process.argv[2] === "write";
  const kept = isWriting ? {} : readKept();
  const now = CASES.map((one) => {
    const digests = { few: digestOf(one, FEW), many: digestOf(one, MANY) };
    const isSame = JSON.stringify(digests) === JSON.stringify(kept[nameOf(one)]);
    process.stdout.write(`${isSame ? "same   " : "other  "} ${nameOf(one)}\n`);
    return [nameOf(one), digests] as const;
  });
  if (isWriting) writeFileSync(PATH, `${JSON.stringify(Object.fromEntries(now), null, 1)}\n`);
}
