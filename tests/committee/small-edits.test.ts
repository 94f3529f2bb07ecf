/**
 * A co-sponsor that changes a paper in many small steps cannot replace it: the measure is the text that the first sponsor
 * last wrote, and not the text before each step. Random sequences, with the seed in the test's name.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { UN_GA } from "../../src/committee/packs/un-ga.ts";
import { keepsHalf } from "../../src/committee/rules/editing.ts";
import { type Dice, dice, pick } from "../../src/tools/fuzz/random-commands.ts";
import { type Dais, handedIn, inDebate, seat, sponsored } from "../support/committee.ts";
import { CLAUSES, PREAMBLE } from "../support/committee-story.ts";

const TEXT = CLAUSES.join("\n");
const OTHERS = ["none", "the", "of", "States", "may", "if they so wish,", ""] as const;

function room(): Dais {
  const dais = inDebate(UN_GA, 6);
  handedIn(dais, "S1", { title: "Help", preamble: PREAMBLE, text: TEXT });
  sponsored(dais, 1, "S2");
  return dais;
}

const paperOf = (dais: Dais) => {
  const [paper] = dais.state().papers;
  if (paper === undefined) throw new Error("no paper");
  return paper;
};

/** A text with one small change: a word replaced, struck or added, a clause emptied, or two clauses exchanged. */
function changed(text: string, roll: Dice): string {
  const lines = text.split("\n");
  const [one, other] = [roll(lines.length), roll(lines.length)];
  const line = lines[one] ?? "";
  const words = line.split(" ");
  const at = roll(words.length);
  switch (roll(8)) {
    case 0:
      return lines
        .with(one, lines[other] ?? "")
        .with(other, line)
        .join("\n");
    case 1:
      return lines.with(one, "").join("\n");
    case 2:
      return lines.with(one, words.toSpliced(at, 0, pick(OTHERS, roll)).join(" ")).join("\n");
    default:
      return lines.with(one, words.with(at, pick(OTHERS, roll)).join(" ")).join("\n");
  }
}

/** The share of the words of a text that stand in another, in any order. */
function shareOf(before: string, after: string): number {
  const left = after.split(/\s+/);
  const all = before.split(/\s+/);
  const kept = all.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return kept.length / all.length;
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "given S2 makes 300 small changes to the paper of S1, seed %i",
  (seed) => {
    test("at least half of the words of S1 stay, whatever it does", () => {
      const dais = room();
      const roll = dice(`small edits ${seed}`);
      let refused = 0;
      for (let k = 0; k < 300; k++) {
        const { preamble, text, title } = paperOf(dais);
        const words =
          roll(4) === 0
            ? { preamble: changed(preamble, roll), text }
            : { preamble, text: changed(text, roll) };
        const order = { type: "editPaper", paper: 1, title, ...words } as const;
        const why = dais.why(order, seat("S2"));
        if (why === null) dais.ask(order, seat("S2"));
        else refused++;
        expect([null, "keepsHalf"]).toContain(why);
      }
      const paper = paperOf(dais);
      for (const [before, after] of [
        [PREAMBLE, paper.preamble],
        [TEXT, paper.text],
      ] as const) {
        expect(keepsHalf(before, after)).toBe(true);
        expect(shareOf(before, after)).toBeGreaterThanOrEqual(0.5);
      }
      expect(refused).toBeGreaterThan(0);
    });
  },
);

test("another long text does not keep half of the paper, although it has half of its words", () => {
  const other = readFileSync("docs/CONSOLE.md", "utf8").replaceAll(/\s+/g, " ").slice(0, 19_000);
  expect(shareOf(TEXT, other)).toBeGreaterThanOrEqual(0.5);
  const words = { title: "Help", preamble: PREAMBLE, text: other };
  expect(room().why({ type: "editPaper", paper: 1, ...words }, seat("S2"))).toBe("keepsHalf");
});

test("the words of the paper in another order are not the paper", () => {
  const text = TEXT.split(/\s+/).toSorted().join(" ");
  expect(
    room().why({ type: "editPaper", paper: 1, title: "Help", preamble: PREAMBLE, text }, seat("S2")),
  ).toBe("keepsHalf");
});
