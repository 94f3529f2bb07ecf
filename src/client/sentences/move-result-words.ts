/** What came of a seat's acts in a beat, in whole sentences. A forecast is told beside its result. */
import type { HomeStep } from "../../engine/state/event-parts.ts";
import { t } from "../i18n/index.ts";
import { cardName, caseAfter, eventAnswer, type Names } from "../i18n/names.ts";
import type { MoveResult, Range } from "../selectors/move/results.ts";
import type { TextPut } from "../selectors/move/texts-put.ts";
import { calledBridgeText } from "./bridge-words.ts";
import { heldText } from "./held-words.ts";
import { decidedWords, packageWords, signedWords } from "./move-adoption-words.ts";
import { type Closed, firstReadingWords, notPutWords } from "./move-closed-words.ts";
import { conferenceWords } from "./move-conference-words.ts";
import { offerWords, promisesWords } from "./move-deal-words.ts";
import { freedText, MOST_NAMED, type ResultContext, textWords } from "./move-text-words.ts";

/** The chair's texts come first, and those that it did not put last. At home the largest step comes first. */
export function moveResultWords(results: readonly MoveResult[], context: ResultContext): readonly string[] {
  const texts = results.filter((one): one is TextPut => one.of === "text");
  const others = results.filter((one): one is Exclude<MoveResult, TextPut> => one.of !== "text");
  const told = others
    .filter((one) => !isNotPut(one) && !isUsedUp(one, others))
    .toSorted((one, two) => rankOf(one) - rankOf(two))
    .flatMap((one) => resultWords(one, context));
  const closed = others.filter(isClosed);
  return [
    ...textWords(texts, context),
    ...told,
    ...firstReadingWords(closed),
    ...notPutWords(closed.filter(isNotPut), context),
  ];
}

/** A consultation that the same season's law or hearing has used: there is no next try. */
function isUsedUp(one: MoveResult, all: readonly MoveResult[]): boolean {
  if (one.of !== "step" || one.step.act !== "consultAtHome") return false;
  const { card } = one.step;
  const used = card === "law" ? "implementLaw" : "holdHearing";
  return all.some(
    (other) => other.of === "step" && other.step.ok && other.step.act === used && other.step.card === card,
  );
}

function isClosed(one: MoveResult): one is Closed {
  return one.of === "closed";
}

function isNotPut(one: MoveResult): boolean {
  return isClosed(one) && one.how === "notPut";
}

type Other = Exclude<MoveResult, TextPut>;

/** Results of a season by how much they matter; all others keep their order. */
function rankOf(one: Other): number {
  if (one.of === "joined") return 0;
  if (one.of === "brought") return 1;
  if (one.of !== "step") return 3;
  const isPrepared = one.step.act === "consultAtHome" || one.step.act === "enterReservation";
  return isPrepared ? 4 : 2;
}

function resultWords(one: Other, context: ResultContext): readonly string[] {
  const { names, own } = context;
  switch (one.of) {
    case "offer":
      return [offerWords(one, names)];
    case "bridge":
      return [calledBridgeText(one, names)];
    case "closed":
      return closedWords(one, context);
    case "freed":
      return [freedText(one.pact, context)];
    case "promises":
      return promisesWords(one, names);
    case "amendment":
      return amendmentWords(one, names, own);
    case "notAdmitted":
      return [t("move:amendment.notAdmitted")];
    case "package":
      return packageWords(one, names, own);
    case "decided":
      return decidedWords(one);
    case "signed":
      return signedWords(one);
    default:
      return laterWords(one, context);
  }
}

function closedWords(
  { article, alternative, how, blockers, isFirst, isForPackage, expected, objection }: Closed,
  { names, own, objected }: ResultContext,
): readonly string[] {
  const text = names.alternative(article, alternative);
  if (how === "notPut") return [t("move:closed.notPut", { texts: t("common.quote", { text }) })];
  const count = objected.get(article);
  if (how === "agreed" && count !== undefined) return [t("move:closed.agreedOver", { text, count })];
  if (how === "agreed") return [t("move:closed.agreed", { text })];
  if (how === "firstReading" && objection !== null)
    return [t("move:closed.firstReading", { text, ...objection })];
  if (how !== "blocked") return [heldText(how, t("common.quote", { text }))];
  const told = blockWords(blockers, text, names, own);
  if (isFirst) return [told];
  const later = isForPackage ? [t("move:closed.forPackage", { count: 1 })] : [];
  if (expected === null) return [told, ...later];
  return [
    told,
    ...later,
    expected.high === 0 ? t("move:closed.expectedNone") : t("move:closed.expected", { ...bounds(expected) }),
  ];
}

function bounds({ low, high }: Range): Range {
  return { low, high };
}

function blockWords(blockers: readonly number[], text: string, names: Names, own: number): string {
  const others = blockers.filter((country) => country !== own);
  if (others.length === blockers.length && others.length > MOST_NAMED)
    return t("move:closed.blockedMany", { count: others.length, text });
  if (others.length === blockers.length)
    return t("move:closed.blocked", {
      count: others.length,
      countries: names.countries(others),
      text,
    });
  if (others.length === 0) return t("move:closed.alone", { text });
  return t("move:closed.withOthers", { count: others.length, text });
}

function amendmentWords(
  { article, alternative, by, ballot, isDecisive, expected }: Extract<Other, { of: "amendment" }>,
  names: Names,
  own: number,
): readonly string[] {
  const { yes, no } = ballot.tally;
  const values = { text: names.alternative(article, alternative), country: names.country(by), yes, no };
  const isOwn = by === own;
  const lost = ballot.majority === "twoThirds" ? "move:amendment.ownLost" : "move:amendment.ownLostSimple";
  const told = isOwn
    ? t(ballot.carried ? "move:amendment.ownCarried" : lost, values)
    : t(ballot.carried ? "move:amendment.carried" : "move:amendment.lost", values);
  return [
    told,
    ...(isDecisive ? [t("move:amendment.decisive")] : []),
    ...(isOwn && expected !== null ? [t("move:amendment.expected", { ...bounds(expected) })] : []),
  ];
}

/** Results from the first season on. */
function laterWords(
  one: Exclude<
    Other,
    {
      of:
        | "offer"
        | "bridge"
        | "closed"
        | "freed"
        | "promises"
        | "amendment"
        | "notAdmitted"
        | "package"
        | "decided"
        | "signed";
    }
  >,
  { names, scenario }: ResultContext,
): readonly string[] {
  switch (one.of) {
    case "step":
      return stepWords(one.step);
    case "pledge":
      return [t(`move:pledge.${one.how}`)];
    case "joined":
      return [t("move:joined")];
    case "brought":
      return [
        t("move:brought", {
          count: one.countries.length,
          countries: names.countries(one.countries, MOST_NAMED),
        }),
      ];
    case "request":
      return [caseAfter(scenario.cases[one.case]?.id ?? "", one.answer)];
    case "event":
      return [eventAnswer(one.event, one.answer, "outcome")];
    case "forces":
      if (one.members.length === 0) return [t("move:forcesNone")];
      return [
        t("move:forces", { count: one.members.length, countries: names.countries(one.members, MOST_NAMED) }),
      ];
    case "conference":
      return conferenceWords(one, names, scenario);
  }
}

const CERTAIN = 65_536;

function stepWords({ act, card, ok, chance }: HomeStep): readonly string[] {
  const values = {
    card: card === "none" || card === "law" ? "" : cardName(card),
    chance: Math.round((100 * chance) / CERTAIN),
  };
  switch (act) {
    case "implementLaw":
    case "holdHearing":
    case "callVote":
      if (!ok) return [t(`move:step.${act}.no`, values)];
      return [t(`move:step.${act}.${chance >= CERTAIN ? "sure" : "ok"}`, values)];
    case "consultAtHome":
      return [card === "law" ? t("move:step.consultLaw") : t("move:step.consultAtHome", values)];
    case "enterReservation":
      return [t("move:step.enterReservation")];
    default:
      return [];
  }
}
