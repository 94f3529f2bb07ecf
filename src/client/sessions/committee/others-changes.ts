/**
 * How this page takes in what others have written, and adapts what it has not sent yet (operational transformation
 * with a host that puts all changes in order).
 *
 * `@codemirror/collab` does the same, but always puts the words of others first where both write at the same place.
 * If two people type there, each letter that is on its way then lands behind the other's letters, and their words
 * scramble. Here, letters that follow own words stay behind them (`continues`). Only the page that is behind adapts
 * its changes, so pages need not agree on this rule to end with the same text.
 */
import {
  ChangeSet,
  type ChangeSpec,
  type EditorState,
  Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { diffWordsWithSpace } from "diff";
import type { Update, Written } from "../../../committee/state/drafting.ts";
import { endsOf, othersWrote, type WrittenTo } from "./other-carets.ts";
import { selectionAfter } from "./own-words.ts";
import { type OwnChange, replaced, textFrom, together, type Unsent, unsentIn } from "./unsent-changes.ts";

/**
 * The transaction that brings in updates of the host. Own changes on their way come first among them, because the
 * host accepts them only for the version that this page had.
 */
export function takenIn(state: EditorState, updates: readonly Update[], client: string): TransactionSpec {
  const { version, changes, sent } = unsentIn(state);
  const own = sent > 0 && updates[0]?.client === client ? 1 : 0;
  const others = updates.slice(own).map(({ change }) => ChangeSet.fromJSON(change));
  const waiting = changes.slice(own * sent);
  const left = { version: version + updates.length, changes: waiting, sent: own === 1 ? 0 : sent };
  const [first, ...rest] = others;
  if (first === undefined) return { annotations: replaced.of(left) };
  return adapted(
    state,
    rest.reduce((all, one) => all.compose(one), first),
    left,
    endsOf(updates.slice(own)),
  );
}

/**
 * The transaction that brings in a text that was read again, because the page was away for too long to learn of every
 * change. The host must have answered about the changes that were on their way.
 * @param known the text that the unsent changes build on
 */
export function readAgain(state: EditorState, known: string, now: Written): TransactionSpec {
  const { changes, sent } = unsentIn(state);
  const doc = sent === 0 ? known : together(changes.slice(0, sent)).apply(textFrom(known)).toString();
  const left = { version: now.version, changes: changes.slice(sent), sent: 0 };
  return adapted(state, difference(doc, now.text), left);
}

/** Where both write at the same place, words that continue own words come first, and others follow the host's. */
function adapted(
  state: EditorState,
  others: ChangeSet,
  left: Unsent,
  ends: readonly WrittenTo[] = [],
): TransactionSpec {
  let over = others;
  const changes = left.changes.map(({ changes: own, continues }): OwnChange => {
    const moved = own.map(over, continues);
    over = over.map(own, !continues);
    return { changes: moved, continues };
  });
  return {
    changes: over,
    selection: selectionAfter(state, over),
    effects: othersWrote.of(ends.map(({ client, to }) => ({ client, to: movedOver(changes, to) }))),
    annotations: [
      replaced.of({ ...left, changes }),
      Transaction.addToHistory.of(false),
      Transaction.remote.of(true),
    ],
    filter: false,
  };
}

function movedOver(changes: readonly OwnChange[], at: number): number {
  return changes.reduce((place, { changes: own }) => own.mapPos(place, -1), at);
}

/** How many different words a comparison looks for before it takes the texts as wholly different. */
const MOST_DIFFERENT = 2000;

/** The change that turns one text into another, word by word. */
function difference(before: string, after: string): ChangeSet {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_DIFFERENT });
  if (parts === undefined)
    return ChangeSet.of({ from: 0, to: before.length, insert: textFrom(after) }, before.length);
  let at = 0;
  const changes = parts.flatMap(({ value, added, removed }): readonly ChangeSpec[] => {
    if (added) return [{ from: at, insert: textFrom(value) }];
    at += value.length;
    return removed ? [{ from: at - value.length, to: at }] : [];
  });
  return ChangeSet.of(changes, before.length);
}
