/**
 * Takes a committee's text to all states: each provision is matched to a wording of the model, and all states decide on
 * the whole text.
 */
import {
  idOf,
  type Matched,
  silenceableIn,
  textIn,
  type Wording,
  wordingIn,
  wordingsIn,
  wordsOf,
} from "../../../committee/match-text.ts";
import { type Provision, wordsOfProvision } from "../../../committee/state/provisions.ts";
import { mayBeLeftOut } from "../../../engine/model/roles.ts";
import { USUAL_PROCEDURE } from "../../../engine/state/procedure.ts";
import { type Scenario, usualClimate } from "../../../engine/state/scenario.ts";
import type { Setup } from "../../../engine/state/setup.ts";
import { scenarioOf } from "../../game/library.ts";
import { fromContent } from "../../i18n/index.ts";
import { freshSeed } from "../../setup/seeds.ts";
import { closestIn } from "./closest-wording.ts";
import { type Force, forceOf } from "./force.ts";

export { SLOWEST_CLOCKS } from "../../../committee/state/limits.ts";
export { idOf, type Matched, type Wording, wordsOf };

const SCENARIO = "full";
const AUDIENCE = "adult";
/** The scenario for a committee's text, with all articles in play. */
export function plenaryScenario(): Scenario {
  return scenarioOf(SCENARIO, AUDIENCE);
}

/** Returns null for a missing id, or one that this version does not know. */
export function wordingOf(id: string | null): Matched {
  return wordingIn(plenaryScenario(), id);
}

export function wordings(): readonly Wording[] {
  return wordingsIn(plenaryScenario());
}

/** The closest wording for each clause, or null if none is on the topic. */
export function suggestions(clauses: readonly string[]): readonly Matched[] {
  return suggestedFor(clauses.map((text, clause) => ({ clause, mark: null, head: "", text })));
}

/** The closest wording for each provision, or null if none is on the topic. */
export function suggestedFor(provisions: readonly Provision[]): readonly Matched[] {
  return suggestionsFor(provisions).map(({ matched }) => matched);
}

/**
 * What a provision is matched to before the chair has looked. `rivals`: articles that it may be about instead.
 * `isSure`: no other article is nearly as close, and this one is close enough.
 */
export type Suggestion = Readonly<{ matched: Matched; rivals: readonly string[]; isSure: boolean }>;

/**
 * The words decide which article a provision is about; within the article, a wording of the same force comes first. A
 * part of a clause is read alone first, and then with the words that all parts share.
 */
export function suggestionsFor(provisions: readonly Provision[]): readonly Suggestion[] {
  const closest = closestIn(plenaryScenario());
  return provisions.map((provision) => {
    const alone = closest(provision.text);
    const isPart = provision.mark !== null && alone.ranked.length === 0;
    const { ranked, rivals, isSure } = isPart ? closest(wordsOfProvision(provision)) : alone;
    const force = forceOfProvision(provision);
    const same = ranked.find((wording) => force !== null && forceOfWording(wording) === force);
    return { matched: same ?? ranked[0] ?? null, rivals, isSure };
  });
}

/** The force of a wording of the model, by its own clause. A translation says the same, so the English one is read. */
export function forceOfWording({ article, key }: Wording): Force | null {
  return forceOf(fromContent(`alternative.${article}.${key}.clause`, { lng: "en" }));
}

/** The force of a part is its own, or else that of the words that all parts share. */
function forceOfProvision({ head, text }: Pick<Provision, "head" | "text">): Force | null {
  return forceOf(text) ?? forceOf(head);
}

/** The force of a provision and of its matched wording if both are known and differ, otherwise null. */
export function forcesApart(
  provision: Pick<Provision, "head" | "text">,
  matched: Wording,
): Readonly<{ own: Force; model: Force }> | null {
  const [own, model] = [forceOfProvision(provision), forceOfWording(matched)];
  return own === null || model === null || own === model ? null : { own, model };
}

/** True if a treaty may leave this article out. Articles that the procedure depends on must stay. */
export function mayBeSilent(id: string): boolean {
  return plenaryScenario().articles.some((article) => article.id === id && mayBeLeftOut(article));
}

/** Articles that no clause was matched to and that a treaty may leave out. */
export function silenceable(matched: readonly Matched[]): readonly string[] {
  return silenceableIn(plenaryScenario(), matched);
}

/**
 * The whole text by article.
 * @param silent articles without a provision, if no clause was matched to them
 */
export function textOf(matched: readonly Matched[], silent: readonly string[]): NonNullable<Setup["text"]> {
  return textIn(plenaryScenario(), matched, silent);
}

/** Articles matched by more than one provision. */
export function twiceMatched(matched: readonly Matched[]): readonly string[] {
  const articles = matched.flatMap((wording) => (wording === null ? [] : [wording.article]));
  return [...new Set(articles.filter((article, at) => articles.indexOf(article) !== at))];
}

/**
 * What a committee sends to all states: the words of its provisions (`wordsOfProvision`), their matched wordings, and the
 * articles it leaves out.
 */
export type Sent = Readonly<{
  clauses: readonly string[];
  matched: readonly Matched[];
  silent: readonly string[];
}>;

export function sentWith(
  provisions: readonly Provision[],
  matched: readonly Matched[],
  silent: readonly string[] = [],
): Sent {
  return { clauses: provisions.map(wordsOfProvision), matched, silent };
}

/** A match that starts when the text is put to all states. The player of `seat` continues from there. */
export function plenarySetup({ clauses, matched, silent }: Sent, seat: string): Setup {
  return {
    scenario: SCENARIO,
    seed: freshSeed(),
    climate: usualClimate(SCENARIO),
    audience: AUDIENCE,
    procedure: USUAL_PROCEDURE,
    text: textOf(matched, silent),
    words: wordsOf(clauses, matched),
    level: 2,
    seats: { [seat]: { type: "person" } },
  };
}
