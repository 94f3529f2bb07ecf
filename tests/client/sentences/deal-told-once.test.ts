/** A deal that a seat said yes to is told once on its card: as what came of the beat, not also as what the seat did. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import type { MoveReport } from "../../../src/client/selectors/move/move-report.ts";
import { moveWords } from "../../../src/client/sentences/move-words.ts";
import type { Offer } from "../../../src/engine/state/treaty.ts";
import { tableAt } from "../selectors/negotiation/at-table.ts";

await loadWording("content", "move", "negotiation");

const { scenario, view } = tableAt("deal");
const OWN = 0;
const OTHER = 1;
const country = namesOf(scenario).country(OTHER);
const term = { article: 0, alternative: 0 };
const OFFER: Offer = {
  ...{ id: 7, from: OTHER, to: OWN, give: term, ask: term, assistance: 0, trust: 600 },
  status: "accepted",
};

/** The card of a seat that said yes to an offer, which came to a deal or did not. */
function cardAfterYes(isDeal: boolean) {
  const deal = { of: "offer", to: OTHER, status: "agreed", expected: null } as const;
  const report: MoveReport = {
    ...{ beat: "deal", isByBot: false, shares: [], speech: null, objected: new Map(), groups: [], trust: [] },
    ...{ trustBefore: 600, trustAfter: 600, credit: { spent: 0, back: 0 }, people: [], other: null },
    acts: [{ type: "answerOffer", offer: OFFER.id, accept: true }],
    results: isDeal ? [deal] : [],
  };
  return moveWords(report, { scenario, own: OWN, offers: [OFFER], texts: view.world.draft.texts });
}

test("a yes that came to a deal is told as the deal", () => {
  const { did, came } = cardAfterYes(true);
  expect(did).toEqual([]);
  expect(came).toEqual([t("move:offer.agreed", { country })]);
});

test("a yes that came to nothing is told as what the seat did", () => {
  const { did, came } = cardAfterYes(false);
  expect(did).toEqual([t("move:did.acceptOfferOf", { country })]);
  expect(came).toEqual([]);
});
