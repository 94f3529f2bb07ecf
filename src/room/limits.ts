/** How far a Delegate may go: the order of an article's texts for a state's home, and what lies beyond a limit. */
import { homeOn, supportOf } from "../engine/model/home.ts";
import { isBound } from "../engine/model/pacts.ts";
import { currentText } from "../engine/model/whole-text.ts";
import { ownObjectives, ownWish, type Seen } from "../engine/seats/seen.ts";
import type { Command, Term } from "../engine/state/command.ts";
import type { Instructions } from "./instructions.ts";
import type { Limit, Verdict } from "./pair-words.ts";

/** Support at home if this article changed and everything else stayed the same. */
export function supportIf({ world, scenario, country }: Seen, article: number, alternative: number): number {
  const text = currentText(world).map((now, at) => (at === article ? alternative : now));
  return supportOf(homeOn(scenario, country, text));
}

function acceptedOn(own: Seen, article: number): readonly number[] | null {
  return ownObjectives(own).find((goal) => goal.article === article)?.accept ?? null;
}

/** Whether the mandate wishes for a text. */
export function isWished(own: Seen, article: number, alternative: number): boolean {
  return acceptedOn(own, article)?.includes(alternative) === true;
}

/**
 * The order of two texts for the people at home: first what the mandate wishes, then what has more support, then what is
 * nearer to the wish. Negative if the first is better.
 */
export function compareAtHome(own: Seen, article: number, one: number, other: number): number {
  const rank = (text: number): readonly number[] => {
    const accepted = acceptedOn(own, article) ?? [ownWish(own, article)];
    return [
      isWished(own, article, text) ? 0 : 1,
      -supportIf(own, article, text),
      Math.min(...accepted.map((wish) => Math.abs(wish - text))),
    ];
  };
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether the Delegate may agree to a text. What the mandate wishes is always within the limit. */
export function isWithin(own: Seen, { article, alternative }: Term, limit: Limit): boolean {
  if (limit === "any" || isWished(own, article, alternative)) return true;
  return limit !== "wishes" && compareAtHome(own, article, alternative, limit) <= 0;
}

/** What a command would agree to: a text of an article, the whole text, or nothing. */
function agreedBy(own: Seen, command: Command): Term | null {
  const { draft, amendments } = own.world;
  switch (command.type) {
    case "offerPackage":
    case "counterOffer":
      return command.give;
    case "answerOffer":
      return command.accept
        ? (own.own.lists.offers.find(({ id }) => id === command.offer)?.ask ?? null)
        : null;
    case "takeStand": {
      const alternative = draft.chair[command.article] ?? -1;
      return command.stand === "join" && alternative >= 0 ? { article: command.article, alternative } : null;
    }
    case "voteAmendment":
      return command.vote === "yes" ? (amendments[command.amendment] ?? null) : null;
    default:
      return null;
  }
}

/** Whether a verdict on the whole text rules out a command. */
function isAgainst(verdict: Verdict, command: Command): boolean {
  if (verdict === "free") return false;
  if (command.type === "standOnPackage") return (command.stand === "join") !== (verdict === "take");
  if (command.type === "castVote")
    return verdict === "take" ? command.vote !== "yes" : command.vote === "yes";
  return false;
}

/**
 * What a command would agree to beyond the Capital's limits: a text, or `whole` for the whole text; null if it stays
 * within. A text that the seat has already promised is never beyond them.
 */
export function beyond(
  own: Seen,
  { limits, verdict }: Pick<Instructions, "limits" | "verdict">,
  command: Command,
): Term | "whole" | null {
  if (isAgainst(verdict, command)) return "whole";
  const term = agreedBy(own, command);
  if (term === null || isBound(own.world, own.country, term.article, term.alternative)) return null;
  return isWithin(own, term, limits[term.article] ?? "any") ? null : term;
}

/** The nearest act to this one that the limits allow: what a silent seat does instead. */
export function keptWithin(verdict: Verdict, command: Command): Command {
  if (command.type === "takeStand") return { ...command, stand: "abstain", breaking: false };
  if (command.type === "standOnPackage") return { ...command, stand: verdict === "take" ? "join" : "block" };
  if (command.type === "castVote") return { ...command, vote: verdict === "take" ? "yes" : "no" };
  return command;
}
