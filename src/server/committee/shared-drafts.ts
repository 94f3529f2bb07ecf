/** Papers that delegations write together, rebuilt from the log. */
import type { DelegationId } from "../../committee/state/delegation.ts";
import { UNWRITTEN, type Written, writtenAfter } from "../../committee/state/drafting.ts";
import type { DraftFact } from "../store/committee-fact.ts";
import { type EarlierText, earlierAfter, emptiedAfter } from "./draft-history.ts";

export type SharedDraft = Readonly<{
  id: string;
  title: string;
  /** The delegation that began it. It may have left since. */
  begunBy: DelegationId;
  /** There is at least one writer. The first one may drop the draft. */
  writers: readonly DelegationId[];
  /** How often the title, the writers or the earlier texts have changed. */
  head: number;
  lately: Readonly<Record<DelegationId, number>>;
  /** The number of characters in all changes so far. */
  signs: number;
  preamble: Written;
  text: Written;
  earlier: readonly EarlierText[];
  /** Who has taken most of the text away, or null if most of it stands. */
  emptiedBy: DelegationId | null;
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
  const history = { earlier: [], emptiedBy: null };
  return { id, title, begunBy: by, writers: [by], head: 1, lately: {}, signs: 0, ...unwritten, ...history };
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
    case "draftWritten":
      return written(one, fact, at);
  }
}

function written(one: SharedDraft, fact: DraftWritten, at: number): SharedDraft {
  const { by, field, changes } = fact;
  const client = authorOf(fact.client, by);
  const next = writtenAfter(
    one[field],
    changes.map((change) => ({ client, change })),
  );
  const before = { preamble: one.preamble.text, text: one.text.text };
  const after = { ...before, [field]: next.text };
  const version = one.preamble.version + one.text.version;
  const earlier = earlierAfter(one.earlier, { ...before, version }, after, at);
  const emptiedBy = emptiedAfter(one.emptiedBy, earlier, after, by);
  const isSame = earlier === one.earlier && emptiedBy === one.emptiedBy;
  return {
    ...one,
    // Pages are told about earlier texts together with the title and the writers.
    head: isSame ? one.head : one.head + 1,
    lately: { ...one.lately, [by]: at },
    signs: one.signs + charactersOf(changes),
    [field]: next,
    earlier,
    emptiedBy,
  };
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
