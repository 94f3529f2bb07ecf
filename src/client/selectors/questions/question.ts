/** The kinds of question and what they are made from. */

import type { GameEvent } from "../../../engine/events/event.ts";
import type { Verdict } from "../../../engine/model/verdicts.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";

/** What everybody could see of a finished match. */
export type Story = Readonly<{
  scenario: Scenario;
  world: PublicWorld;
  events: readonly GameEvent[];
  /** The complete text, even if nothing was adopted. */
  text: readonly number[];
}>;

/** A table and its text. */
export type TableText = Readonly<{ table: number; text: readonly number[] }>;

/** States, articles and wordings by number; cases by id. */
export type Question =
  | Readonly<{ kind: "loneBlock"; state: number }>
  | Readonly<{ kind: "blocks"; states: readonly number[] }>
  | Readonly<{ kind: "blockedArticle"; states: readonly number[]; article: number; wording: number }>
  | Readonly<{ kind: "lineDropped"; state: number; article: number }>
  | Readonly<{ kind: "brokenPromise"; by: number; to: number; article: number; wording: number }>
  | Readonly<{
      kind: "amendmentByOne";
      by: number;
      article: number;
      wording: number;
      yes: number;
      no: number;
      carried: boolean;
    }>
  | Readonly<{ kind: "failed"; yes: number; no: number; needed: number }>
  | Readonly<{ kind: "closeVote"; yes: number; no: number; needed: number }>
  | Readonly<{ kind: "byVote"; yes: number; no: number }>
  | Readonly<{ kind: "byConsensus" }>
  | Readonly<{ kind: "otherThanReal"; article: number; wording: number; real: number; steps: number }>
  | Readonly<{ kind: "asReal" }>
  | Readonly<{
      kind: "otherAnswer";
      case: string;
      question: Verdict["question"];
      own: Verdict["answer"];
      real: Verdict["answer"];
    }>
  | Request<"unanswered">
  | Request<"helpedAbuse">
  | Request<"refused">
  | Readonly<{ kind: "reservation"; state: number; article: number }>
  | Readonly<{ kind: "signedOnly"; states: readonly number[] }>
  | Readonly<{ kind: "joinedLate"; state: number; month: number }>
  | Readonly<{ kind: "neverInForce"; parties: number; needed: number }>
  | Readonly<{ kind: "lastNeeded"; state: number; month: number; needed: number }>
  | Readonly<{ kind: "tablesApart"; article: number; one: TableWording; other: TableWording }>
  | Readonly<{ kind: "tablesAlike"; tables: number }>;

/** A party's answer to a request for help. */
type Request<K extends string> = Readonly<{ kind: K; state: number; case: string }>;

export type TableWording = Readonly<{ table: number; wording: number }>;

/** A question and how specific it is to this match, in points [design]. */
export type Asked = Readonly<{ question: Question; weight: number }>;
