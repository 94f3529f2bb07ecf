/** Whether a seat has met the goal of its challenge, judged by public facts and the seat's own facts. */
import type { Aim } from "../../content/challenges.ts";
import { forcesOf } from "../../engine/model/cooperation.ts";
import { results } from "../../engine/seats/results.ts";
import type { Seen } from "../../engine/seats/seen.ts";

/**
 * The result of an aim at the end of a match. `got` is the number or month reached, or the index of the adopted
 * wording; −1 if there is none.
 */
export type AimResult = Readonly<{ aim: Aim; isMet: boolean; got: number }>;

/** The results of all aims of a goal, once the match is over. */
export function goalResults(goal: readonly Aim[], own: Seen): readonly AimResult[] {
  return goal.map((aim) => ({ aim, ...resultOf(aim, own) }));
}

/** Whether every aim is met. */
export function isReached(parts: readonly AimResult[]): boolean {
  return parts.every(({ isMet }) => isMet);
}

type Outcome = Omit<AimResult, "aim">;

function resultOf(aim: Aim, own: Seen): Outcome {
  const { world, country } = own;
  switch (aim.type) {
    case "text":
      return textOutcome(aim.article, aim.among, own);
    case "reached": {
      const got = world.treaty.reached;
      return { isMet: got >= 0 && got <= aim.by, got };
    }
    case "mandate":
      return atLeast(aim.least, results(own).mandate);
    case "trust":
      return atLeast(aim.least, world.trust[country] ?? 0);
    case "promisesKept":
      return atLeast(
        aim.least,
        world.pacts.filter(({ by, status }) => by === country && status === "kept").length,
      );
    case "taskForces":
      return atLeast(aim.least, forcesOf(world, country));
    case "party":
      return plain((world.treaty.deposited[country] ?? -1) >= 0);
    case "consensus":
      return plain(world.treaty.outcome?.how === "consensus");
    case "noConvention":
      return plain(!isAdopted(own));
  }
}

function textOutcome(article: string, among: readonly string[], own: Seen): Outcome {
  const a = own.scenario.articles.findIndex(({ id }) => id === article);
  const got = isAdopted(own) ? (own.world.treaty.text[a] ?? -1) : -1;
  const key = own.scenario.articles[a]?.alternatives[got]?.key;
  return { isMet: key !== undefined && among.includes(key), got };
}

function isAdopted({ world }: Seen): boolean {
  return world.treaty.outcome !== null && world.treaty.outcome.how !== "failed";
}

const atLeast = (least: number, got: number): Outcome => ({ isMet: got >= least, got });

const plain = (isMet: boolean): Outcome => ({ isMet, got: -1 });
