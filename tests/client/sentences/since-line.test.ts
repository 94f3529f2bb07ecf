/** After the fortieth instrument every step says in one line what it brought. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { sinceLine } from "../../../src/client/sentences/since-line.ts";
import type { GameEvent } from "../../../src/engine/events/event.ts";
import { heard } from "../../support/heard.ts";

await loadWording("ratification");

const OPENED = { type: "beatOpened" } as GameEvent;
const world = (reached: number) => ({ treaty: { reached, deposited: [3, 3, -1, 5] } }) as never;
const passed = (...deposits: readonly (readonly [number, number])[]) =>
  heard([OPENED, { type: "monthsPassed", deposits, broughtIn: [] } as unknown as GameEvent, OPENED]);

test("a step after the fortieth says how many joined, or that nobody did", () => {
  expect(sinceLine(world(5), passed([5, 3]))).toBe("1 more state joined, 3 in all.");
  expect(sinceLine(world(5), passed([5, 3], [5, 1]))).toBe("2 more states joined, 3 in all.");
  expect(sinceLine(world(5), passed())).toBe("No more states have joined: still 3.");
});

test("before the fortieth the race says it, and with the fortieth its own moment", () => {
  const reached = { type: "thresholdReached", month: 5, country: 3, inForce: 8 } as GameEvent;
  expect(sinceLine(world(5), heard([OPENED, reached, OPENED]))).toBeNull();
  expect(sinceLine(world(-1), passed([5, 3]))).toBeNull();
});
