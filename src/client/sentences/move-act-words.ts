/** What a seat did in a beat, in whole sentences that begin with "You", or with "It" if a bot played the seat. */
import type { Command, CommandType, LayPlacards } from "../../engine/state/command.ts";
import { STANDS } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { list, t } from "../i18n/index.ts";
import { cardName, type Names, unGroupName } from "../i18n/names.ts";

/** Who acted for the seat, as part of a key: the people at it, or a bot. */
export type Doer = "did" | "bot";

/** What the sentences need to know beside the acts: the packages, and the texts of each article on the floor. */
export type ActContext = Readonly<{
  names: Names;
  by: Doer;
  offers: readonly Offer[];
  texts: readonly (readonly number[])[];
  /** The text of each article that was closed in the beat. */
  put: ReadonlyMap<number, number>;
}>;

/** Acts that another sentence tells already: the result of a vote, a vote of the conference, or the answer to an event. */
const TOLD_ELSEWHERE: readonly CommandType[] = ["answerEvent", "castConference", "consult", "voteAmendment"];

/** One sentence for each act; placards on several articles and stands of the same kind share one. */
export function moveActWords(acts: readonly Command[], context: ActContext): readonly string[] {
  const placards = acts.filter((act): act is LayPlacards => act.type === "layPlacards");
  const others = acts.filter(({ type }) => !GROUPED.includes(type) && !TOLD_ELSEWHERE.includes(type));
  return [
    ...others.flatMap((act) => actWords(act, context)),
    ...placardWords(
      placards,
      acts.some(({ type }) => type === "speak"),
      context,
    ),
    ...standWords(acts, context),
  ];
}

const GROUPED: readonly CommandType[] = ["layPlacards", "takeStand"];

/** The placards on the first article by name, if no speech comes before them. What came of the others is told as a result. */
function placardWords(
  placards: readonly LayPlacards[],
  hasSpeech: boolean,
  { by, names, texts }: ActContext,
): readonly string[] {
  const [first] = placards;
  if (first === undefined || hasSpeech) return [];
  return [shownWords(first, by, names, texts[first.article] ?? [])];
}

function shownWords(
  { article, placards }: LayPlacards,
  by: Doer,
  names: Names,
  texts: readonly number[],
): string {
  const nameOf = (at: number): string => names.alternative(article, texts[at] ?? 0);
  const support = placards.indexOf(0);
  const object = placards.indexOf(2);
  if (support >= 0 && object >= 0)
    return t(`move:${by}.supportObject`, { text: nameOf(support), other: nameOf(object) });
  if (support >= 0) return t(`move:${by}.support`, { text: nameOf(support) });
  if (object >= 0) return t(`move:${by}.object`, { text: nameOf(object) });
  return t(`move:${by}.live`, { article: names.article(article) });
}

function standWords(acts: readonly Command[], { by, names, put }: ActContext): readonly string[] {
  return STANDS.flatMap((stand) => {
    const texts = acts.flatMap((act) =>
      act.type === "takeStand" && act.stand === stand
        ? [t("common.quote", { text: names.alternative(act.article, put.get(act.article) ?? 0) })]
        : [],
    );
    return texts.length === 0 ? [] : [t(`move:${by}.stand.${stand}`, { texts: list(texts) })];
  });
}

function actWords(act: Command, context: ActContext): readonly string[] {
  const { by, names } = context;
  const textOf = (one: Readonly<{ article: number; alternative: number }>): string =>
    names.alternative(one.article, one.alternative);
  switch (act.type) {
    case "speak":
    case "sponsorBridge":
    case "declareRedLine":
    case "proposeAmendment":
      return [t(`move:${by}.${act.type}`, { text: textOf(act) })];
    case "offerPackage":
      return [t(`move:${by}.offerPackage`, { country: names.country(act.to) })];
    case "answerOffer":
      return [answerWords(act, context)];
    case "dropRedLine":
      return [t(`move:${by}.dropRedLine`, { article: names.article(act.article) })];
    case "standOnPackage":
      return [t(`move:${by}.standOnPackage.${act.stand}`)];
    case "castVote":
      return [t(`move:${by}.castVote.${act.vote}`)];
    default:
      return afterAdoptionWords(act, context);
  }
}

function answerWords(
  { offer, accept }: Extract<Command, { type: "answerOffer" }>,
  { by, names, offers }: ActContext,
): string {
  const found = offers.find(({ id }) => id === offer);
  if (found === undefined) return t(accept ? `move:${by}.acceptOffer` : `move:${by}.refuseOffer`);
  const country = names.country(found.from);
  return t(accept ? `move:${by}.acceptOfferOf` : `move:${by}.refuseOfferOf`, { country });
}

function afterAdoptionWords(act: Command, { by, names }: ActContext): readonly string[] {
  switch (act.type) {
    case "sign":
      if (act.declaration === "none") return [t(`move:${by}.sign`)];
      return [t(`move:${by}.signDeclaring`, { card: cardName(act.declaration) })];
    case "consultAtHome":
      if (act.card === "law") return [t(`move:${by}.consultLaw`)];
      return [t(`move:${by}.consultAtHome`, { card: cardName(act.card) })];
    case "holdHearing":
    case "enterReservation":
      return [t(`move:${by}.${act.type}`, { card: cardName(act.card) })];
    case "callVote":
      return [t(act.gamble ? `move:${by}.gamble` : `move:${by}.callVote`)];
    case "assist":
    case "grantPrice":
      return [t(`move:${by}.${act.type}`, { country: names.country(act.to) })];
    case "campaign":
      return [t(`move:${by}.campaign`, { group: unGroupName(act.unGroup) })];
    case "pledge":
      return [t(`move:${by}.pledge`, { countries: names.countries(act.with) })];
    case "answerRequest":
      return [t(`move:${by}.answerRequest.${act.answer}`)];
    case "stayOut":
    case "implementLaw":
    case "deposit":
    case "namePrice":
    case "formTaskForce":
    case "counterOffer":
    case "withdrawOffer":
      return [t(`move:${by}.${act.type}`)];
    default:
      return [];
  }
}
