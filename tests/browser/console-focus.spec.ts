/** A short meeting at the console with a paper, an amendment, a point and a vote: the focus is never on the page itself. */
import type { Page } from "@playwright/test";
import { choose } from "../support/browser/committee-room.ts";
import { formed, inDebate } from "../support/browser/console-keys.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";

import { stateName, t } from "../support/browser/words.ts";

/** What has the focus once the page is still: “body”, or its tag and name. */
async function focused(page: Page): Promise<string> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "body";
    return `${at.tagName} ${at.getAttribute("aria-label") ?? at.textContent ?? ""}`;
  });
}

/** Presses a button by its key and waits for what follows. */
async function act(page: Page, name: string, then: () => Promise<void>): Promise<string> {
  await expect(button(page, name).last()).toBeEnabled();
  await button(page, name).last().focus();
  await page.keyboard.press("Enter");
  await then();
  const at = await focused(page);
  expect([name, at]).not.toEqual([name, "body"]);
  return at;
}

async function pick(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).last().focus();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  expect([label, await focused(page)]).not.toEqual([label, "body"]);
}

const status = (page: Page, word: "introduced" | "accepted") => async () => {
  await expect(page.locator(".paper-status").last()).toHaveText(t(`committee:paper.status.${word}`));
};

test("after each key the focus stays where the next one is needed, never on the page itself", {
  tag: LONG,
}, async ({ page }) => {
  await formed(page, ["Brazil", "France", "India", "Kenya", "Norway"]);
  await inDebate(page, ["Brazil", "France", "India", "Kenya", "Norway"]);
  await page.getByRole("tab", { name: t("committee:tab.papers") }).press("Enter");
  const form = page.locator(".committee-form");
  await act(page, t("committee:paper.new"), () => expect(form).toBeVisible());
  await pick(page, t("committee:paper.sponsor"), "Brazil");
  await page.getByLabel(t("committee:paper.title")).fill("Help");
  await page.getByLabel(t("committee:paper.text")).fill("Asks all States to help;\nCalls for training;");
  await act(page, t("committee:paper.submit"), () => expect(form).toHaveCount(0));
  const draft = t("committee:paper.titleOf.draft", { n: 1, title: "Help" });
  expect(await act(page, t("committee:paper.introduce"), status(page, "introduced"))).toBe(`DIV ${draft}`);

  await act(page, t("committee:paper.amend"), () => expect(form).toBeVisible());
  await expect(page.getByLabel(t("committee:paper.title"))).toHaveCount(0);
  await expect(form).toContainText(t("committee:paper.needsSponsor"));
  await pick(page, t("committee:paper.sponsor"), "Kenya");
  await choose(page, t("committee:paper.clause"), /^clause 2/);
  await page.getByLabel(t("committee:paper.newText")).fill("Calls for training of judges;");
  await act(page, t("committee:paper.submit"), () => expect(form).toHaveCount(0));
  const amendment = t("committee:paper.untitled.draft", { n: 1, target: 1 });
  await expect(page.getByText(t("committee:friendly.waiting", { seats: stateName("Brazil") }))).toBeVisible();
  expect(await act(page, t("committee:paper.friendly"), status(page, "accepted"))).toBe(`DIV ${amendment}`);

  await page.getByRole("heading", { name: t("committee:motion.heading") }).focus();
  await pick(page, t("committee:list.add"), "France");
  await act(page, t("committee:next.callNext", { seat: stateName("France") }), () =>
    expect(button(page, t("committee:floor.stop"))).toBeVisible(),
  );
  await act(page, t("committee:point.enter"), () =>
    expect(page.getByRole("combobox", { name: t("committee:point.by") })).toBeFocused(),
  );
  await pick(page, t("committee:point.by"), "India");
  await expect(page.getByText(t("committee:point.stops"))).toBeVisible();
  await expect(button(page, t("committee:floor.go"))).toBeVisible();
  await act(page, t("committee:point.uphold"), () =>
    expect(button(page, t("committee:floor.stop"))).toBeVisible(),
  );
  await act(page, t("committee:floor.endSpeech"), () =>
    expect(button(page, t("committee:floor.endSpeech"))).toHaveCount(0),
  );
  await page.getByRole("tab", { name: t("committee:tab.agenda") }).press("Enter");
  await act(page, t("committee:agenda.closeDebate"), () =>
    expect(button(page, t("committee:agenda.closeDebate"))).toHaveCount(0),
  );
  await page.getByRole("tab", { name: t("committee:tab.papers") }).press("Enter");
  await expect(button(page, t("committee:paper.amend"))).toHaveCount(0);
});
