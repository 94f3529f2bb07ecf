/**
 * Two or three people type at the same place of one text for a minute, at ten keys a second, over a line that needs
 * 300 ms for a message and its answer. Nobody's words are torn apart, and all pages and the host end with one text.
 */
import { afterEach, test, vi } from "vitest";
import { expectWhole, MIDDLE } from "../../../support/typing-seeds.ts";

afterEach(() => vi.unstubAllGlobals());

test("two who begin in one empty field each write clauses of their own, 200 seeds", async () => {
  await expectWhole(200, { writers: 2 }, "\n");
});

const FEW = 8;

test("one who begins later, with the caret in the same empty field, begins a clause of their own", async () => {
  await expectWhole(FEW, { writers: 2, late: 6000 }, "\n");
});

test("three who begin in one empty field each write clauses of their own", async () => {
  await expectWhole(FEW, { writers: 3 }, "\n");
});

test("three who write at the same place in the middle of a text keep their words together", async () => {
  await expectWhole(FEW, { writers: 3, ...MIDDLE }, "");
});

test("words stay whole if the line breaks again and again", async () => {
  await expectWhole(FEW, { writers: 2, breaks: true }, "\n");
});
