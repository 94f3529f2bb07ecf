/**
 * The names that screen readers say: in one group no two controls with the same name, none of more than twenty-five
 * words, and none that says its first word twice.
 */
import type { Screen } from "../../src/client/screen/ui-store.ts";
import { BEATS, type Beat } from "../../src/engine/state/world.ts";
import { type DrivenRoom, drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { test as base, expect } from "../support/browser/fixtures.ts";
import { attendance, type Formed, formOnHost } from "../support/browser/host-committee.ts";
import { LONG, longUnless } from "../support/browser/long.ts";
import { decision } from "../support/browser/match.ts";
import { nameFaults } from "../support/browser/names.ts";
import { matchAt } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { open } from "../support/browser/ways.ts";
import { t } from "../support/browser/words.ts";
import { seats } from "../support/committee.ts";

const test = base.extend<{ room: DrivenRoom; committee: Formed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  room: async ({}, use) => {
    const room = await drivenRoom({ ...LESSON, tables: 2 });
    await use(room);
    await room.served.close();
  },
  baseURL: async ({ room }, use) => use(room.served.url),
  committee: async ({ room }, use) => use(await formOnHost(room.served, "Third Committee")),
});

const SCREENS = ["setup", "briefing", "desk", "committee", "delegate", "board"] as const satisfies Screen[];
const QUICK: ReadonlySet<Screen> = new Set(["committee"]);

for (const screen of SCREENS) {
  test(`names on the screen: ${screen}`, { tag: longUnless(QUICK.has(screen)) }, async ({
    page,
    room,
    committee,
  }) => {
    const [first, second] = seats(4);
    await committee.give(
      { type: "openList" },
      ...[first, second].map(
        (one) => ({ type: "joinList", list: "general", delegation: one?.id ?? "" }) as const,
      ),
      attendance("S3", "absent"),
    );
    await open(screen, { page, room, committee, delegate: first?.name ?? "" });
    expect(await nameFaults(page)).toEqual([]);
  });
}

/** Beats that a lesson does not have, or that only a search finds. */
const RARE: readonly Beat[] = ["lastSounding", "amend", "amendVote", "conference", "over"];

test("names in the beats of a match", { tag: LONG }, async ({ page }) => {
  for (const beat of BEATS.filter((one) => !RARE.includes(one))) {
    await openMatch(page, matchAt("lesson", beat));
    await expect(decision(page).getByRole("tabpanel").first()).toBeVisible();
    expect.soft(await nameFaults(page), beat).toEqual([]);
  }
});

test("names of the seats where each table has the same states", { tag: LONG }, async ({ page, room }) => {
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("room:join.seat"));
  const kenya = page.getByRole("button", { name: `Kenya ${t("room:join.table", { table: 1 })}` });
  await expect(kenya).toHaveCount(1);
  expect(await nameFaults(page)).toEqual([]);
});
