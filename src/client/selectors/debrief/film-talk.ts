/** The last step of a film: a question to talk about, beside the picture of what it asks about. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { type Question, questionsOf, type TableText } from "../questions/questions.ts";
import type { Block } from "./film-acts.ts";
import type { EndedTable } from "./made-at-table.ts";

/** What a question is about, and so what its picture shows. */
export type TalkAbout = "blocks" | "vote" | "clauses" | "real" | "people" | "signed" | "joined" | "ring";

export type TalkStep = Readonly<{
  id: "talk";
  picture: "stands" | "hall" | "text" | "people" | "map" | "ring";
  /** Null if nothing happened that can be asked about. */
  question: Question | null;
  about: TalkAbout;
  /** The block that the question asks about; null for other questions. */
  block: Block | null;
}>;

const ABOUT: { readonly [K in Question["kind"]]: TalkAbout } = {
  loneBlock: "blocks",
  blocks: "blocks",
  blockedArticle: "blocks",
  lineDropped: "clauses",
  brokenPromise: "clauses",
  amendmentByOne: "clauses",
  failed: "vote",
  closeVote: "vote",
  byVote: "vote",
  byConsensus: "vote",
  otherThanReal: "real",
  asReal: "real",
  otherAnswer: "people",
  unanswered: "people",
  helpedAbuse: "people",
  refused: "people",
  reservation: "joined",
  signedOnly: "signed",
  joinedLate: "joined",
  neverInForce: "ring",
  lastNeeded: "ring",
  tablesApart: "clauses",
  tablesAlike: "clauses",
};

const PICTURES = {
  blocks: "stands",
  vote: "hall",
  clauses: "text",
  real: "text",
  people: "people",
  signed: "map",
  joined: "map",
  ring: "ring",
} as const satisfies Record<TalkAbout, TalkStep["picture"]>;

/** The best question of the discussion. @param tables all tables of a class; empty for a match played alone */
export function talkStep(
  { scenario, view, events, text }: EndedTable,
  tables: readonly TableText[],
): TalkStep {
  const [question = null] = questionsOf({ scenario, world: view.world, events, text }, tables);
  const about = question === null ? "joined" : ABOUT[question.kind];
  const block = question === null ? null : blockOf(question, events);
  return { id: "talk", picture: PICTURES[about], question, about, block };
}

/** The last test of the whole text, or of the article that the question names. */
function blockOf(question: Question, events: readonly GameEvent[]): Block | null {
  if (question.kind === "blockedArticle") {
    const found = events
      .filter((event) => event.type === "standsTaken")
      .findLast(
        ({ article, blockers }) =>
          article === question.article && blockers.includes(question.states[0] ?? -1),
      );
    return found ?? null;
  }
  if (question.kind !== "blocks" && question.kind !== "loneBlock") return null;
  const found = events.findLast((event) => event.type === "packageTested");
  return found === undefined
    ? null
    : { article: -1, alternative: -1, stands: found.stands, blockers: found.blockers };
}
