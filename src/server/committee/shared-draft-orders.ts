/** Carries out orders about papers that delegations write together. */
import { decide } from "../../committee/decide.ts";
import type { DraftOrder, DraftWriting, KeyHolder } from "../../committee/message.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { applied, DRAFT_FIELDS, linesOf, withSubParagraphs } from "../../committee/state/drafting.ts";
import { isTooLong, LONGEST_TEXT } from "../../committee/state/limits.ts";
import { delegationOf, isMember } from "../../committee/state/seats.ts";
import { cleanLine } from "../../kernel/clean-text.ts";
import { add, fullFor, senderOf, shareRefusal } from "./acting.ts";
import { type Draft, type RefusalReason, write } from "./runtime.ts";
import { charactersOf, type SharedDraft } from "./shared-drafts.ts";

const MOST_DRAFTS = 60;
/** The maximum number of drafts that one delegation has begun. Others can leave theirs to it, but not use up its share. */
const MOST_OWN = 10;

/**
 * The maximum number of characters that the changes to one draft may take in the log: two hundred times the longest
 * paper.
 */
const MOST_SIGNS = 4_000_000;

/**
 * The maximum number of characters for all drafts of a committee, including dropped ones: two thousand times the
 * longest paper.
 */
export const MAX_DRAFT_CHARACTERS = 40_000_000;

/**
 * A delegation cannot tell whether a draft exists unless it is one of the writers. The chairs may read a draft and
 * drop it.
 */
export function draftOrder(draft: Draft, holder: KeyHolder, asked: DraftOrder): RefusalReason | null {
  const { state, drafts } = draft.snapshot;
  const who = senderOf(draft, holder);
  if (who === null) return holder.type === "device" && holder.isRemoved ? "removed" : "notYours";
  if (state.session === "closed") return "closed";
  const shared = drafts.find(({ id }) => id === asked.draft);
  if (who.type === "chair") {
    if (asked.type !== "dropDraft") return "notYours";
    return shared === undefined ? "unknownDraft" : dropped(draft, shared);
  }
  if (delegationOf(state, who.id) === undefined) return "unknownDelegation";
  if (asked.type === "beginDraft") return begun(draft, who.id, asked);
  if (shared?.writers.includes(who.id) !== true) return "unknownDraft";
  return onDraft(draft, shared, who.id, asked);
}

function begun(
  draft: Draft,
  by: DelegationId,
  { draft: id, title }: Extract<DraftOrder, Readonly<{ type: "beginDraft" }>>,
): RefusalReason | null {
  const { state, drafts } = draft.snapshot;
  if (!isMember(state, by)) return "noVote";
  if (drafts.some((one) => one.id === id)) return "alreadyDone";
  const own = drafts.filter(({ begunBy }) => begunBy === by);
  if (drafts.length >= MOST_DRAFTS || own.length >= MOST_OWN) return "tooMany";
  const words = cleanLine(title);
  const reason = titleRefusal(words);
  if (reason === null) write(draft, { type: "draftBegun", draft: id, by, title: words });
  return reason;
}

function titleRefusal(title: string): RefusalReason | null {
  if (title === "") return "needsTitle";
  return isTooLong(title) ? "tooLong" : null;
}

type OnDraft = Exclude<DraftOrder, Readonly<{ type: "beginDraft" }>>;

function onDraft(draft: Draft, shared: SharedDraft, by: DelegationId, asked: OnDraft): RefusalReason | null {
  const { id, writers } = shared;
  switch (asked.type) {
    case "renameDraft": {
      const title = cleanLine(asked.title);
      const reason = titleRefusal(title);
      if (reason === null) write(draft, { type: "draftRenamed", draft: id, title });
      return reason;
    }
    case "shareDraft":
      if (delegationOf(draft.snapshot.state, asked.delegation) === undefined) return "unknownDelegation";
      if (writers.includes(asked.delegation)) return "alreadyDone";
      write(draft, { type: "draftShared", draft: id, delegation: asked.delegation });
      return null;
    case "uninviteWriter":
      return uninvited(draft, shared, by, asked.delegation);
    case "leaveDraft":
      // Without writers nobody could change the draft, so it is dropped when the last one leaves.
      if (writers.length === 1) return dropped(draft, shared);
      write(draft, { type: "draftLeft", draft: id, delegation: by });
      return null;
    case "writeDraft":
      return written(draft, shared, by, asked);
    case "dropDraft":
      return writers[0] === by ? dropped(draft, shared) : "notYours";
    case "restoreDraft":
      return writers[0] === by ? restored(draft, shared, by, asked.version) : "notYours";
    case "handInDraft":
      return handedIn(draft, shared, by, asked);
  }
}

/** Nobody is put out of a draft after writing in it. */
function uninvited(
  draft: Draft,
  { id, writers, lately }: SharedDraft,
  by: DelegationId,
  delegation: DelegationId,
): RefusalReason | null {
  if (writers[0] !== by || delegation === by) return "notYours";
  if (!writers.includes(delegation)) return "alreadyDone";
  if (lately[delegation] !== undefined) return "notYours";
  write(draft, { type: "draftLeft", draft: id, delegation });
  return null;
}

function dropped(draft: Draft, { id }: SharedDraft): null {
  write(draft, { type: "draftDropped", draft: id });
  return null;
}

/**
 * Refuses a change that was made for another version of the text. The page then adapts the change to this version.
 */
function written(
  draft: Draft,
  shared: SharedDraft,
  by: DelegationId,
  { field, version, client, changes }: DraftWriting,
): RefusalReason | null {
  if (version !== shared[field].version) return "behind";
  const text = changes.reduce<string | null>(
    (before, change) => (before === null ? null : applied(before, change)),
    shared[field].text,
  );
  if (text === null) return "nonsense";
  const other = field === "text" ? shared.preamble : shared.text;
  if (text.length + other.text.length > LONGEST_TEXT) return "tooLong";
  const signs = charactersOf(changes);
  const isFull = draft.snapshot.draftSigns + signs > MAX_DRAFT_CHARACTERS;
  if (isFull || shared.signs + signs > MOST_SIGNS) return "tooMany";
  write(draft, { type: "draftWritten", draft: shared.id, by, field, client, changes });
  return null;
}

/** The page that a restored text comes from: none of a writer's own, so that all its pages take the change up. */
const RESTORED = "restored";

/** Gives the draft an earlier text, as one change to each field. The text that it replaces can be restored in turn. */
function restored(
  draft: Draft,
  shared: SharedDraft,
  by: DelegationId,
  version: number,
): RefusalReason | null {
  const text = shared.earlier.find((one) => one.version === version);
  if (text === undefined) return "unknownDraft";
  for (const field of DRAFT_FIELDS) {
    const [now, then] = [shared[field].text, text[field]];
    if (now === then) continue;
    const changes = [[[now.length, ...(then === "" ? [] : then.split("\n"))]]] as const;
    const signs = charactersOf(changes);
    if (draft.snapshot.draftSigns + signs > MAX_DRAFT_CHARACTERS) return "tooMany";
    write(draft, { type: "draftWritten", draft: shared.id, by, field, client: RESTORED, changes });
  }
  return null;
}

/**
 * The writers that may vote become sponsors, in the order in which they joined the draft: the delegation that began it
 * is the first sponsor, no matter who hands it in. A delegation that was only let into the draft and has written nothing
 * has not agreed to sponsor it.
 */
function handedIn(
  draft: Draft,
  { id, title, begunBy, writers: all, lately, preamble, text }: SharedDraft,
  by: DelegationId,
  { kind, form }: Pick<Extract<DraftOrder, Readonly<{ type: "handInDraft" }>>, "kind" | "form">,
): RefusalReason | null {
  const { state } = draft.snapshot;
  const clauses = linesOf(text.text);
  if (clauses.length === 0) return "needsText";
  const full = fullFor(draft, { type: "delegation", id: by });
  if (full !== null) return full;
  const writers = all.filter((one) => one === begunBy || one === by || lately[one] !== undefined);
  const sponsors = writers.filter((writer) => isMember(state, writer));
  const [first] = sponsors;
  if (first === undefined || !isMember(state, by)) return "noVote";
  const words = {
    title,
    preamble: linesOf(preamble.text).join("\n"),
    text: withSubParagraphs(clauses.join("\n")),
  };
  const as = form === undefined ? { kind } : { kind, form };
  const order = { type: "submitPaper", delegation: first, ...as, ...words, amends: null } as const;
  const decided = decide(state, order, { type: "delegation", id: first }, draft.now);
  if (!decided.ok) return decided.reason;
  const facts = decided.facts.map((fact) =>
    fact.type === "paperSubmitted" ? { ...fact, paper: { ...fact.paper, sponsors, writers } } : fact,
  );
  const enough = shareRefusal(draft, facts, { type: "delegation", id: by });
  if (enough !== null) return enough;
  add(draft, facts, { type: "delegation", id: by });
  write(draft, { type: "draftHandedIn", draft: id, paper: draft.snapshot.state.counts.paper });
  return null;
}
