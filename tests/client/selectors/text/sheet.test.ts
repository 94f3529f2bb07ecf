import { describe, expect, test } from "vitest";
import { standingTexts, statusOf } from "../../../../src/client/selectors/text/article-status.ts";
import { caseNotes } from "../../../../src/client/selectors/text/case-notes.ts";
import { changedWords } from "../../../../src/client/selectors/text/changed-words.ts";
import { runningVerdicts, textBefore } from "../../../../src/client/selectors/text/text-history.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import { tableAt } from "../negotiation/at-table.ts";

describe("the words of a clause that have changed", () => {
  test("are struck out and inserted in place, and the others stay", () => {
    const pieces = changedWords(
      "on the day of the sixtieth instrument.",
      "on the day of the fortieth instrument.",
    );
    expect(pieces.filter(({ kind }) => kind !== "kept")).toEqual([
      { kind: "struck", text: "sixtieth" },
      { kind: "inserted", text: "fortieth" },
    ]);
  });

  test("give the new wording without the deletions, and the old one without the insertions", () => {
    const before = "Each State Party shall make access an offence where a lock was broken.";
    const now = "Each State Party may make access without right an offence.";
    const without = (kind: string): string =>
      changedWords(before, now)
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join("");
    expect([without("inserted"), without("struck")]).toEqual([before, now]);
  });

  test("are shown as another wording if few words stay the same", () => {
    const pieces = changedWords("Nothing of this stays.", "A fund shall be paid by all who can afford it.");
    expect(pieces.map(({ kind }) => kind)).toEqual(["struck", "kept", "inserted"]);
  });
});

describe("the texts of an article on the sheet", () => {
  test("are all those in brackets while it is open, the chair's first, and one once it is bound", () => {
    const { match } = tableAt("close", 2);
    const { world } = match;
    for (const [article, agreed] of world.draft.agreed.entries()) {
      const texts = standingTexts(world, article);
      if (agreed >= 0) expect(texts).toEqual([agreed]);
      if (statusOf(world, article) === "brackets") expect(texts[0]).toBe(world.draft.chair[article]);
      if (statusOf(world, article) === "notYet") expect(texts).toEqual([]);
    }
  });
});

describe("the cases in the margin", () => {
  const { match, scenario, journal } = tableAt("sound", 3);
  const verdicts = runningVerdicts(scenario, currentText(match.world), textBefore(scenario, journal));

  test("appear beside the most important article for their answer, each answer once", () => {
    const noted = scenario.articles.flatMap(({ id }) =>
      caseNotes(verdicts, id).flatMap((note) => note.verdicts),
    );
    const inPlay = new Set(scenario.articles.map(({ id }) => id));
    const decided = verdicts.filter(({ because }) => inPlay.has(because[0]?.article ?? ""));
    expect(noted).toHaveLength(decided.length);
    expect(new Set(noted)).toEqual(new Set(decided));
  });

  test("those changed by the last round come first", () => {
    for (const { id } of scenario.articles) {
      const turned = caseNotes(verdicts, id).map(({ hasTurned }) => hasTurned);
      expect(turned).toEqual([...turned].sort((one, other) => Number(other) - Number(one)));
    }
  });
});
