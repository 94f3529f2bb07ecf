/** All eight people write at the end, whatever became of the treaty and whatever the text says. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { monthName } from "../../../src/client/i18n/names.ts";
import { caseCalled } from "../../../src/client/i18n/people.ts";
import { FATES, type Fate } from "../../../src/client/selectors/debrief/letter.ts";
import { STANDS } from "../../../src/client/selectors/debrief/own-stand.ts";
import { START_CASE } from "../../../src/client/selectors/text/start-case.ts";
import { letterWords } from "../../../src/client/sentences/letter-words.ts";
import { CASES } from "../../../src/content/cases.ts";
import { ANSWERS } from "../../../src/engine/state/scenario.ts";

await loadWording("content", "debrief", "letter");

const SETS = ANSWERS.flatMap((crime) =>
  ANSWERS.flatMap((data) => ANSWERS.map((refuse) => [crime, data, refuse] as const)),
);

test.each(CASES.map(({ id }) => id))("the person of %s writes whole sentences in every letter", (id) => {
  for (const fate of FATES) {
    const letters = SETS.map((answers) => letterWords(id, fate, answers, -1, null));
    for (const { heading, paragraphs, signature } of letters) {
      const text = [heading, ...paragraphs, signature].join(" ");
      expect(text).not.toMatch(/letter\.|case\.|\{\{|undefined/);
      for (const paragraph of paragraphs.slice(1)) expect(paragraph).toMatch(/^[A-Z].*[.?!]$/s);
    }
    const different = new Set(letters.map(({ paragraphs }) => paragraphs.join(" "))).size;
    expect(different, fate).toBe(fate === "failed" ? 1 : SETS.length);
  }
});

test("the heading names the writer, and the month if the treaty enters into force after the match", () => {
  const id = START_CASE.case;
  const called = caseCalled(id);
  expect(letterWords(id, "party", ["no", "no", "yes"], -1, null).heading).toBe(`A letter from ${called}`);
  const soon = letterWords(id, "waiting", ["no", "no", "yes"], 30, null).heading;
  expect(soon).toBe(t("letter:headingSoon", { called, month: monthName(30) }));
});

test.each(STANDS)("a reader whose placard said %s is told so by name, but not without a treaty", (stand) => {
  const id = START_CASE.case;
  const of = (fate: Fate) =>
    letterWords(id, fate, ["no", "no", "yes"], -1, { state: "Jamaica", stand }).record;
  expect(of("party")).toBe(t(`letter:record.${stand}`, { state: "Jamaica" }));
  expect(of("party")).toContain("Jamaica");
  expect(of("failed")).toBeNull();
});
