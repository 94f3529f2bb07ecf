/** What a seat's move did, in whole sentences: what it did, what came of it, what it cost, and what others changed. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { signed, t } from "../i18n/index.ts";
import { eventAnswer, namesOf } from "../i18n/names.ts";
import { caseConsequence, type Judged } from "../i18n/people.ts";
import { isTurnedBy, type MoveReport, ownArticles } from "../selectors/move/move-report.ts";
import type { OtherChange } from "../selectors/move/other-change.ts";
import { articlesShown } from "../selectors/move/told-texts.ts";
import type { TrustMove } from "../selectors/move/trust-moves.ts";
import { groupMoveWords } from "./memory-words.ts";
import { type ActContext, type Doer, moveActWords } from "./move-act-words.ts";
import { conferenceVotes } from "./move-conference-words.ts";
import { moveResultWords } from "./move-result-words.ts";
import { speechWords } from "./move-share-words.ts";
import { MOST_NAMED } from "./move-text-words.ts";
import { ownContradictionLine } from "./own-contradiction-line.ts";

export type MoveContext = Readonly<{
  scenario: Scenario;
  /** The player's country. */
  own: number;
  offers: readonly Offer[];
  /** The texts of each article on the floor. */
  texts: readonly (readonly number[])[];
}>;

export type MoveWords = Readonly<{
  /** Who acted: the people at the seat, or a bot that played it for this beat. */
  by: Doer;
  did: readonly string[];
  came: readonly string[];
  cost: readonly string[];
  /** What the seat lost or won by it. */
  price: "cost" | "gain" | "both";
  /** What the text now means for the people whose answers it changed. */
  people: readonly string[];
  /** The first of them, whose face stands beside the sentences; null for none. */
  face: Judged | null;
  other: string | null;
}>;

/** How many people are named at most. If the seat turned answers, they are those; the rest are in the text's sheet. */
const MOST_PEOPLE = { own: 2, others: 1 } as const;
/** With more sentences than this about the move itself, a card names one person, so that it stays short. */
const MANY_SENTENCES = 4;

export function moveWords(report: MoveReport, { scenario, own, offers, texts }: MoveContext): MoveWords {
  const names = namesOf(scenario);
  const { acts, results, shares, objected, other } = report;
  const by = report.isByBot ? "bot" : "did";
  const gained = promisedWords(other, scenario);
  // The article that the seat spoke on comes first, in what it did and in what came of it.
  const shown = articlesShown(acts);
  const toldBelow = other?.of === "text" && gained.length === 0 ? other.article : -1;
  const closed = results.flatMap((one) =>
    one.of === "closed" ? [[one.article, one.alternative] as const] : [],
  );
  const did = didWords(report, { by, names, offers, texts, put: new Map(closed) });
  // Two articles can come with the same forecast, which is then said once.
  const came = [
    ...new Set([
      ...moveResultWords(results, { by, names, scenario, own, shown, shares, toldBelow, objected }),
      ...gained,
      ...speechWords(report.speech, by),
      ...report.groups.map(groupMoveWords),
    ]),
  ];
  const cost = costWords(report, scenario);
  const told = peopleTold(report, scenario);
  const people = did.length + came.length + cost.length > MANY_SENTENCES ? told.slice(0, 1) : told;
  return {
    by,
    did,
    came,
    cost,
    price: priceOf(report),
    people: people.map(caseConsequence),
    face: people[0] ?? null,
    other: other === null || gained.length > 0 ? null : otherWords(other, scenario),
  };
}

/**
 * The seat's acts, its votes on amendments and its answers to events; "nothing" if there are none. If a bot played, that
 * comes first.
 */
function didWords({ beat, acts, results }: MoveReport, context: ActContext): readonly string[] {
  const { by } = context;
  const votes = results.flatMap((one) =>
    one.of === "amendment" && one.vote !== null
      ? [
          t(`move:${by}.amendment.${one.vote}`, {
            text: context.names.alternative(one.article, one.alternative),
          }),
        ]
      : [],
  );
  const answers = results.flatMap((one) =>
    one.of === "event"
      ? [t(`move:${by}.answerEvent`, { answer: eventAnswer(one.event, one.answer, "label") })]
      : [],
  );
  const untold = acts.filter((act) => !isToldAsDeal(act, results, context.offers));
  const told = [...moveActWords(untold, context), ...votes, ...answers, ...conferenceVotes(results, by)];
  const first = by === "bot" ? [t("move:bot.played")] : [];
  // The button that closes a season deposits too, without an act of its own.
  if (told.length === 0 && results.some(({ of }) => of === "joined"))
    return [...first, t(`move:${by}.deposit`)];
  // At a close, silence counts: it lets the text pass.
  const idle = t(beat === "close" ? `move:${by}.silent` : `move:${by}.nothing`);
  return [...first, ...(told.length === 0 && acts.length === 0 ? [idle] : told)];
}

/** Whether a yes to an offer is told by its result already: the two have a deal. */
function isToldAsDeal(
  act: MoveReport["acts"][number],
  results: MoveReport["results"],
  offers: ActContext["offers"],
): boolean {
  if (act.type !== "answerOffer" || !act.accept) return false;
  const from = offers.find(({ id }) => id === act.offer)?.from;
  return results.some((one) => one.of === "offer" && one.status === "agreed" && one.to === from);
}

/** The people whose answers the seat turned, or else one other person. */
function peopleTold({ people, results }: MoveReport, scenario: Scenario): readonly Judged[] {
  const turned = ownArticles(results, scenario);
  const own = people.filter((one) => isTurnedBy(one, turned));
  return own.length > 0
    ? firstOfEach(own).slice(0, MOST_PEOPLE.own)
    : firstOfEach(people).slice(0, MOST_PEOPLE.others);
}

/** One sentence for each person. */
function firstOfEach(people: MoveReport["people"]): MoveReport["people"] {
  return people.filter((one, at) => people.findIndex((other) => other.case === one.case) === at);
}

/** Every change in trust with its cause, what several come to, and the credit spent; nothing if the move cost nothing. */
function costWords(report: MoveReport, scenario: Scenario): readonly string[] {
  const { trust, trustBefore, trustAfter, credit } = report;
  const world = worldWords(report);
  const values = { before: trustBefore, after: trustAfter };
  return [
    ...(report.isByBot ? botTrust(trust) : trust.map((move) => trustWords(move, scenario))),
    ...(trust.length < 2 || report.isByBot ? [] : [t("move:trustNow", values)]),
    ...creditWords(credit),
    ...world,
  ];
}

/** What a bot in the seat cost it or won for it, in one sum: its causes are no acts of the people there. */
function botTrust(trust: MoveReport["trust"]): readonly string[] {
  const points = trust.reduce((sum, move) => sum + move.points, 0);
  return trust.length === 0 ? [] : [t("move:trust.byBot", { points: signed(points) })];
}

/** A bridge that is built gives its author credit back. */
function creditWords({ spent: count, back }: MoveReport["credit"]): readonly string[] {
  if (count === 0) return [];
  return [back === 0 ? t("move:credit", { count }) : t("move:creditBack", { count, back })];
}

/** Trust that the seat won is a gain; trust lost and credit spent are a cost. */
function priceOf({ trust, credit }: MoveReport): MoveWords["price"] {
  const isGain = trust.some(({ points }) => points > 0);
  const isCost = credit.spent > 0 || trust.some(({ points }) => points < 0);
  return isGain ? (isCost ? "both" : "gain") : "cost";
}

/** By how much the decisions of the conference change the World result. */
function worldWords({ results }: MoveReport): readonly string[] {
  const points = results.reduce((sum, one) => (one.of === "conference" ? sum + one.world : sum), 0);
  return points === 0 ? [] : [t("move:conference.world", { points: signed(points) })];
}

/** A change in trust with its cause. */
export function trustWords(
  { cause, points, countries, contradiction }: TrustMove,
  scenario: Scenario,
): string {
  const names = namesOf(scenario);
  if (contradiction !== null) return ownContradictionLine(contradiction, names);
  return t(`move:trust.${cause}`, { points: signed(points), countries: names.countries(countries) });
}

/** A text that a partner has promised to support and that the chair puts now: a result, and no doing of others. */
function promisedWords(other: OtherChange | null, scenario: Scenario): readonly string[] {
  if (other?.of !== "text" || other.promisedBy < 0) return [];
  const names = namesOf(scenario);
  return [
    t("move:text.promised", {
      put: names.alternative(other.article, other.put),
      country: names.country(other.promisedBy),
    }),
  ];
}

function otherWords(other: OtherChange, scenario: Scenario): string {
  const names = namesOf(scenario);
  switch (other.of) {
    case "text": {
      const { article, by, support } = other;
      const values = {
        before: names.alternative(article, other.before),
        put: names.alternative(article, other.put),
      };
      if (support === null) return t(`move:other.text.${by}`, values);
      return t(`move:other.textFewer.${by}`, { ...values, count: support.put, more: support.before });
    }
    case "broken":
      return t("move:other.broken", {
        by: names.country(other.by),
        to: names.country(other.to),
        points: other.points,
      });
    case "packages":
      return t("move:other.packages", { count: other.count });
    case "joined":
      return t("move:other.joined", {
        count: other.countries.length,
        countries: names.countries(other.countries, MOST_NAMED),
      });
  }
}
