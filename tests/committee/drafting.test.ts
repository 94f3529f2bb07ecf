/** The host and the editor agree on what a change to a draft does. fast-check prints its seed when a test fails. */
import { ChangeSet, Text } from "@codemirror/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applied,
  type Change,
  isChange,
  linesOf,
  UNWRITTEN,
  UPDATES_KEPT,
  updatesSince,
  writtenAfter,
} from "../../src/committee/state/drafting.ts";
import { isClean } from "../../src/kernel/clean-text.ts";

const aLine = fc.oneof(fc.constantFrom("", "a", "Recalling", "é", "𝒜", "  "), fc.string({ maxLength: 6 }));
const words = fc
  .array(aLine, { minLength: 1, maxLength: 5 })
  .map((lines) => lines.join("\n").replaceAll("\r", ""));

/** Changes at several places in a document at once, as from an editor with several cursors. */
function changesOf(doc: string) {
  const place = fc.record({ from: fc.nat(doc.length), length: fc.nat(6), insert: words });
  return fc.array(place, { maxLength: 4 }).map((places) => {
    const set = places.reduce((before, { from, length, insert }) => {
      const to = Math.min(before.newLength, Math.min(from, before.newLength) + length);
      const at = Math.min(from, to);
      const lines = Text.of(insert.split("\n"));
      return before.compose(ChangeSet.of({ from: at, to, insert: lines }, before.newLength));
    }, ChangeSet.empty(doc.length));
    return set;
  });
}

function insertsWhole(set: ChangeSet): boolean {
  let isWhole = true;
  set.iterChanges((_, __, ___, ____, insert) => {
    isWhole &&= isClean(insert.toString());
  });
  return isWhole;
}

const editing = words.chain((doc) => fc.tuple(fc.constant(doc), changesOf(doc)));

test("the editor and the host apply a change to a text in the same way", () => {
  fc.assert(
    fc.property(editing, ([doc, set]) => {
      const change: unknown = JSON.parse(JSON.stringify(set.toJSON()));
      // The editor never splits a character, and the host refuses a change that does.
      expect(isChange(change)).toBe(insertsWhole(set));
      const edited = set.apply(Text.of(doc.split("\n"))).toString();
      expect(applied(doc, change as Change)).toBe(edited);
    }),
    { numRuns: 500 },
  );
});

const aPart = fc.oneof(
  fc.integer({ min: -1, max: 4 }),
  fc.tuple(fc.integer({ min: -1, max: 4 })),
  fc.array(fc.oneof(fc.constantFrom("", "x", "a\nb", "\r"), fc.nat(3)), { maxLength: 3 }),
  fc.tuple(fc.nat(3), aLine, aLine),
  fc.constantFrom(null, "x", {}),
);

test("a valid change never breaks an editor: it applies, maps and composes", () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.array(aPart, { maxLength: 6 }), editing, (raw, [, other]) => {
      if (!isChange(raw)) return;
      passed++;
      const set = ChangeSet.fromJSON(raw);
      const doc = "d".repeat(set.length);
      const edited = set.apply(Text.of([doc]));
      expect(applied(doc, raw)).toBe(edited.toString());
      const back = set.invert(Text.of([doc]));
      expect(
        set
          .compose(back)
          .apply(Text.of([doc]))
          .toString(),
      ).toBe(doc);
      if (other.length === set.length) expect(other.map(set).length).toBe(set.newLength);
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(200);
});

test("a change for a text of another length is not valid for this one", () => {
  expect(applied("abc", [3, [0, "x"]])).toBe("abcx");
  expect(applied("abcd", [3, [0, "x"]])).toBeNull();
  expect(applied("ab", [3, [0, "x"]])).toBeNull();
});

test.each([
  ["no list", { 0: 1 }],
  ["a negative count", [-1]],
  ["half a sign", [0.5]],
  ["two counts in a row", [1, 1]],
  ["nothing for nothing", [1, [0]]],
  ["a line break inside of a line", [[0, "a\nb"]]],
  ["a number as a line", [[0, 1]]],
  ["a part without a count", [["a"]]],
])("%s is not a change", (_, raw) => {
  expect(isChange(raw)).toBe(false);
});

test(`the last ${UPDATES_KEPT} updates are kept: a page that is further behind needs the whole text`, () => {
  const update = (k: number) => ({ client: "a", change: [k, [0, "x"]] as unknown as Change });
  const first = { client: "a", change: [[0, "x"]] as Change };
  const all = [first, ...Array.from({ length: UPDATES_KEPT }, (_, k) => update(k + 1))];
  const written = all.reduce((before, one) => writtenAfter(before, [one]), UNWRITTEN);
  expect(written.text.length).toBe(UPDATES_KEPT + 1);
  expect(updatesSince(written, written.version)).toEqual([]);
  expect(updatesSince(written, written.version - 1)?.length).toBe(1);
  expect(updatesSince(written, 1)?.length).toBe(UPDATES_KEPT);
  expect(updatesSince(written, 0)).toBeNull();
  expect(updatesSince(written, written.version + 1)).toBeNull();
});

test("an empty line of a draft is not a clause of the paper", () => {
  expect(linesOf(" Decides one;\n\n  \nDecides two. ")).toEqual(["Decides one;", "Decides two."]);
});
