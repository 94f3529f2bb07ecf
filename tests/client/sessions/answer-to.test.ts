/** A message is an answer to whoever wrote last, unless the pupil chooses another delegation. */
import { expect, test } from "vitest";
import { answerTo } from "../../../src/client/sessions/room/answer-to.ts";

const others = ["BRA", "JAM", "USA"];

test("goes to the delegation that wrote last", () => {
  const said = [{ from: "BRA" }, { from: "JAM" }, { from: "KEN" }];
  expect(answerTo(said, "KEN", others)).toBe("JAM");
});

test("goes to the first of the others if nobody wrote, or if the one that wrote has left", () => {
  expect(answerTo([], "KEN", others)).toBe("BRA");
  expect(answerTo([{ from: "KEN" }, { from: "IND" }], "KEN", others)).toBe("BRA");
  expect(answerTo([], "KEN", [])).toBeNull();
});
