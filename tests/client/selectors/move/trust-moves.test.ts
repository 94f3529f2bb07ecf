/** Every change in a seat's trust is named with its cause, and the points add up. */
import { expect, test } from "vitest";
import { creditMoved, ownOffers, trustMovesOf } from "../../../../src/client/selectors/move/trust-moves.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Offer } from "../../../../src/engine/state/treaty.ts";

const OFFER: Offer = {
  id: 7,
  from: 0,
  to: 9,
  give: { article: 0, alternative: 1 },
  ask: { article: 1, alternative: 0 },
  assistance: 0,
  trust: 600,
  status: "refused",
};

test("refusals of one's packages cost trust together, and the states that refused are named", () => {
  const answered: GameEvent = { type: "offerAnswered", offer: 3, from: 0, to: 5, accepted: false };
  const lost = { cause: "refused", by: -15, countries: [0, 4] } as const;
  const again = { cause: "refused", by: -30, countries: [0] } as const;
  const settled: GameEvent = { type: "offersSettled", offers: [OFFER], did: { trust: [lost, again] } };
  expect(trustMovesOf([answered, settled], 0)).toEqual([
    { cause: "refused", points: -45, countries: [5, 9], contradiction: null },
  ]);
  expect(trustMovesOf([answered, settled], 4)).toEqual([
    { cause: "refused", points: -15, countries: [], contradiction: null },
  ]);
  expect(trustMovesOf([answered, settled], 5)).toEqual([]);
});

test("a promise kept and a promise broken are told apart, each with its partner", () => {
  const promise = { by: 2, kind: "support", article: 0, alternative: 1 } as const;
  const reckoned: GameEvent = {
    type: "promisesReckoned",
    reckonings: [
      { ...promise, to: 3, kept: true },
      { ...promise, to: 4, kept: false },
    ],
    did: {
      trust: [
        { cause: "kept", by: 30, countries: [2] },
        { cause: "broken", by: -120, countries: [2] },
      ],
    },
  };
  expect(trustMovesOf([reckoned], 2)).toEqual([
    { cause: "kept", points: 30, countries: [3], contradiction: null },
    { cause: "broken", points: -120, countries: [4], contradiction: null },
  ]);
});

test("each contradiction is told by itself", () => {
  const stands: GameEvent = {
    type: "standsTaken",
    article: 1,
    alternative: 2,
    stands: "01",
    blockers: [],
    did: { trust: [{ cause: "contradicted", by: -40, countries: [1] }] },
  };
  expect(trustMovesOf([stands], 1)).toEqual([
    {
      cause: "contradicted",
      points: -40,
      countries: [],
      contradiction: { kind: "stoodAside", country: 1, article: 1, alternative: 2, trust: 40 },
    },
  ]);
});

test("what came back to the author of a bridge is told beside what it cost", () => {
  const built: GameEvent = {
    type: "bridgeBuilt",
    article: 0,
    alternative: 1,
    author: 0,
    sponsors: [0, 1, 2],
    did: {
      credit: [
        { cause: "bridge", by: -3, countries: [0, 1, 2] },
        { cause: "author", by: 2, countries: [0] },
      ],
    },
  };
  expect(creditMoved([built], 0)).toEqual({ spent: 3, back: 2 });
  expect(creditMoved([built], 1)).toEqual({ spent: 3, back: 0 });
});

test("credit spent counts what acts cost, not what a new round brings", () => {
  const said: GameEvent = {
    type: "speechesHeard",
    speeches: [],
    did: {
      credit: [
        { cause: "speech", by: -1, countries: [0, 1] },
        { cause: "round", by: 4, countries: [0, 1] },
      ],
    },
  };
  expect(creditMoved([said], 0)).toEqual({ spent: 1, back: 0 });
  expect(creditMoved([said], 2)).toEqual({ spent: 0, back: 0 });
});

test("an offer answered at once and settled later is told once", () => {
  const answered: GameEvent = { type: "offerAnswered", offer: 7, from: 0, to: 9, accepted: true };
  const settled: GameEvent = { type: "offersSettled", offers: [{ ...OFFER, status: "accepted" }] };
  expect(ownOffers([answered, settled], 0)).toEqual([{ offer: 7, to: 9, status: "accepted" }]);
});
