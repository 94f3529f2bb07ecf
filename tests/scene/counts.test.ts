/** Counts in the hall are upright at every place along the rim, and the largest ones are kept where room is short. */
import { expect, test } from "vitest";
import { type Counts, createCounts } from "../../src/scene/chamber/counts.ts";
import { labelSize } from "../../src/scene/paint/count-cells.ts";

const SIZE = 14;
type Seen = { frame: string; x: number; y: number; isShown: boolean; turn: number };

/** A scene that notes what is written, with the few setters that counts use. */
function written(): Readonly<{ counts: Counts; labels(): readonly Seen[] }> {
  const all: Seen[] = [];
  const image = () => {
    const seen: Seen = { frame: "", x: 0, y: 0, isShown: false, turn: 0 };
    all.push(seen);
    const chain = {
      setVisible: (isShown: boolean) => Object.assign(seen, { isShown }) && chain,
      setFrame: (frame: string) => Object.assign(seen, { frame }) && chain,
      setPosition: (x: number, y: number) => Object.assign(seen, { x, y }) && chain,
      setRotation: (turn: number) => Object.assign(seen, { turn }) && chain,
      setAlpha: () => chain,
    };
    return chain;
  };
  const counts = createCounts({ add: { image } } as never, SIZE, 12);
  return { counts, labels: () => all.filter(({ isShown }) => isShown) };
}

function write(tally: object, room: number, rows = 1): readonly Seen[] {
  const { counts, labels } = written();
  counts.clear();
  counts.write(tally, { x: 100, y: 50, room, rows, step: 20 });
  counts.finish();
  return labels();
}

const faces = (seen: readonly Seen[]) =>
  seen.filter(({ frame }) => frame.startsWith("label")).map(({ frame }) => frame);

test("no label and no digit is turned, so that a 9 never reads as a 6", () => {
  for (const { turn } of write({ support: 19, live: 6, object: 9 }, 500)) expect(turn).toBe(0);
});

test("the digits of a count stand side by side on their label, from left to right", () => {
  const digits = write({ support: 193 }, 500).filter(({ frame }) => frame.startsWith("digit"));
  expect(digits.map(({ frame }) => frame.at(-1))).toEqual(["1", "9", "3"]);
  expect(digits.map(({ x }) => x)).toEqual(digits.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(new Set(digits.map(({ y }) => y)).size).toBe(1);
});

test("where only two counts fit, the smallest is left out, and the others keep their order", () => {
  const two = 2 * labelSize(SIZE, 1).width + SIZE;
  expect(faces(write({ support: 4, live: 1, object: 9 }, two))).toEqual([
    "label-support-1",
    "label-object-1",
  ]);
  expect(faces(write({ support: 4, live: 6, object: 3 }, 1))).toEqual(["label-live-1"]);
});

test("with a second row, every count stays", () => {
  const two = 2 * labelSize(SIZE, 1).width + SIZE;
  const seen = write({ support: 4, live: 1, object: 9 }, two, 2);
  expect(faces(seen)).toHaveLength(3);
  expect(new Set(seen.map(({ y }) => y))).toEqual(new Set([50, 70]));
});

test("at night a count has the colours of the lit desks", () => {
  const { counts, labels } = written();
  counts.night(true);
  counts.clear();
  counts.write({ join: 7 }, { x: 0, y: 0, room: 100 });
  counts.finish();
  expect(labels().map(({ frame }) => frame)).toEqual(["label-lit-join-1", "digit-dark-7"]);
});
