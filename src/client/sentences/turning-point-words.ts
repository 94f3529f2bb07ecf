/** The one sentence that says on which decision a match turned, and what would have come of another one. */
import type { Command } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { type Key, t, type Values } from "../i18n/index.ts";
import { monthName, type Names } from "../i18n/names.ts";
import type { Decision } from "../selectors/debrief/debrief.ts";
import { isAmong } from "./full-act.ts";

/**
 * @param offers packages that the seat made or received, so that an answer can name its state
 * @param when the beat of the decision, in words
 */
export function turningPointText(
  decision: Decision,
  names: Names,
  offers: readonly Offer[],
  when: string,
): string {
  const { did, instead } = decision;
  const own = did.find((act) => !isAmong(act, instead));
  const other = instead.find((act) => !isAmong(act, did));
  const { key, values } = comeOf(decision, names);
  if (own === undefined)
    return leftOutText(decision, other, { key, values: { ...values, when } }, names, offers);
  const deed = deedText(own, names, offers);
  if (other === undefined) return t(`debrief:end.cause.without.${key}`, { ...values, deed });
  const [here, there] = [choiceText(own, names, offers), choiceText(other, names, offers)];
  // A wording of another article is no choice in place of this one.
  const isChoice = isSameArticle(own, other) && there !== null && here !== there;
  if (!isChoice) return t(`debrief:end.cause.other.${key}`, { ...values, deed });
  return t(`debrief:end.cause.swap.${key}`, { ...values, deed, instead: there });
}

/** What another act would have changed. An act that the seat took in another beat is one that it could have repeated. */
function leftOutText(
  { elsewhere }: Decision,
  left: Command | undefined,
  { key, values }: Come,
  names: Names,
  offers: readonly Offer[],
): string {
  const instead = left === undefined ? "" : deedText(left, names, offers);
  const isRepeated = elsewhere.some((act) => instead === deedText(act, names, offers));
  return t(`debrief:end.cause.${isRepeated ? "again" : "missed"}.${key}`, { ...values, instead });
}

function isSameArticle(one: Command, other: Command): boolean {
  return !("article" in one) || !("article" in other) || one.article === other.article;
}

type Results = Decision["actual"]["results"];

const COMES = ["noTreaty", "treaty", "never", "law", "clause", "month", "mandate", "trust", "world"] as const;
type Come = Readonly<{ key: (typeof COMES)[number]; values: Values }>;

/** What is most different in the other future. */
function comeOf({ actual, other, changed: [article] }: Decision, names: Names): Come {
  if (actual.adopted && !other.adopted) return { key: "noTreaty", values: {} };
  if (!actual.adopted && other.adopted) return { key: "treaty", values: {} };
  const [own, there] = [actual.inForceMonth, other.inForceMonth];
  if (own !== null && there === null) return { key: "never", values: {} };
  if (own === null && there !== null) return { key: "law", values: { month: monthName(there) } };
  if (article !== undefined && other.adopted) {
    const text = names.alternative(article, other.text[article] ?? 0);
    return { key: "clause", values: { article: names.article(article), text } };
  }
  if (own !== null && there !== null && own !== there) {
    return { key: "month", values: { own: monthName(own), month: monthName(there) } };
  }
  return resultApart(actual.results, other.results);
}

/** The result that differs most, the Mandate first. */
function resultApart(own: Results, there: Results): Come {
  const apart = (key: "mandate" | "trust" | "world"): number => Math.abs(own[key] - there[key]);
  const key = (["mandate", "trust", "world"] as const).reduce((best, one) =>
    apart(one) > apart(best) ? one : best,
  );
  return { key, values: { [key]: there[key], own: own[key] } };
}

/** What was chosen: a wording, a stand or a vote, or else the act itself. Null for an act that only names an article. */
function choiceText(command: Command, names: Names, offers: readonly Offer[]): string | null {
  switch (command.type) {
    case "layPlacards":
      return names.alternative(command.article, command.wish);
    case "speak":
    case "sponsorBridge":
    case "proposeAmendment":
    case "reviseText":
      return names.alternative(command.article, command.alternative);
    case "takeStand":
    case "standOnPackage":
      return t(`stand.${command.stand}`);
    case "castVote":
    case "voteAmendment":
      return t(`vote.${command.vote}`);
    default:
      return "article" in command ? null : deedText(command, names, offers);
  }
}

/** An act as a noun. @example "speech on “Human rights”", "package for Brazil" */
function deedText(command: Command, names: Names, offers: readonly Offer[]): string {
  const article = "article" in command ? names.article(command.article) : "";
  return t(deedKey(command, offers), { article, country: countryOf(command, names, offers) });
}

function deedKey(command: Command, offers: readonly Offer[]): Key {
  if (command.type !== "answerOffer") return `debrief:end.deed.${command.type}`;
  if (!offers.some(({ id }) => id === command.offer)) return "debrief:end.deed.answerOffer";
  return command.accept ? "debrief:end.deed.acceptOffer" : "debrief:end.deed.refuseOffer";
}

function countryOf(command: Command, names: Names, offers: readonly Offer[]): string {
  if (command.type === "answerOffer") {
    return names.country(offers.find(({ id }) => id === command.offer)?.from ?? -1);
  }
  if ("to" in command) return names.country(command.to);
  return command.type === "consult" ? names.country(command.country) : "";
}
