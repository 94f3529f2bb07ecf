import { expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { precedentSource } from "../../../../src/client/i18n/names.ts";
import { isPutForPrecedent, scoredTexts } from "../../../../src/client/selectors/negotiation/chair.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { given } from "../../../support/given.ts";
import { opened, withDraft } from "../../../support/play.ts";
import { FIVE, fiveCountries, setupOf } from "../../../support/scenario.ts";

await loadWording("content");

const SAFEGUARDS = 1;

/** The world after a sounding on texts 1 (the precedent) and 2 of safeguards. Every state can live with both. */
function sounded(leansToPrecedent: boolean, wishes: readonly number[]): World {
  const room = opened(setupOf(), { ...fiveCountries(), leansToPrecedent });
  const world = withDraft(room, { floor: [SAFEGUARDS], texts: [[], [1, 2], [], []] });
  const laid = (wish: number): Command[] => [
    { type: "layPlacards", article: SAFEGUARDS, placards: [1, 1], wish, care: 1 },
  ];
  return given(world).close(Object.fromEntries(FIVE.map((seat, i) => [seat, laid(wishes[i] ?? 0)]))).world;
}

/** Weighted by power, the centre is 1.54: 0.54 from the precedent and 0.46 from the other text. */
const NEAR = [2, 1, 2, 2, 1];

test("the count shown of a precedent adds up: 0.54 + 0 − 0.25 = 0.29", () => {
  expect(scoredTexts(sounded(true, NEAR), SAFEGUARDS)).toEqual([
    { alternative: 1, distance: 0.54, objection: 0, lean: 0.25, pens: 0, pulls: 0, score: 0.29 },
    { alternative: 2, distance: 0.46, objection: 0, lean: 0, pens: 0, pulls: 0, score: 0.46 },
  ]);
});

test.each<[string, boolean, readonly number[], boolean]>([
  ["it turned the text", true, NEAR, true],
  ["the text was the nearest anyway", true, [1, 1, 1, 2, 1], false],
  ["it was not enough", true, [2, 1, 2, 1, 2], false],
  ["the chair does not lean", false, NEAR, false],
])("precedent is named as the deciding reason where %s: %s", (_, leans, wishes, decided) => {
  expect(isPutForPrecedent(sounded(leans, wishes), SAFEGUARDS)).toBe(decided);
});

test("it is not named if the chair has since changed its text", () => {
  const world = sounded(true, NEAR);
  const ruled = withDraft(world, {
    chair: world.draft.chair.map((text, a) => (a === SAFEGUARDS ? 2 : text)),
  });
  expect(isPutForPrecedent(ruled, SAFEGUARDS)).toBe(false);
});

test("the precedent is shown with its convention and article, if there is one", () => {
  expect(precedentSource("safeguards")).toEqual({
    convention: "Convention on Cybercrime (Budapest, 2001)",
    article: "15",
  });
  expect(precedentSource("hr62")).toBeNull();
});
