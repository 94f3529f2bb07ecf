import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import { differenceOf, fullActText } from "../../../src/client/sentences/full-act.ts";
import type { Command } from "../../../src/engine/state/command.ts";
import type { Offer } from "../../../src/engine/state/treaty.ts";
import { libraryFor } from "../../../src/lab/matches/library.ts";
import { openMatch } from "../../../src/match/match.ts";
import { SOLO, TEST_VERSION } from "../../support/by-hand.ts";

await loadWording("content", "debrief");

const SPEECH: Command = { type: "speak", article: 0, alternative: 1, argument: "rights", case: "" };
const OTHER_SPEECH: Command = { ...SPEECH, alternative: 0 };
const DEAL: Command = {
  type: "offerPackage",
  to: 3,
  give: { article: 0, alternative: 1 },
  ask: { article: 1, alternative: 0 },
  assistance: 0,
};
const accept = (offer: number): Command => ({ type: "answerOffer", offer, accept: true });
const refuse = (offer: number): Command => ({ type: "answerOffer", offer, accept: false });

describe("the difference between two ways to act", () => {
  test("is what one adds and what it leaves out without replacement", () => {
    expect(differenceOf([SPEECH, DEAL], [SPEECH])).toEqual({ added: [DEAL], left: [] });
    expect(differenceOf([SPEECH], [SPEECH, DEAL])).toEqual({ added: [], left: [DEAL] });
    expect(differenceOf([OTHER_SPEECH], [SPEECH])).toEqual({ added: [OTHER_SPEECH], left: [] });
  });

  test("a refused package differs from an accepted one, and not from an unanswered one", () => {
    expect(differenceOf([refuse(7)], [accept(7)])).toEqual({ added: [refuse(7)], left: [] });
    expect(differenceOf([refuse(7)], [])).toEqual({ added: [], left: [] });
    expect(differenceOf([], [refuse(7)])).toEqual({ added: [], left: [] });
  });
});

test("placards that differ only in the care card, which nobody sees, are the same act", () => {
  const laid = { type: "layPlacards", article: 0, placards: [2, 0], wish: 1, care: 2 } as const;
  expect(differenceOf([{ ...laid, care: 0 }], [laid])).toEqual({ added: [], left: [] });
  expect(differenceOf([{ ...laid, wish: 0 }], [laid])).toMatchObject({ added: [{ wish: 0 }] });
});

test("an answer names its package, if that is known", () => {
  const setup = { ...SOLO, scenario: "lesson", seed: "words", seats: {} } as const;
  const { scenario } = openMatch(libraryFor(TEST_VERSION, setup), setup);
  const names = namesOf(scenario);
  const kenya = scenario.countries.findIndex(({ iso3 }) => iso3 === "KEN");
  const { give, ask } = DEAL;
  const offer: Offer = { id: 7, from: kenya, to: 0, give, ask, assistance: 0, trust: 600, status: "open" };
  const text = fullActText(accept(7), names, { offers: [offer] });
  for (const part of ["Kenya", names.alternative(0, 1), names.alternative(1, 0), "accepted"]) {
    expect(text).toContain(part);
  }
  expect(fullActText(accept(8), names, { offers: [offer] })).toBe(t("debrief:deed.acceptOffer"));
});

test("placards are listed one by one if the texts are known, so that two ways of laying them differ in words", () => {
  const setup = { ...SOLO, scenario: "lesson", seed: "words", seats: {} } as const;
  const { scenario } = openMatch(libraryFor(TEST_VERSION, setup), setup);
  const names = namesOf(scenario);
  const laid = { type: "layPlacards", article: 0, placards: [2, 0], wish: 1, care: 2 } as const;
  const texts = [[0, 1]];
  const hard = fullActText(laid, names, { texts });
  expect(hard).toContain(`object to “${names.alternative(0, 0)}”`);
  expect(hard).toContain(`support “${names.alternative(0, 1)}”`);
  expect(fullActText({ ...laid, placards: [1, 0] }, names, { texts })).not.toBe(hard);
  expect(fullActText({ ...laid, wish: 0 }, names, { texts })).not.toBe(hard);
});
