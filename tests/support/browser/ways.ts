/** A way to every screen of the page, with a real room and a real committee where needed. */
import { expect, type Page } from "@playwright/test";
import { fragmentOf } from "../../../src/client/addresses/room-address.ts";
import type { Screen } from "../../../src/client/screen/ui-store.ts";
import { RULES_VERSION } from "../../../src/match/rules-version.ts";
import { type Hands, playByHands } from "../hands.ts";
import { comeIn } from "./committee-room.ts";
import type { DrivenRoom } from "./driven-room.ts";
import type { Formed } from "./host-committee.ts";
import { button, START } from "./match.ts";
import { addressOf, matchAt, recordOf } from "./records.ts";
import { clickAct, type Door, openDoor, type StartAct } from "./start.ts";
import { fromContent, t } from "./words.ts";

/** What exists before a screen is opened. */
export type Scenery = Readonly<{ page: Page; room: DrivenRoom; committee: Formed; delegate: string }>;

type Way = (scenery: Scenery) => Promise<void>;

/** With these players the match is fast to replay and has enough moments for a film. */
const TWO_HANDS: Hands = {
  BRA: { type: "bot", level: 3 },
  DEU: { type: "script", script: "always-block" },
};

const start: Way = async ({ page }) => {
  await page.goto(START);
};

const fromStart =
  (act: StartAct): Way =>
  async ({ page }) => {
    await page.goto(START);
    await clickAct(page, act);
  };

const behind =
  (door: Door): Way =>
  async ({ page }) => {
    await page.goto(START);
    await openDoor(page, door);
  };

const at =
  (fragment: (scenery: Scenery) => string): Way =>
  async (scenery) => {
    await scenery.page.goto(`${START}${fragment(scenery)}`);
  };

/** If a screen has no way, this does not compile. */
export const WAYS: Readonly<Record<Screen, Way>> = {
  start,
  alone: behind("alone"),
  class: behind("class"),
  meeting: behind("meeting"),
  more: behind("more"),
  setup: fromStart("new"),
  watch: fromStart("watch"),
  challenges: fromStart("challenges"),
  briefing: toBriefing,
  dare: async ({ page }) => {
    await page.goto(addressOf(recordOf(matchAt("lesson", "over"))));
  },
  match: async ({ page }) => {
    await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  },
  join: fromStart("join"),
  desk: at(({ room }) => fragmentOf({ page: "desk", code: room.code, key: room.deskKey })),
  wall: async (scenery) => {
    await at(({ room }) => fragmentOf({ page: "wall", code: room.code, key: room.wallKey }))(scenery);
    // React hides the previous screen again until the parts of the wall have loaded.
    await expect(scenery.page.locator(".wall-lobby")).toBeVisible();
  },
  film: async ({ page }) => {
    await page.goto(addressOf(recordOf(playByHands(TWO_HANDS, "film", RULES_VERSION))));
    await button(page, t("debrief:end.film")).click();
    await expect(page.locator(".film")).toHaveAttribute("data-step", /./);
  },
  check: at(() => "#check"),
  host: at(() => "#host"),
  print: fromStart("print"),
  kit: fromStart("kit"),
  clerk: fromStart("clerk"),
  committee: at(({ committee }) => `#committee/${committee.code}/${committee.key}`),
  "committee-wall": at(({ committee }) => `#committee-wall/${committee.code}/${committee.readKey}`),
  board: fromStart("board"),
  delegate: asDelegate,
  matches: fromStart("matches"),
  lab: fromStart("lab"),
  about: fromStart("about"),
};

/** The delegate's page takes the focus when it opens, so nothing else may be focused before. */
async function asDelegate({ page, room, committee, delegate }: Scenery): Promise<void> {
  await comeIn(page, room.served, committee.code, delegate);
  await expect(page.getByRole("heading", { level: 1, name: delegate })).toBeFocused();
}

async function toBriefing({ page }: Scenery): Promise<void> {
  await page.goto(START);
  await clickAct(page, "new");
  for (const name of [t("common.next"), t("common.next")]) await button(page, name).click();
  const kenya = fromContent("country.KEN.name");
  await page.getByRole("searchbox", { name: t("setup.search") }).fill(kenya);
  await page.getByRole("option", { name: kenya }).click();
  await button(page, t("setup.begin")).click();
}

/** The screen that the page shows, from its entry in the history. */
export function screenOf(page: Page): Promise<unknown> {
  return page.evaluate(() => (history.state as { screen?: unknown } | null)?.screen);
}

/** Opens a screen and waits until it is shown. */
export async function open(screen: Screen, scenery: Scenery): Promise<void> {
  const { page } = scenery;
  await WAYS[screen](scenery);
  await expect.poll(() => screenOf(page)).toBe(screen);
  await expect(page.getByText(t("app.loading"), { exact: true })).toHaveCount(0);
  await expect(page.locator("main")).toBeVisible();
}
