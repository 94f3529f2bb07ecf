/**
 * The same with 200 seeds for every way to begin. Two or three people type at the same place of one text for a minute, at ten keys a second, over a line that needs
 * 300 ms for a message and its answer. Nobody's words are torn apart, and all pages and the host end with one text.
 */
import { afterEach, test, vi } from "vitest";
import { expectWhole, MIDDLE } from "../../../support/typing-seeds.ts";

afterEach(() => vi.unstubAllGlobals());

const SEEDS = 200;

test.each([2, 3])(
  "%i who begin seconds apart in one empty field each write clauses of their own",
  async (writers) => {
    await expectWhole(SEEDS, { writers, late: 6000 }, "\n");
  },
);

test.each([2, 3])(
  "%i who write at the same place in the middle of a text keep their words together",
  async (writers) => {
    await expectWhole(SEEDS, { writers, ...MIDDLE }, "");
  },
);

test.each([2, 3])("words of %i stay whole if their lines break again and again", async (writers) => {
  await expectWhole(SEEDS, { writers, breaks: true }, "\n");
  await expectWhole(SEEDS, { writers, breaks: true, ...MIDDLE }, "");
});
