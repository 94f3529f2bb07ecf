/** How the minutes and the documents say what became of a text before all states. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { fateInBrief, fateText, ratifiedText } from "../../../src/client/sentences/fate-lines.ts";
import type { TreatyFate } from "../../../src/committee/state/state.ts";

const FATE: TreatyFate = { isAdopted: true, ratified: ["KEN", "BRA"], inForce: null, month: 48 };

await loadWording("committee");

test("a text that the states did not adopt ends with their vote", () => {
  expect(fateText({ ...FATE, isAdopted: false }, "Draft 1")).toBe(
    "All states voted on Draft 1. They did not adopt it.",
  );
});

test("a text that too few ratified names those who did", () => {
  expect(fateText(FATE, "Draft 1")).toBe(
    "All states adopted Draft 1. 2 states ratified it in 48 months. It did not enter into force. Ratified by: Kenya and Brazil.",
  );
  expect(fateText({ ...FATE, ratified: [] }, "Draft 1")).toContain("No state ratified it in 48 months.");
});

test("a treaty in force has its month and its parties", () => {
  expect(fateText({ ...FATE, inForce: 34 }, "Draft 1")).toBe(
    "All states adopted Draft 1. It entered into force in month 34 after the opening for signature. After 48 months 2 states had ratified it: Kenya and Brazil.",
  );
});

test("the minutes on a screen count those who ratified, and name them in a fold", () => {
  expect(fateInBrief({ ...FATE, inForce: 34 }, "Draft 1")).toBe(
    "All states adopted Draft 1. It entered into force in month 34 after the opening for signature. After 48 months 2 states had ratified it.",
  );
  expect(fateInBrief(FATE, "Draft 1")).toBe(
    "All states adopted Draft 1. 2 states ratified it in 48 months. It did not enter into force.",
  );
  expect(ratifiedText(FATE)).toBe("Ratified by: Kenya and Brazil.");
});
