import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  createKeptLetter,
  type KeptLetter,
  keepLetter,
  keptLetter,
} from "../../../src/client/saves/kept-letter.ts";
import { ANSWERS, createOwnAnswer, giveAnswer, ownAnswer } from "../../../src/client/saves/own-answer.ts";

const LETTER: KeptLetter = {
  case: "researcher",
  fate: "party",
  answers: ["yes", "may", "no"],
  month: -1,
  state: "BRA",
  writtenAt: 1_764_460_800_000,
};

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(ANSWERS)("the answer %s is there again after a reload", (answer) => {
  giveAnswer(answer);
  expect(createOwnAnswer().getState().answer).toBe(answer);
});

test("an answer that is taken back is gone from the device", () => {
  giveAnswer("no");
  giveAnswer(null);
  expect(ownAnswer.getState().answer).toBeNull();
  expect(kept.has("fortieth.answer")).toBe(false);
});

test("her letter is there again after a reload, and only until it is cleared", () => {
  keepLetter(LETTER);
  expect(createKeptLetter().getState().letter).toEqual(LETTER);
  keepLetter(null);
  expect(keptLetter.getState().letter).toBeNull();
  expect([...kept.keys()]).toEqual([]);
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '"yes"',
  JSON.stringify({ ...LETTER, fate: "toString" }),
  JSON.stringify({ ...LETTER, answers: ["yes", "no"] }),
  JSON.stringify({ ...LETTER, answers: ["yes", "no", "perhaps"] }),
  JSON.stringify({ ...LETTER, month: 1.5 }),
  JSON.stringify({ ...LETTER, state: "Brazil" }),
  JSON.stringify({ ...LETTER, writtenAt: 1e16 }),
])("a damaged letter is ignored, and nothing else is lost: %s", (text) => {
  kept.set("fortieth.letter", text).set("fortieth.answer", "no").set("fortieth.days", "[]");
  expect(createKeptLetter().getState().letter).toBeNull();
  expect(createOwnAnswer().getState().answer).toBe("no");
  expect(kept.get("fortieth.letter")).toBe(text);
  expect(kept.get("fortieth.days")).toBe("[]");
});

test("a damaged answer counts as none", () => {
  kept.set("fortieth.answer", "maybe");
  expect(createOwnAnswer().getState().answer).toBeNull();
});

test("without storage the answer and the letter last as long as the page", () => {
  vi.stubGlobal("localStorage", {
    setItem: () => {
      throw new Error("full");
    },
    removeItem: () => {
      throw new Error("full");
    },
  });
  giveAnswer("may");
  keepLetter(LETTER);
  expect(ownAnswer.getState().answer).toBe("may");
  expect(keptLetter.getState().letter).toEqual(LETTER);
  giveAnswer(null);
  keepLetter(null);
});
