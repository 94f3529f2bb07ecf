/** Corrupt saves: rows of the browser's database with another text, or with changed or missing fields. */
import fc from "fast-check";
import type { SavedMatch } from "../../match/types.ts";
import { changedText, changeIn } from "./change.ts";

const SAVE_ID = "fuzz";

/** One draft of every form. Most are drafts for a beat that is not open. */
const DRAFTS = {
  placards: { 0: { placards: [0, null, 2], wish: 1, care: 1 } },
  isSpeaking: true,
  speech: { article: 0, alternative: 1, argument: "rights", case: "" },
  way: "package",
  package: {
    give: { article: 0, alternative: 0 },
    ask: { article: 1, alternative: 1 },
    to: 3,
    assistance: 0,
  },
  bridge: "0:1",
  redLine: { article: 0, alternative: 1 },
  leanings: { 0: "block" },
  amendment: { article: 0, alternative: 1 },
  season: "abroad",
  pledge: { with: [1, 2], count: 1, season: 2 },
  assist: 3,
  price: { price: "assistance", of: 3 },
  conference: { observers: "yes", protocol: null },
};

/** The fields that `client/saves/saves.ts` writes beside the text. */
export function rowOf(match: SavedMatch): Readonly<Record<string, unknown>> {
  const { scenario, seats } = match.setup;
  const beats = match.events.filter((event) => event.type === "beatOpened");
  const { round = 0, season = 0, phase = "negotiation" } = beats.at(-1) ?? {};
  const drafts = { clock: beats.length, drafts: DRAFTS };
  const seat = Object.keys(seats)[0] ?? "wall";
  const text = JSON.stringify(match);
  return {
    id: SAVE_ID,
    text,
    savedAt: 1_700_000_000_000,
    scenario,
    seat,
    phase,
    round,
    season,
    over: phase === "over",
    drafts,
  };
}

/** Rows as JSON. They keep their `id`, whatever else is changed. */
export function saveRows(
  matches: readonly SavedMatch[],
  records: fc.Arbitrary<Buffer>,
): fc.Arbitrary<string> {
  const plan = fc.record({
    match: fc.constantFrom(...matches),
    text: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: records.map((bytes) => bytes.toString()) },
    ),
    changes: fc.array(changeIn([], [], ["drafts"]), { maxLength: 3 }),
  });
  return plan.map(({ match, text, changes }) => {
    const row = rowOf(match);
    return changedText(text === null ? row : { ...row, text }, changes);
  });
}
