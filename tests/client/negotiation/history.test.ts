import { describe, expect, test } from "vitest";
import { lastBeat, offersThisBeat } from "../../../src/client/readings/last-beat.ts";
import { lastRoundReport } from "../../../src/client/readings/round-report.ts";
import {
  adoptedText,
  runningVerdicts,
  textAt,
  textBefore,
} from "../../../src/client/readings/text-history.ts";
import { currentText } from "../../../src/engine/model/whole-text.ts";
import { tableAt } from "./at-table.ts";

const sound = tableAt("sound", 3);

describe("the text as it was", () => {
  test("folds from the journal to what the match says it is now", () => {
    for (const table of [sound, tableAt("close", 2), tableAt("amend"), tableAt("stand")]) {
      const events = table.journal.map(({ event }) => event);
      expect(textAt(table.scenario, events)).toEqual(currentText(table.match.world));
    }
  });

  test("starts as the adopted convention", () => {
    expect(textAt(sound.scenario, [])).toEqual(adoptedText(sound.scenario));
    expect(textBefore(sound.scenario, tableAt("sound", 1).journal)).toEqual(adoptedText(sound.scenario));
  });

  test("compares with the round before the news: while placards are laid, with the round before the last", () => {
    const events = sound.journal.map(({ event }) => event);
    const ends = events.flatMap((event, at) => (event.type === "roundClosed" ? [at] : []));
    const firstRound = textAt(sound.scenario, events.slice(0, (ends[0] ?? 0) + 1));
    expect(textBefore(sound.scenario, sound.journal)).toEqual(firstRound);
    const deal = tableAt("deal", 3);
    const twoRounds = textAt(sound.scenario, events.slice(0, (ends[1] ?? 0) + 1));
    expect(textBefore(deal.scenario, deal.journal)).toEqual(twoRounds);
  });

  test("gives eight cases three verdicts each, unchanged where the text is", () => {
    const now = adoptedText(sound.scenario);
    const all = runningVerdicts(sound.scenario, now, now);
    expect(all).toHaveLength(24);
    expect(all.every(({ answer, before, adopted }) => answer === before && answer === adopted)).toBe(true);
  });
});

describe("the report of a round", () => {
  test("is missing in the first", () => {
    expect(lastRoundReport(tableAt("sound", 1).journal)).toBeNull();
  });

  test("tells of every article that was on the floor, and of no other", () => {
    const report = lastRoundReport(sound.journal);
    expect(report?.round).toBe(2);
    const floor = tableAt("close", 2).view.world.draft.floor;
    expect(report?.articles.map(({ article }) => article)).toEqual(floor);
  });

  test("has a stand of all 193 where an article was put, and the blockers by number", () => {
    for (const { outcome, stands, blockers } of lastRoundReport(sound.journal)?.articles ?? []) {
      const isPut = outcome !== "objection" && outcome !== "centre";
      expect(stands).toHaveLength(isPut ? 193 : 0);
      expect([...stands].filter((digit) => digit === "2")).toHaveLength(blockers.length);
    }
  });
});

describe("the news of a beat", () => {
  test("are what lies between its last two openings", () => {
    const types = lastBeat(tableAt("deal", 1).journal).map(({ type }) => type);
    expect(types).toContain("placardsRevealed");
    expect(types).toContain("textRevised");
    expect(types).not.toContain("beatOpened");
  });

  test("count no offer before one is made", () => {
    expect(offersThisBeat(tableAt("sound", 2).journal)).toEqual([]);
  });
});
