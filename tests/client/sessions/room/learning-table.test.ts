/** Sheets and answers as tables for a spreadsheet: a row for each delegation, with states and no names. */
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { namesOf } from "../../../../src/client/i18n/names.ts";
import { reportIn } from "../../../../src/client/print/report.ts";
import { checkAsks, checkChoice, checkReason } from "../../../../src/client/sentences/check-words.ts";
import { opinionText, sheetText } from "../../../../src/client/sessions/room/learning-table.ts";
import { openMatch, playOut } from "../../../../src/match/match.ts";
import { save } from "../../../../src/match/record.ts";
import type { CheckReport } from "../../../../src/room/check-view.ts";
import { drawChecks } from "../../../../src/room/draw-checks.ts";
import type { OpinionOfDevice } from "../../../../src/room/opinion.ts";
import { setupOf } from "../../../support/scenario.ts";

await loadWording("content", "room");

const SEATS = ["KEN", "USA", "BRA"];
const bot = { type: "bot", level: 2 } as const;
const setup = setupOf({
  scenario: "lesson",
  seed: "sheets",
  seats: Object.fromEntries(SEATS.map((seat) => [seat, bot])),
});
const match = playOut(openMatch(libraryFor(setup), setup));
const report = reportIn(JSON.stringify(save(match)));

const said = (
  seat: string,
  moment: "before" | "after",
  answer: "yes" | "no",
): Omit<OpinionOfDevice, "device"> => ({
  table: 1,
  seat,
  moment,
  question: "criminal",
  answer,
});
const opinions = [said("KEN", "before", "yes"), said("KEN", "after", "no"), said("USA", "before", "no")];

function reports(): readonly CheckReport[] {
  return drawChecks(match, "end").map((check, number) => {
    const wrong = check.choices.find((id) => id !== check.right) ?? "";
    const answers = [{ seat: "KEN", choice: number === 0 ? check.right : wrong }];
    return { ...check, table: 1, moment: "end", number, isExplained: false, present: 1, heard: 1, answers };
  });
}

describe("the table of sheets", () => {
  const tickets = [
    { table: 1, seat: "KEN", ticket: { success: "no", decision: "=HYPERLINK(1)", limit: "+1" } },
  ] as const;
  const rows =
    report === null
      ? []
      : csvParse(sheetText([{ table: 1, report }], { opinions, checks: reports(), tickets }));

  test("has one row for each delegation, and no device", () => {
    expect(rows.map(({ state }) => state)).toEqual(SEATS);
    expect(Object.keys(rows[0] ?? {}).join(" ")).not.toMatch(/device|name/i);
  });

  test("has what a seat wished for, offered and promised", () => {
    const sheet = report?.sheets[0];
    expect(rows[0]).toMatchObject({
      wishesMet: String(sheet?.wishes.filter(({ isMet }) => isMet).length),
      offersMade: String(sheet?.made.length),
      offersReceived: String(sheet?.received.length),
      promisesKept: String(sheet?.kept.length),
    });
    expect(rows[0]?.["wishes"]?.split("; ")).toHaveLength(sheet?.wishes.length ?? 0);
  });

  test("has the answers of a seat, and empty cells where nobody answered", () => {
    expect(rows[0]).toMatchObject({
      criminal_before: "yes",
      criminal_after: "no",
      checksAnswered: "2",
      checksRight: "1",
    });
    expect(rows[1]).toMatchObject({ criminal_before: "no", criminal_after: "", checksAnswered: "0" });
  });

  test("runs no sentence of an exit ticket as a formula", () => {
    expect(rows[0]).toMatchObject({ decision: "'=HYPERLINK(1)", limit: "'+1" });
  });
});

test("the answers before and after have a row each", () => {
  expect(csvParse(opinionText(opinions)).map(({ state, moment, answer }) => [state, moment, answer])).toEqual(
    [
      ["KEN", "before", "yes"],
      ["KEN", "after", "no"],
      ["USA", "before", "no"],
    ],
  );
});

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

test("every question of these matches has at most 25 words, and its choices and reason are sentences of the catalogue", () => {
  const { scenario } = match;
  const articles = scenario.articles.map((_, article) => article);
  const about = [
    ...drawChecks(match, "end").map((check) => check.about),
    ...articles.flatMap((article) =>
      (["blocker", "stillOpen", "agreed"] as const).map((kind) => ({ kind, article })),
    ),
    ...(["soFar", "adopted", "failed"] as const).map(
      (text) => ({ kind: "meaning", case: "researcher", question: "crime", text }) as const,
    ),
    { kind: "signature", state: "KEN" } as const,
  ];
  for (const one of about) expect(words(checkAsks(one, scenario))).toBeLessThanOrEqual(25);
  for (const check of drawChecks(match, "end")) {
    for (const id of check.choices) expect(words(checkChoice(check.about, id))).toBeGreaterThan(0);
    expect(checkReason(check)).toMatch(/\.$/);
  }
  expect(namesOf(scenario).article(0)).not.toBe("");
});
