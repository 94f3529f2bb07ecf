import { describe, expect, it } from "vitest";
import { linesThatFit, wholePieces } from "../../../src/client/i18n/lines.ts";

const upTo = (most: number) => (line: string) => line.length <= most;

describe("a line breaks as its language does", () => {
  it("a line breaks between words, and a word wider than the line has a line of its own", () => {
    expect(linesThatFit("A narrow line of words", upTo(8))).toEqual(["A narrow", "line of", "words"]);
    expect(linesThatFit("An unbreakablelongword ends", upTo(6))).toEqual([
      "An",
      "unbreakablelongword",
      "ends",
    ]);
  });

  it("a text breaks where its writer ended a line", () => {
    expect(linesThatFit("One\ntwo three", upTo(30))).toEqual(["One", "two three"]);
    expect(linesThatFit("", upTo(30))).toEqual([""]);
  });

  it("nothing breaks inside an Arabic word", () => {
    const text = "المساعدة القانونية المتبادلة";
    expect(linesThatFit(text, upTo(4))).toEqual(text.split(" "));
  });

  it("an isolated list that breaks is closed on its line and opened again on the next, with the full stop outside", () => {
    const [open, close] = ["\u2068", "\u2069"];
    expect(linesThatFit(`وقعت: ${open}كينيا وتونس${close}.`, upTo(13))).toEqual([
      `وقعت: ${open}كينيا${close}`,
      `${open}وتونس${close}.`,
    ]);
  });

  it("Chinese breaks between words without spaces, and no line starts with a comma or ends with a bracket", () => {
    const text = "联合国大会通过了公约，（第四十份）批准书交存后生效。";
    const lines = linesThatFit(text, upTo(8));
    expect(lines.join("")).toBe(text);
    expect(lines.every((line) => line.length <= 8)).toBe(true);
    expect(lines.every((line) => !/^[，。）]|（$/u.test(line))).toBe(true);
  });

  it("a foreign word or number within Chinese stays whole", () => {
    expect(wholePieces("见A/RES/79/243号")).toContain("A/RES/79/243");
  });
});
