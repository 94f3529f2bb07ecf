import { expect, test } from "vitest";
import { articleToDecide } from "../../../../src/client/selectors/negotiation/decided-article.ts";

test("the picture shows the article that is decided on: the selected one if it is offered, else the first offered", () => {
  expect(articleToDecide(5, [3, 5])).toBe(5);
  expect(articleToDecide(7, [3, 5])).toBe(3);
  expect(articleToDecide(-1, [3, 5])).toBe(3);
  expect(articleToDecide(7, [])).toBe(-1);
});
