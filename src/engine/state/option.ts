/** What a seat may do now: kinds of act with their possible values. The screen offers exactly these. */
import type { CommandType, Price, RequestAnswer, Term, Vote } from "./command.ts";
import type { Card, UnGroup } from "./scenario.ts";

export type Option =
  | Readonly<{
      type: "layPlacards";
      cost: 0;
      articles: readonly Readonly<{ article: number; texts: readonly number[]; alternatives: number }>[];
    }>
  | Readonly<{
      type: "speak";
      cost: number;
      targets: readonly Readonly<{
        article: number;
        alternatives: readonly number[];
        cases: readonly string[];
      }>[];
    }>
  | Readonly<{
      type: "offerPackage";
      cost: number;
      /**
       * `gives`: texts on the table that the seat may still promise. `asks`: texts that it may ask for, which must be
       * on another article.
       */
      gives: readonly Term[];
      asks: readonly Term[];
      countries: readonly number[];
      /**
       * States to which assistance can be promised with the package; empty if the seat has already promised all it
       * may give.
       */
      helpable: readonly number[];
    }>
  | Readonly<{ type: "answerOffer"; cost: 0; offers: readonly number[] }>
  /** `offers`: the open offers that other people made. `gives` and `asks` are as in a package. */
  | Readonly<{
      type: "counterOffer";
      cost: 0;
      offers: readonly number[];
      gives: readonly Term[];
      asks: readonly Term[];
    }>
  | Readonly<{ type: "withdrawOffer"; cost: 0; offers: readonly number[] }>
  | Readonly<{ type: "sponsorBridge"; cost: number; terms: readonly Term[] }>
  | Readonly<{ type: "declareRedLine"; cost: number; terms: readonly Term[] }>
  | Readonly<{ type: "dropRedLine"; cost: number; articles: readonly number[] }>
  | Readonly<{
      type: "takeStand";
      cost: 0;
      articles: readonly Readonly<{
        article: number;
        alternative: number;
        bound: boolean;
        mayBlock: boolean;
      }>[];
    }>
  | Readonly<{ type: "proposeAmendment"; cost: number; terms: readonly Term[] }>
  | Readonly<{ type: "voteAmendment"; cost: 0; amendments: readonly number[]; votes: readonly Vote[] }>
  | Readonly<{ type: "standOnPackage"; cost: 0; mayBlock: boolean }>
  | Readonly<{ type: "castVote"; cost: 0; votes: readonly Vote[] }>
  | Readonly<{ type: "sign"; cost: 0; declarations: readonly (Card | "none")[] }>
  | Readonly<{ type: "stayOut"; cost: 0 }>
  | Readonly<{ type: "implementLaw"; cost: 1 }>
  | Readonly<{ type: "holdHearing"; cost: 1; cards: readonly Card[] }>
  | Readonly<{ type: "consultAtHome"; cost: 1; cards: readonly (Card | "law")[] }>
  | Readonly<{ type: "enterReservation"; cost: 1; cards: readonly Card[] }>
  | Readonly<{ type: "callVote"; cost: 0; gambles: readonly boolean[] }>
  | Readonly<{ type: "deposit"; cost: 0 }>
  | Readonly<{ type: "assist"; cost: 0; countries: readonly number[] }>
  | Readonly<{ type: "campaign"; cost: 0; groups: readonly UnGroup[] }>
  | Readonly<{
      type: "pledge";
      cost: 0;
      countries: readonly number[];
      /**
       * The maximum number of partners of a pledge. A pledge requires that between one and all of its partners
       * deposit by the end of one of `seasons`.
       */
      most: number;
      seasons: readonly number[];
    }>
  | Readonly<{ type: "namePrice"; cost: 0; prices: readonly Price[]; countries: readonly number[] }>
  | Readonly<{ type: "grantPrice"; cost: 0; countries: readonly number[] }>
  | Readonly<{ type: "answerEvent"; cost: 0; answers: readonly string[] }>
  | Readonly<{ type: "answerRequest"; cost: 0; answers: readonly RequestAnswer[] }>
  | Readonly<{ type: "formTaskForce"; cost: 0; countries: readonly number[]; most: number }>
  | Readonly<{ type: "castConference"; cost: 0; votes: readonly Vote[] }>
  | Readonly<{ type: "putOnFloor"; cost: 0; articles: readonly number[]; most: number }>
  | Readonly<{
      type: "reviseText";
      cost: 0;
      articles: readonly Readonly<{ article: number; texts: readonly number[] }>[];
    }>
  | Readonly<{ type: "testArticle"; cost: 0; articles: readonly number[] }>
  | Readonly<{ type: "closeArticle"; cost: 0; articles: readonly number[] }>;

/** The option of one kind, or null if it is not open. */
export function optionOf<T extends CommandType>(
  options: readonly Option[],
  type: T,
): Extract<Option, { type: T }> | null {
  for (const option of options) if (option.type === type) return option as Extract<Option, { type: T }>;
  return null;
}
