/** Papers that delegations write together, rebuilt from the log. */
import type { DelegationId } from "../../committee/state/delegation.ts";
import { UNWRITTEN, type Written, writtenAfter } from "../../committee/state/drafting.ts";
import type { DraftFact } from "../store/committee-fact.ts";

export type SharedDraft = Readonly<{
  id: string;
  title: string;
  /** The delegation that began it. It may have left since. */
  begunBy: DelegationId;
  /** There is at least one writer. The first one may drop the draft. */
  writers: readonly DelegationId[];
  /** How often the title or the writers have changed. */
  head: number;
  lately: Readonly<Record<DelegationId, number>>;
  /** The number of characters in all changes so far. */
  signs: number;
  preamble: Written;
  text: Written;
}>;

/**
 * Applies a fact.
 * @param at when its row was written, in ms since 1970
 */
export function draftsAfter(
  drafts: readonly SharedDraft[],
  fact: DraftFact,
  at: number,
): readonly SharedDraft[] {
  switch (fact.type) {
    case "draftBegun":
      return [...drafts, begun(fact.draft, fact.title, fact.by)];
    case "draftDropped":
    case "draftHandedIn":
      return drafts.filter(({ id }) => id !== fact.draft);
    default:
      return drafts.map((one) => (one.id === fact.draft ? changed(one, fact, at) : one));
  }
}

function begun(id: string, title: string, by: DelegationId): SharedDraft {
  const unwritten = { preamble: UNWRITTEN, text: UNWRITTEN };
  return { id, title, begunBy: by, writers: [by], head: 1, lately: {}, signs: 0, ...unwritten };
}

type Changing = Exclude<DraftFact, Readonly<{ type: "draftBegun" | "draftDropped" | "draftHandedIn" }>>;

function changed(one: SharedDraft, fact: Changing, at: number): SharedDraft {
  const head = one.head + 1;
  switch (fact.type) {
    case "draftRenamed":
      return { ...one, head, title: fact.title };
    case "draftShared":
      return { ...one, head, writers: [...one.writers, fact.delegation] };
    case "draftLeft":
      return { ...one, head, writers: one.writers.filter((id) => id !== fact.delegation) };
    case "draftWritten": {
      const client = authorOf(fact.client, fact.by);
      const updates = fact.changes.map((change) => ({ client, change }));
      return {
        ...one,
        lately: { ...one.lately, [fact.by]: at },
        signs: one.signs + charactersOf(fact.changes),
        [fact.field]: writtenAfter(one[fact.field], updates),
      };
    }
  }
}

/**
 * The page of a delegation, as others know it. A page takes changes under its own name for those that it has sent, so
 * nobody else may use that name. @example "k3x9.KEN"
 */
export function authorOf(client: string, seat: DelegationId): string {
  return `${client}.${seat}`;
}

/** The author of a change or a caret as a delegation knows it: its own pages under their own names. */
export function authorFor(author: string, seat: DelegationId | null): string {
  const [client = "", of] = author.split(".");
  return of === seat ? client : author;
}

/** How many characters a fact adds to the total of all drafts in a committee. */
export function charactersAdded(fact: DraftFact): number {
  return fact.type === "draftWritten" ? charactersOf(fact.changes) : 0;
}

/** How many characters the changes take in the log. */
export function charactersOf(changes: DraftWritten["changes"]): number {
  return JSON.stringify(changes).length;
}

type DraftWritten = Extract<DraftFact, Readonly<{ type: "draftWritten" }>>;
