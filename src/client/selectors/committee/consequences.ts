/**
 * How all states would decide on a committee's text, forecast by the model before anybody has voted. It uses public
 * facts only, so it does not depend on the seed of the match that would be opened with the text.
 */
import { publicVote } from "../../../engine/forecasts/public-votes.ts";
import { ofVote } from "../../../engine/forecasts/room.ts";
import { seemsBeyond } from "../../../engine/model/shown.ts";
import type { Vote } from "../../../engine/state/command.ts";
import { openMatch } from "../../../match/match.ts";
import { libraryFor } from "../../game/library.ts";
import { type RunningVerdict, runningVerdicts } from "../text/text-history.ts";
import { plenarySetup, type Sent, textOf } from "./plenary.ts";

/** A wording that a clause was matched to, and the states (ISO codes) whose red line it seems to cross. */
export type Crossed = Readonly<{ article: string; key: string; states: readonly string[] }>;

export type Consequences = Readonly<{
  /** Expected votes if every state voted. */
  votes: Readonly<Record<Vote, number>>;
  /** The expected range of yes votes, given that some states miss votes. */
  yes: Readonly<{ low: number; high: number }>;
  /** Number of articles that the text leaves out. */
  silent: number;
  crossed: readonly Crossed[];
  /** Number of states whose red lines are crossed by at least one article of the text. */
  against: number;
  /** Answers in the cases, beside those under the adopted convention. */
  answers: readonly RunningVerdict[];
}>;

export function consequencesOf(sent: Sent): Consequences {
  const setup = plenarySetup(sent, "");
  const wordings = textOf(sent.matched, sent.silent);
  const { world, scenario } = openMatch(libraryFor(setup), { ...setup, seed: "forecast", seats: {} });
  const { text } = world.treaty;
  const { low, high } = ofVote(world);
  const states = scenario.countries.map(({ iso3 }, country) => ({
    iso3,
    vote: publicVote(world, country, text),
    beyond: scenario.articles.map((_, a) => seemsBeyond(world, country, a, text[a] ?? 0)),
  }));
  const count = (vote: Vote): number => states.filter((state) => state.vote === vote).length;
  return {
    votes: { yes: count("yes"), no: count("no"), abstain: count("abstain") },
    yes: { low, high },
    silent: scenario.leftOut?.length ?? 0,
    crossed: scenario.articles.flatMap(({ id }, a) => {
      const key = wordings[id];
      const beyond = states.filter((state) => state.beyond[a] === true).map(({ iso3 }) => iso3);
      return typeof key === "string" && beyond.length > 0 ? [{ article: id, key, states: beyond }] : [];
    }),
    against: states.filter((state) => state.beyond.includes(true)).length,
    answers: runningVerdicts(scenario, text, text),
  };
}
