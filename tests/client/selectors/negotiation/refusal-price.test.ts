import { expect, test } from "vitest";
import { lastRefusals, refusalPrice } from "../../../../src/client/selectors/negotiation/refusal-price.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Offer } from "../../../../src/engine/state/treaty.ts";

const term = { article: 0, alternative: 0 };

const offer = (id: number, from: number, status: Offer["status"]): Offer => {
  return { id, from, to: 9, give: term, ask: { ...term, article: 1 }, assistance: 0, trust: 600, status };
};

const contested = { climate: "contested", holders: [] } as const;

test("each refusal of an earlier round doubles the price of the next; those of others and of this round do not", () => {
  expect(refusalPrice(contested, 0, [], [])).toBe(15);
  expect(refusalPrice(contested, 0, [offer(1, 0, "refused")], [])).toBe(30);
  expect(refusalPrice(contested, 0, [offer(1, 0, "refused"), offer(2, 0, "refused")], [])).toBe(60);
  expect(refusalPrice(contested, 0, [offer(1, 0, "refused"), offer(2, 0, "refused")], [2])).toBe(30);
  expect(refusalPrice(contested, 0, [offer(1, 3, "refused"), offer(2, 0, "withdrawn")], [])).toBe(15);
});

test("a refusal by a person costs nothing and does not raise the price", () => {
  const holders = Array.from({ length: 10 }, () => ({ type: "person" }) as const);
  const world = { climate: "contested", holders } as const;
  expect(refusalPrice(world, 0, [offer(1, 0, "refused")], [])).toBe(15);
  expect(refusalPrice(world, 0, [], [], 9)).toBe(0);
});

test("in a research climate every refusal costs the same", () => {
  expect(refusalPrice({ climate: "measured", holders: [] }, 0, [offer(1, 0, "refused")], [])).toBe(15);
});

test("after the dealing, the player is told how many of its offers were refused and what that cost", () => {
  const opened: GameEvent = {
    type: "beatOpened",
    phase: "negotiation",
    beat: "close",
    round: 1,
    season: 0,
    month: 0,
    monthsAhead: 0,
  };
  const lost = { cause: "refused", by: -15, countries: [0, 4, 0] } as const;
  const settled: GameEvent = { type: "offersSettled", offers: [], did: { trust: [lost] } };
  const journal = [opened, settled, opened].map((event, index) => ({ index, event }));
  expect(lastRefusals(journal, 0)).toEqual({ count: 2, trust: 30 });
  expect(lastRefusals(journal, 4)).toEqual({ count: 1, trust: 15 });
  expect(lastRefusals(journal, 5)).toEqual({ count: 0, trust: 0 });
});
