/** A seat that a bot played for one beat, because nobody had acted for it, is not told that its pupil acted. */
import { beforeAll, expect, test } from "vitest";
import { seenOf } from "../../../../src/client/game/at-table.ts";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { moveReport } from "../../../../src/client/selectors/move/move-report.ts";
import { moveWords } from "../../../../src/client/sentences/move-words.ts";
import { resultsToSay } from "../../../../src/client/sentences/said-results.ts";
import { eventsFor, viewOf } from "../../../../src/match/match.ts";
import { heard } from "../../../support/heard.ts";
import { three } from "../../../support/room-clock.ts";

beforeAll(() => loadWording("content", "negotiation", "move"));

/** A beat of placards that the teacher has closed. The United States have not acted in it; Brazil and Kenya were ready. */
async function closed(seat: string) {
  const { room, brazil, kenya } = await three();
  await brazil.ready();
  await kenya.ready();
  await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
  const match = room.match();
  const view = viewOf(match, seat);
  const events = eventsFor(match, seat, 0);
  const { scenario } = match;
  const report = moveReport(heard(events), { now: seenOf(scenario, view), before: null });
  const { mine, world } = view;
  if (report === null || mine === null) throw new Error("no report");
  const words = moveWords(report, {
    scenario,
    own: mine.country,
    offers: mine.offers,
    texts: world.draft.texts,
  });
  return { words, said: resultsToSay(events, scenario, report, mine.country).map(({ text }) => text) };
}

test("the card says that a bot played, and nothing that the bot did is told as the pupil's", async () => {
  const { words, said } = await closed("USA");
  expect(words.by).toBe("bot");
  expect(words.did[0]).toBe(t("move:bot.played"));
  expect(words.did.length).toBeGreaterThan(1);
  expect(words.did.filter((one) => /\bYou\b/.test(one))).toEqual([]);
  expect(words.came.filter((one) => /\bYou (turned|got|kept|closed)|Your speech/.test(one))).toEqual([]);
  expect(said[0]).toBe(t("move:bot.played"));
});

test("the card of a pupil who was ready says what the pupil did", async () => {
  const { words, said } = await closed("KEN");
  expect(words.by).toBe("did");
  expect([...words.did, ...said]).not.toContain(t("move:bot.played"));
});
