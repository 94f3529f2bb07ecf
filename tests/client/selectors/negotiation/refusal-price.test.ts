import { expect, test } from "vitest";
import { refusalPrice } from "../../../../src/client/selectors/negotiation/refusal-price.ts";
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
