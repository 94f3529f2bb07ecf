/** The button of an act says what it does: a speech was given, but a bridge, a red line and an amendment were "sealed". */
import { describe, expect, test } from "vitest";
import { wordsIn } from "../../support/browser/words.ts";

const BUTTONS = [
  ["negotiation:bridge.seal", "act.sponsorBridge"],
  ["negotiation:redLine.seal", "act.declareRedLine"],
  ["adoption:amend.seal", "act.proposeAmendment"],
] as const;

describe.each(["en", "fr", "ar"] as const)("in %s", (language) => {
  const { t } = wordsIn(language);
  const verb = (words: string): string => words.split(" ")[0] ?? "";

  test.each(BUTTONS)("%s begins with the verb of its act", (button, act) => {
    expect(verb(t(button))).toBe(verb(t(act)));
  });

  test("no act of a seat is only sealed", () => {
    const sealing = { en: /^Seal/, fr: /(^|\s)[Ss]celler/, ar: /^ختم/ }[language];
    const buttons = [
      ...BUTTONS.map(([button]) => t(button)),
      t("negotiation:speak.seal"),
      t("ratification:pledge.seal"),
    ];
    expect(buttons.filter((words) => sealing.test(words))).toEqual([]);
  });
});
