/** A chair who opens the match while suggestions for the clauses are unsure is asked once, also at the keyboard. */
import { expect, type Page, test } from "@playwright/test";
import type { HostOrder } from "../../src/committee/message.ts";
import { violations } from "../support/browser/axe.ts";
import { DESK, open, openTab } from "../support/browser/committee-room.ts";
import { formOnHost } from "../support/browser/host-committee.ts";
import { press } from "../support/browser/keyboard.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { t } from "../support/browser/words.ts";
import { ADOPTION, DELEGATIONS } from "../support/committee-match.ts";

/** Two articles are near to the second clause. */
const TEXT = "Decides that sixty states bring it into force\nAsks for answers to requests within thirty days";

/** The committee's draft is adopted, and nobody has matched its clauses. */
const ORDERS = ADOPTION.filter(({ type }) => type !== "matchClauses").map(
  (order): HostOrder => (order.type === "submitPaper" ? { ...order, text: TEXT } : order),
);

async function atMatching(room: ServedRoom, page: Page): Promise<void> {
  const committee = await formOnHost(room, "Third Committee", DELEGATIONS, "un-ga");
  await committee.give(...ORDERS);
  await page.goto(`${room.url}/#committee/${committee.code}/${committee.key}`);
  await openTab(page, t("committee:tab.papers"));
  await button(page, t("committee:paper.plenary")).click();
}

test("the match opens only after the chair has said so or has checked the suggestion", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const page = await open(browser, room, DESK, errors);
  await atMatching(room, page);
  const question = page.getByRole("heading", { name: t("plenary:check.ask", { count: 1 }) });
  const keep = button(page, t("plenary:check.keep"));

  await press(page, button(page, t("plenary:goForAll")));
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport({ ratio: 1 });
  await expect(button(page, t("plenary:check.anyway"))).toBeInViewport({ ratio: 1 });
  expect(await violations(page)).toEqual([]);
  await press(page, button(page, t("plenary:check.first")));
  await expect(keep).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(keep).toHaveCount(0);

  // Nothing is left to ask.
  await press(page, button(page, t("plenary:goForAll")));
  await expect(page).toHaveURL(/#desk\/[A-Z0-9]{6}$/);
  expect(errors).toEqual([]);
});

test("the chair may also go on", async ({ browser }) => {
  const room = await servedRoom();
  const page = await open(browser, room, DESK, []);
  await atMatching(room, page);
  await button(page, t("plenary:goForAll")).click();
  await button(page, t("plenary:check.anyway")).click();
  await expect(page).toHaveURL(/#desk\/[A-Z0-9]{6}$/);
});
