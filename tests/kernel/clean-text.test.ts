/** All text that people write is cleaned in the same way, and names in every script survive unchanged. */
import { describe, expect, test } from "vitest";
import {
  cleanKeptText,
  cleanLine,
  cleanText,
  cleanValue,
  isClean,
  looksEmpty,
} from "../../src/kernel/clean-text.ts";

describe("given characters that nobody types on purpose, they are removed", () => {
  test.each([
    ["a control character", "Ken\u0000ya\u0007", "Kenya"],
    ["a character that deletes", "Kenya\u007f\u009f", "Kenya"],
    ["a direction override", "Kenya \u202eayneK", "Kenya ayneK"],
    ["an embedding and an isolate", "\u202aKenya\u202c \u2066and\u2069 Brazil", "Kenya and Brazil"],
    ["half of a character", "Kenya \ud835", "Kenya"],
    ["a byte order mark", "\ufeffKenya", "Kenya"],
    ["what no XML file may have", "Ken\ufffeya\uffff", "Kenya"],
    ["a line break in a line", "Ken\r\n  ya", "Ken ya"],
    ["a tab", "Ken\tya", "Ken ya"],
    ["spaces around it", "  Kenya\u00a0", "Kenya"],
  ])("%s", (_, written, kept) => {
    expect(cleanLine(written)).toBe(kept);
  });

  test("paragraphs keep their line breaks, however a device writes them", () => {
    expect(cleanText("One\r\n\r\nTwo\rThree\u2028Four")).toBe("One\n\nTwo\nThree\nFour");
  });
});

describe("given a text that only looks empty, it becomes empty", () => {
  test.each([
    ["zero-width spaces", "\u200b\u200b"],
    ["joiners", "\u200d\u200c"],
    ["a filler", "\u3164"],
    ["a blank of Braille", "\u2800"],
    ["a soft hyphen", "\u00ad"],
    ["variation selectors", "\ufe0f\u{e0100}"],
    ["spaces of every width", " \u00a0\u2003\u3000\n"],
    ["directions alone", "\u202e\u2066\u200f"],
    ["marks around annotations", "\ufff9\ufffa\ufffb"],
  ])("%s", (_, written) => {
    expect([cleanText(written), cleanLine(written), looksEmpty(written)]).toEqual(["", "", true]);
  });
});

describe("given a name in any script, it is kept to the last character", () => {
  test.each([
    ["Arabic", "المملكة العربية السعودية"],
    ["Arabic with marks of direction", "\u200fالسعودية\u200e (KSA)"],
    ["Persian with a non-joiner", "می\u200cخواهم"],
    ["Hindi with a joiner", "क्\u200dष"],
    ["Sinhala with a joiner", "ශ්\u200dරී ලංකා"],
    ["Thai with a place to break", "ประเทศ\u200bไทย"],
    ["Hebrew", "יִשְׂרָאֵל"],
    ["Vietnamese, decomposed", "Viê\u0323t Nam"],
    ["a family of emoji", "👨\u200d👩\u200d👧"],
    ["a flag of a part of a state", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
    ["letters beyond the first plane", "𝒜𓂀"],
  ])("%s", (_, name) => {
    expect(cleanLine(name)).toBe(name);
    expect(isClean(name)).toBe(true);
  });
});

test("given a message full of spaces, it is cleaned quickly", () => {
  const spaces = " ".repeat(100_000);
  expect(cleanLine(`a${spaces}b`)).toBe(`a${spaces}b`);
  expect(cleanLine(`a${spaces}\n${spaces}\n${spaces}b`)).toBe("a b");
});

test("a joiner typed alone counts as clean, and characters that would be removed do not", () => {
  expect(["\u200c", "a\nb", "", "\u202e", "a\tb", "a\r\nb", "\ud835", "\u0000"].map(isClean)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("each text in a value is cleaned by its field, and everything else stays", () => {
  const value = {
    type: "submitPaper",
    title: "A\nB",
    text: "One\u202e\nTwo",
    amends: null,
    n: [1, "\u200b"],
  };
  expect(cleanValue(value)).toEqual({
    type: "submitPaper",
    title: "A B",
    text: "One\nTwo",
    amends: null,
    n: [1, ""],
  });
});

describe("given paragraphs that are already stored", () => {
  test("each keeps its number, even if it becomes empty", () => {
    expect(cleanKeptText("One\r\n\u202e\nThree")).toBe("One\n\nThree");
    expect(cleanKeptText("\u200b")).toBe("\u200b");
  });

  test("a break other than a line feed becomes a space, so that the number of lines stays the same", () => {
    expect(cleanKeptText("a\tb\rc\u0085d\u2028e\u2029f")).toBe("a b c d e f");
  });

  test("in a value, only texts and preambles are cleaned in this way", () => {
    const value = { text: "a\rb", preamble: ["c\rd"], title: "e\rf", papers: [{ text: "g\rh", by: null }] };
    expect(cleanValue(value, cleanKeptText)).toEqual({
      text: "a b",
      preamble: ["c d"],
      title: "e f",
      papers: [{ text: "g h", by: null }],
    });
    expect(cleanValue({ text: "a\rb", preamble: "c\rd", title: "e\rf" })).toEqual({
      text: "a\nb",
      preamble: "c\nd",
      title: "e f",
    });
  });
});
