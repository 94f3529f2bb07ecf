/** What a screen reader says of its own accord: in order, once, and never more than four lines in one go. */
import { describe, expect, test, vi } from "vitest";
import { announcer, type Kind, linesToSay, say } from "../../../src/client/screen/announcer.ts";

function said(...lines: readonly (readonly [Kind, string])[]): readonly string[] {
  return linesToSay(lines.map(([kind, text], id) => ({ id, kind, text }))).map(({ text }) => text);
}

describe("lines that come together", () => {
  test("are said in this order: beat, guide, result, time", () => {
    expect(
      said(["time", "3 minutes."], ["result", "Agreed."], ["guide", "Look."], ["beat", "Trade."]),
    ).toEqual(["Trade.", "Look.", "Agreed.", "3 minutes."]);
  });

  test("are said once", () => {
    expect(said(["result", "Agreed."], ["result", "Agreed."])).toEqual(["Agreed."]);
  });

  test("are at most four, and results give way to what the beat asks and to the time", () => {
    const results = ["1", "2", "3", "4", "5"].map((text) => ["result", text] as const);
    expect(said(...results)).toEqual(["1", "2", "3", "4"]);
    expect(said(...results, ["beat", "Trade."], ["time", "1 minute."])).toEqual([
      "Trade.",
      "1",
      "2",
      "1 minute.",
    ]);
  });
});

test("a line is said again if it comes again later", () => {
  vi.useFakeTimers();
  say("result", "Agreed.");
  vi.advanceTimersByTime(300);
  const before = announcer.getState().lines;
  say("result", "Agreed.");
  vi.advanceTimersByTime(300);
  const after = announcer.getState().lines;
  vi.useRealTimers();
  expect(before.map(({ text }) => text)).toEqual(["Agreed."]);
  expect(after.map(({ text }) => text)).toEqual(["Agreed."]);
  expect(after[0]?.id).not.toBe(before[0]?.id);
});
