import { describe, expect, it } from "vitest";
import { countOf, type Piece, wordsIn } from "../../src/tools/pace/count.ts";
import { reportOf, type Stop, spreadOf } from "../../src/tools/pace/report.ts";

const text = (words: string): Piece => ({ type: "text", text: words });
const CONTROL: Piece = { type: "control" };

describe("the words of a panel", () => {
  it("are the parts between blanks that have a letter or a digit", () => {
    expect(wordsIn("132 support · yes: 12 to 37%")).toBe(6);
    expect(wordsIn(" – … ")).toBe(0);
  });

  it("are counted in total and before the first control, whose own words come after it", () => {
    const pieces = [text("Your stand"), text("binds you."), CONTROL, text("Join consensus"), CONTROL];
    expect(countOf(pieces, new Set())).toEqual({ words: 6, before: 4 });
  });

  it("all come before a control if there is none", () => {
    expect(countOf([text("Nothing is asked of you.")], new Set())).toEqual({ words: 5, before: 5 });
  });

  it("do not include a clause of the treaty", () => {
    const clause = "Each State Party shall adopt measures.";
    expect(countOf([text("The text:"), text(clause), CONTROL], new Set([clause]))).toEqual({
      words: 2,
      before: 2,
    });
  });
});

describe("the targets", () => {
  const stop = (words: number, before: number): Stop => ({
    name: "beat",
    words,
    before,
    page: words + 20,
    fits: { laptop: true, phone: true, large: false },
    primary: [],
    presses: [{ act: "confirm", inSight: before < 60, primary: ["Accept", "Confirm"] }],
  });
  const played = (scenario: string, beats: readonly Stop[], cards: readonly Stop[] = []) =>
    reportOf({
      scenario,
      seat: "KEN",
      seed: "s",
      first: false,
      room: false,
      phone: false,
      screens: [stop(500, 3)],
      beats,
      cards,
    });

  it("apply to the worst beat, and the sum to all beats without the screens before them", () => {
    const report = played("lesson", [stop(90, 20), stop(91, 60)]);
    expect(report.words).toBe(181);
    expect(report.presses).toBe(3);
    expect(report.outOfSight).toBe(1);
    expect(report.targets).toEqual([
      { id: "primary", limit: 1, worst: 2, isMet: false },
      { id: "page", limit: 130, worst: 111, isMet: true },
      { id: "before", limit: 60, worst: 60, isMet: true },
      { id: "words", limit: 90, worst: 91, isMet: false },
      { id: "card", limit: 70, worst: 0, isMet: true },
      { id: "all", limit: 1500, worst: 181, isMet: true },
      { id: "beats", limit: 12, worst: 2, isMet: true },
    ]);
  });

  it("allow the same words in a longer match, and any number of beats", () => {
    const { targets } = played("express", [stop(90, 61)]);
    expect(targets.map(({ id, isMet }) => [id, isMet])).toEqual([
      ["primary", false],
      ["page", true],
      ["before", false],
      ["words", true],
      ["card", true],
      ["all", true],
    ]);
  });

  it("hold a card to fewer words than a decision, and count its words in the sum but not as a beat", () => {
    const report = played("lesson", [stop(90, 20)], [stop(71, 71)]);
    expect(report.words).toBe(161);
    expect(report.presses).toBe(3);
    expect(report.targets.map(({ id, worst, isMet }) => [id, worst, isMet])).toEqual([
      ["primary", 2, false],
      ["page", 110, true],
      ["before", 20, true],
      ["words", 90, true],
      ["card", 71, false],
      ["all", 161, true],
      ["beats", 1, true],
    ]);
  });

  it("name the beat with the most words, and the middle of all", () => {
    const beats = [40, 90, 60].map((words) => ({ ...stop(words, 0), name: `beat of ${words}` }));
    expect(spreadOf(beats, ({ page }) => page)).toEqual({ median: 80, most: 110, at: "beat of 90" });
    expect(spreadOf([], ({ page }) => page)).toEqual({ median: 0, most: 0, at: "" });
  });
});
