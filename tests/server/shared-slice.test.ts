/** Many requests at once are served in short turns. */
import { expect, test } from "vitest";
import { sharedSlice } from "../../src/server/http/shared-slice.ts";

/** Works longer than one slice lasts. */
function workLong(): void {
  const until = performance.now() + 10;
  while (performance.now() < until);
}

/**
 * Lets `count` callers ask in one turn, each with long work. @returns the turn of the event loop in which each
 * continued
 */
async function turnsOf(count: number): Promise<readonly number[]> {
  const slice = sharedSlice();
  let [turn, isOver] = [0, false];
  const next = (): void => {
    turn++;
    if (!isOver) setImmediate(next);
  };
  setImmediate(next);
  const turns = await Promise.all(
    Array.from({ length: count }, async () => {
      await slice();
      workLong();
      return turn;
    }),
  );
  isOver = true;
  return turns;
}

test("given long work, when many callers ask in one turn, then no turn has more than one of them", async () => {
  const turns = await turnsOf(5);
  expect(new Set(turns).size).toBe(5);
});

test("waiting callers go on in the order in which they came", async () => {
  const slice = sharedSlice();
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3, 4].map(async (n) => {
      await slice();
      order.push(n);
      workLong();
    }),
  );
  expect(order).toEqual([1, 2, 3, 4]);
});
