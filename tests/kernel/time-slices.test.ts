/** Long work is done in slices, and the clock never runs backwards. */
import { describe, expect, test, vi } from "vitest";
import { steadyClock } from "../../src/kernel/clock.ts";
import { allSteps, inSlices, newSlice, nextTurn } from "../../src/kernel/time-slices.ts";
import { turnsDuring } from "../support/turns.ts";

test("each of many callers gets a turn of its own, in the order in which they asked", async () => {
  const had: number[] = [];
  const turns = await turnsDuring(() =>
    Promise.all([1, 2, 3].map((n) => nextTurn().then(() => had.push(n)))),
  );
  expect([had, turns >= 3]).toEqual([[1, 2, 3], true]);
});

test("a slice ends after five milliseconds, and a new one begins in the next turn", async () => {
  const clock = vi.spyOn(performance, "now");
  let now = 100;
  clock.mockImplementation(() => now);
  const slice = newSlice();
  now = 104.9;
  expect(slice.isOver()).toBe(false);
  now = 105;
  expect(slice.isOver()).toBe(true);
  await slice.next();
  expect(slice.isOver()).toBe(false);
  clock.mockRestore();
});

describe("work in slices", () => {
  test("does everything, one item after the other", async () => {
    const seen: number[] = [];
    expect(await inSlices([1, 2, 3], (one) => seen.push(one) > 0)).toBe(true);
    expect(seen).toEqual([1, 2, 3]);
  });

  test("ends at the first item that fails", async () => {
    const seen: number[] = [];
    expect(await inSlices([1, 2, 3], (one) => seen.push(one) < 2)).toBe(false);
    expect(seen).toEqual([1, 2]);
  });

  test("lets other work run if it takes long", async () => {
    const clock = vi.spyOn(performance, "now");
    let now = 0;
    clock.mockImplementation(() => {
      now += 10;
      return now;
    });
    const turns = await turnsDuring(() => inSlices([1, 2, 3, 4, 5], () => true));
    clock.mockRestore();
    expect(turns).toBeGreaterThanOrEqual(6);
  });

  test("does not, if it is done at once", async () => {
    const clock = vi.spyOn(performance, "now").mockReturnValue(0);
    const turns = await turnsDuring(() => inSlices([1, 2, 3, 4, 5], () => true));
    clock.mockRestore();
    expect(turns).toBeLessThan(4);
  });
});

test("divided work has a turn for each step, and the last gives the result", async () => {
  const steps = function* () {
    for (let k = 0; k < 5; k++) yield;
    return "done";
  };
  let result = "";
  const turns = await turnsDuring(async () => {
    result = await allSteps(steps());
  });
  expect([result, turns >= 5]).toEqual(["done", true]);
});

describe("the clock of a log", () => {
  test("goes on at the usual speed if the machine's clock is set back", () => {
    let machine = 1000;
    const clock = steadyClock(() => machine);
    expect(clock.now()).toBe(1000);
    machine = 400;
    expect(clock.now()).toBe(1000);
    machine = 500;
    expect(clock.now()).toBe(1100);
    machine = 2000;
    expect(clock.now()).toBe(2600);
  });

  test("shows no time before the log's last row", () => {
    let machine = 1000;
    const clock = steadyClock(() => machine);
    clock.reach(5000);
    expect(clock.now()).toBe(5000);
    clock.reach(3000);
    machine = 1001;
    expect(clock.now()).toBe(5001);
  });
});
