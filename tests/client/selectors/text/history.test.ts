import { describe, expect, test } from "vitest";
import { lastBeat, offersThisBeat } from "../../../../src/client/selectors/match/last-beat.ts";
import { lastRoundReport } from "../../../../src/client/selectors/match/round-report.ts";
import {
  adoptedText,
  draftBefore,
  runningVerdicts,
  textAt,
  textBefore,
} from "../../../../src/client/selectors/text/text-history.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import { heard } from "../../../support/heard.ts";
import { tableAt } from "../negotiation/at-table.ts";

const sound = tableAt("sound", 3);
const adopted = adoptedText(sound.scenario);

describe("the text as it was", () => {
  test("is built from the journal and equals the match's own text", () => {
    for (const table of [sound, tableAt("close", 2), tableAt("amend"), tableAt("stand")]) {
      const events = table.journal.map(({ event }) => event);
      expect(textAt(adoptedText(table.scenario), events)).toEqual(currentText(table.match.world));
    }
  });

  test("starts as the adopted convention", () => {
    expect(textAt(adopted, [])).toEqual(adoptedText(sound.scenario));
    expect(textBefore(sound.scenario, tableAt("sound", 1).journal)).toEqual(adoptedText(sound.scenario));
  });

  test("is compared with the round before the news, or while placards are laid with the last round", () => {
    const events = sound.journal.map(({ event }) => event);
    const ends = events.flatMap((event, at) => (event.type === "roundClosed" ? [at] : []));
    const firstRound = textAt(adopted, events.slice(0, (ends[0] ?? 0) + 1));
    expect(textBefore(sound.scenario, sound.journal)).toEqual(firstRound);
    const deal = tableAt("deal", 3);
    const twoRounds = textAt(adopted, events.slice(0, (ends[1] ?? 0) + 1));
    expect(textBefore(deal.scenario, deal.journal)).toEqual(twoRounds);
  });

  const event = (type: GameEvent["type"], rest: object): GameEvent =>
    ({ type, ...rest }) as unknown as GameEvent;
  const with0 = (alternative: number) => adopted.map((text, a) => (a === 0 ? alternative : text));

  test("changes when the chair revises, an article is agreed, or an amendment carries, and is put as a whole", () => {
    const amended = (carried: boolean) =>
      event("amendmentVoted", { ballot: { carried }, amendment: { article: 0, alternative: 3 } });
    const whole = adopted.map(() => 0);
    const at = (...events: GameEvent[]) => textAt(adopted, events);
    expect(at(event("textRevised", { article: 0, alternative: 4 }))).toEqual(with0(4));
    expect(at(event("articleAgreed", { article: 0, alternative: 5 }))).toEqual(with0(5));
    expect(at(event("articleHeld", { article: 0, alternative: 5 }))).toEqual(adopted);
    expect([at(amended(false)), at(amended(true))]).toEqual([adopted, with0(3)]);
    expect(at(event("packagePut", { text: whole }))).toEqual(whole);
    expect(at(event("packagePut", { text: whole }), amended(true))).toEqual([3, ...whole.slice(1)]);
  });

  test("has nothing for a text that nobody has put on the table", () => {
    const first = event("textRevised", { article: 1, alternative: 2 });
    const round = event("roundClosed", {});
    const later = event("textRevised", { article: 1, alternative: 0 });
    const none = adopted.map(() => -1);
    expect(draftBefore(sound.scenario, heard([first, later]))).toEqual(none);
    expect(draftBefore(sound.scenario, heard([first, round, later]))).toEqual(none.with(1, 2));
  });

  test.each(["textRevised", "articleAgreed", "amendmentVoted"] as const)(
    "a round in which a text has moved by %s is compared with the round before",
    (type) => {
      const moved = { article: 0, alternative: 5, ballot: { carried: false } };
      const first = event("textRevised", { article: 0, alternative: 4 });
      const round = event("roundClosed", {});
      const textOf = (...events: GameEvent[]) => textBefore(sound.scenario, heard(events));
      expect(textOf(first, round)).toEqual(adopted);
      expect(textOf(first, round, event("articleHeld", moved))).toEqual(adopted);
      expect(textOf(first, round, event(type, moved))).toEqual(with0(4));
    },
  );

  test("gives eight cases three verdicts each, unchanged if the text is", () => {
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

  test("covers every article that was on the floor, and no other", () => {
    const report = lastRoundReport(sound.journal);
    expect(report?.round).toBe(2);
    const floor = tableAt("close", 2).view.world.draft.floor;
    expect(report?.articles.map(({ article }) => article)).toEqual(floor);
  });

  test("has the stands of all 193 if an article was put, and the blockers by number", () => {
    for (const { outcome, stands, blockers } of lastRoundReport(sound.journal)?.articles ?? []) {
      const isPut = outcome !== "objection" && outcome !== "centre";
      expect(stands).toHaveLength(isPut ? 193 : 0);
      expect([...stands].filter((digit) => digit === "2")).toHaveLength(blockers.length);
    }
  });
});

describe("the news of a beat", () => {
  test("lies between its last two openings", () => {
    const types = lastBeat(tableAt("deal", 1).journal).map(({ type }) => type);
    expect(types).toContain("placardsRevealed");
    expect(types).toContain("textRevised");
    expect(types).not.toContain("beatOpened");
  });

  test("counts no offer before one is made", () => {
    expect(offersThisBeat(tableAt("sound", 2).journal)).toEqual([]);
  });
});
