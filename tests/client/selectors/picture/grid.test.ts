import { expect, test } from "vitest";
import { stateAfter, stateNamed } from "../../../../src/client/selectors/picture/grid.ts";

/** Three caucuses of three, one and two states. */
const ROWS = [[4, 7, 1], [9], [2, 5]];
const press = (from: number, key: string, isWhole = false) => stateAfter(ROWS, from, { key, isWhole });

test.each([
  [4, "ArrowRight", 7],
  [1, "ArrowRight", 9],
  [5, "ArrowRight", -1],
  [9, "ArrowLeft", 1],
  [4, "ArrowLeft", -1],
])("given state %d, when %s is pressed, then the next state in reading order is %d", (from, key, to) => {
  expect(press(from, key)).toBe(to);
});

test("up and down lead to another caucus, to the same place in it or its last state", () => {
  expect([press(1, "ArrowDown"), press(9, "ArrowDown"), press(5, "ArrowUp"), press(4, "ArrowUp")]).toEqual([
    9, 2, 9, -1,
  ]);
});

test("Page Up and Page Down lead to the first state of another caucus", () => {
  expect([press(1, "PageDown"), press(5, "PageUp"), press(9, "PageUp")]).toEqual([9, 9, 4]);
});

test("Home and End lead to the ends of the caucus, and with Control to the ends of the hall", () => {
  expect([press(7, "Home"), press(7, "End"), press(9, "Home", true), press(9, "End", true)]).toEqual([
    4, 1, 4, 5,
  ]);
});

test("by the right arrow every state is reached", () => {
  const reached = [4];
  for (let at = 4; at >= 0; at = press(at, "ArrowRight")) if (at !== 4) reached.push(at);
  expect(reached).toEqual(ROWS.flat());
});

test("other keys lead nowhere", () => {
  expect([press(4, "Enter"), press(4, "Tab"), press(4, "Escape")]).toEqual([-1, -1, -1]);
});

test("a letter leads to the next state with that name, and after the last to the first", () => {
  const names = new Map([
    [4, "Kenya"],
    [9, "Kiribati"],
    [2, "Norway"],
  ]);
  const named = (from: number, letter: string) => stateNamed(ROWS, from, letter, (at) => names.get(at) ?? "");
  expect([named(4, "k"), named(9, "K"), named(2, "n"), named(4, "z")]).toEqual([9, 4, 2, -1]);
});
