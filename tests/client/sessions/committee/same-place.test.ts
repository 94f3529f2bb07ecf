/** Who comes first, and where carets go, when several write at one place of a text. */
import { history, undo } from "@codemirror/commands";
import { EditorState, type TransactionSpec } from "@codemirror/state";
import { expect, test } from "vitest";
import {
  caretsIn,
  caretsTold,
  idleCarets,
  otherCarets,
} from "../../../../src/client/sessions/committee/other-carets.ts";
import { takenIn } from "../../../../src/client/sessions/committee/others-changes.ts";
import {
  ownLines,
  ownParagraph,
  placeChosen,
} from "../../../../src/client/sessions/committee/own-paragraph.ts";
import {
  caretToTell,
  changeToSend,
  markSent,
  unsentChanges,
} from "../../../../src/client/sessions/committee/unsent-changes.ts";

/** A page that shows a text with its caret at a place. */
function pageWith(text: string, caret = 0) {
  let state = EditorState.create({
    doc: text,
    selection: { anchor: caret },
    extensions: [unsentChanges(0), ownParagraph, history()],
  });
  const apply = (spec: TransactionSpec): void => {
    state = state.update(spec).state;
  };
  /** Writes the text with the caret as "|". */
  const shown = (): string => {
    const { head } = state.selection.main;
    return `${state.sliceDoc(0, head)}|${state.sliceDoc(head)}`;
  };
  return {
    shown,
    apply,
    state: () => state,
    type: (words: string) => {
      const { head } = state.selection.main;
      apply({ changes: { from: head, insert: words }, selection: { anchor: head + words.length } });
    },
    /** Somebody else inserts words into the host's text, which has this length. */
    hear: (at: number, length: number, words: string, client = "other") => {
      const parts = [at, [0, ...words.split("\n")], length - at].filter((part) => part !== 0);
      const before = state;
      const made = before.update(takenIn(before, [{ client, change: parts as never }], "own"));
      state = made.state;
      const lines = ownLines(before, state, made.changes);
      if (lines !== null) apply(lines);
    },
    /** The host accepts what is unsent. */
    confirm: () => {
      const { change, count } = changeToSend(state) ?? { change: [], count: 0 };
      apply(markSent(state, count));
      apply(takenIn(state, [{ client: "own", change }], "own"));
    },
    undo: () => undo({ state, dispatch: (made) => apply(made) }),
  };
}

test("letters that continue own words come before the letters of others at the same place", () => {
  const page = pageWith("ab", 1);
  page.type("x");
  page.hear(1, 2, "1");
  expect(page.shown()).toBe("a1x|b");
  page.confirm();
  page.type("y");
  page.hear(3, 4, "2");
  expect(page.shown()).toBe("a1xy|2b");
  page.type("z");
  page.hear(3, 5, "3");
  expect(page.shown()).toBe("a1xyz|32b");
});

test("a caret behind own words stays there, and one elsewhere lets the words of others in before it", () => {
  const elsewhere = pageWith("Decides two and three", 11);
  elsewhere.hear(11, 21, " new");
  expect(elsewhere.shown()).toBe("Decides two new| and three");
  const behind = pageWith("Decides two and three", 11);
  behind.type(" own");
  behind.hear(21, 21, ".");
  expect(behind.shown()).toBe("Decides two own| and three.");
});

test("own words begun in an empty line get a line below the words that came first", () => {
  const page = pageWith("Recalling all;\n\nUrges all.", 15);
  page.type("Calls");
  page.hear(15, 26, "Dec");
  expect(page.shown()).toBe("Recalling all;\nDec\nCalls|\nUrges all.");
  page.undo();
  expect(String(page.state().doc)).toBe("Recalling all;\nDec\n\nUrges all.");
});

test("a caret that waits in an empty line begins a new line if the words of others have come in", () => {
  const page = pageWith("");
  page.hear(0, 0, "Dec");
  expect(page.shown()).toBe("Dec|");
  page.type("C");
  page.type("alls");
  expect(page.shown()).toBe("Dec\nCalls|");
});

test("a line that was begun with Enter stays a line of its own, though the words of others have come into it", () => {
  const page = pageWith("");
  page.type("Decides one;\n");
  page.confirm();
  page.hear(13, 13, "Calls");
  expect(page.shown()).toBe("Decides one;\n|Calls");
  page.type("U");
  page.type("rges");
  expect(page.shown()).toBe("Decides one;\nUrges|\nCalls");
});

test("who has chosen the end of the words of others goes on in their line", () => {
  const page = pageWith("");
  page.hear(0, 0, "Dec");
  page.apply({ effects: placeChosen.of(null) });
  page.type("ides");
  expect(page.shown()).toBe("Decides|");
});

const CARET = { draft: "0123456789ab", seat: "BRA", field: "text", client: "other", version: 0 } as const;

function told(page: ReturnType<typeof pageWith>, anchor: number, head: number): void {
  const now = { text: "", version: 0, updates: [] };
  const carets = caretsIn(page.state(), [{ ...CARET, anchor, head }], now, []);
  page.apply({ effects: caretsTold.of(carets) });
}

const places = (page: ReturnType<typeof pageWith>) =>
  page
    .state()
    .field(otherCarets)
    .map(({ anchor, head }) => [anchor, head]);

test("the caret of another moves along with what this page types before it, and with its own writer's words", () => {
  const page = pageWith("Decides two");
  told(page, 8, 8);
  page.type("Also ");
  expect(places(page)).toEqual([[13, 13]]);
  page.hear(8, 11, "all ");
  expect(places(page)).toEqual([[17, 17]]);
  page.hear(8, 15, "not ", "third");
  expect(places(page)).toEqual([[21, 21]]);
});

test("a place beyond the text is its end, and a caret that rests for a minute is not shown", () => {
  const page = pageWith("Decides");
  told(page, 3, 9999);
  expect(places(page)).toEqual([[3, 7]]);
  page.apply({ effects: idleCarets.of(Date.now() + 59_000) });
  expect(places(page)).toHaveLength(1);
  page.apply({ effects: idleCarets.of(Date.now() + 61_000) });
  expect(places(page)).toEqual([]);
});

test("the others are told a place in the host's text, without what is not sent yet", () => {
  const page = pageWith("Decides two");
  page.type("Also ");
  page.apply({ selection: { anchor: 5, head: 12 } });
  expect(caretToTell(page.state())).toEqual({ version: 0, anchor: 0, head: 7 });
});

test("words typed in the middle of a line get no line of their own when somebody else's line break comes before them", () => {
  const page = pageWith("two and", 3);
  page.type("X;\nY");
  page.hear(3, 7, "other;\n");
  expect(page.shown()).toBe("twoother;\nX;\nY| and");
  page.hear(10, 14, "more");
  expect(page.shown()).toBe("twoother;\nmoreX;\nY| and");
});
