/**
 * A committee's papers as documents, opened from the console and from a phone, on screen and in print, with the
 * record of votes.
 */
import { test as plain, expect as plainly } from "@playwright/test";
import { writeCommittee } from "../../src/client/sessions/committee/committee-file.ts";
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, open, openDebate, PHONE, toHost } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, START } from "../support/browser/match.ts";
import { expectPrintable, FORMATS, pagesOf } from "../support/browser/paper.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { clickAct } from "../support/browser/start.ts";
import { listOf, stateName, t } from "../support/browser/words.ts";
import { AMENDED, decided } from "../support/committee-story.ts";

const symbol = (series: "WP" | "L", n: number): string => t(`document:symbol.${series}`, { n: String(n) });
const ADOPTED = t("document:symbol.revised", { symbol: symbol("L", 3), revision: 1 });

test("every paper of a committee is a document, with its symbol, its clauses and the record of votes", async ({
  page,
}) => {
  await page.goto(START);
  await clickAct(page, "committee");
  const choosing = page.waitForEvent("filechooser");
  await button(page, t("committee:setup.import")).click();
  const file = { name: "committee.json", mimeType: "application/json" };
  await (await choosing).setFiles({ ...file, buffer: Buffer.from(writeCommittee(decided().entries())) });
  await page.getByRole("tab", { name: t("committee:tab.papers"), exact: true }).click();

  const draft = t("committee:paper.titleOf.draft", { n: 3, title: "Help with evidence in electronic form" });
  const opening = page.waitForEvent("popup");
  await page.getByRole("link", { name: t("committee:paper.documentOf", { paper: draft }) }).click();
  const print = await opening;
  const documents = print.locator('[data-paper="document"]');
  await expect(documents).toHaveCount(1);
  await expect(print.getByRole("article", { name: ADOPTED })).toBeVisible();
  // A name in another script than the page begins where the words under it begin.
  const starts = await documents.locator(".document-head > div:nth-of-type(1)").evaluate((side) => {
    const isFromRight = getComputedStyle(side).direction === "rtl";
    const edge = (one: Element | null): number => {
      const range = document.createRange();
      if (one !== null) range.selectNodeContents(one);
      const box = range.getBoundingClientRect();
      return Math.round(isFromRight ? box.right : box.left);
    };
    return [edge(side.querySelector(".document-committee")), edge(side.querySelector("strong"))];
  });
  expect(starts[0]).toBe(starts[1]);
  await expect(documents.locator(".document-clause").nth(1)).toHaveText(`2.${AMENDED}`);
  await expect(documents.locator(".document-clause i")).toHaveText([
    "Decides",
    "Urges",
    "Takes note with appreciation",
    "Requests",
  ]);
  await expect(documents.locator(".document-sub")).toHaveCount(3);
  // The chair of the file wrote the names of the delegations, in English.
  await expect(documents.locator(".document-record dd").last()).toHaveText(listOf(["India", "Norway"]));

  const others = [symbol("WP", 1), symbol("WP", 2), ...[4, 5, 6, 7].map((n) => symbol("L", n))];
  for (const paper of others) await print.getByRole("checkbox", { name: paper }).press("Space");
  await expect(documents).toHaveCount(7);
  for (const format of FORMATS) {
    await expectPrintable(print, format);
    expect.soft(await pagesOf(print, format), format).toBe(8);
  }
  await print.emulateMedia({ colorScheme: "dark" });
  await expect(documents.first()).toHaveCSS("background-color", "rgb(255, 255, 255)");
  expect(await violations(print)).toEqual([]);
  for (const size of [DESK, PHONE]) {
    await print.setViewportSize(size);
    await expectFits(print, `documents, ${size.width}`, false);
    const large = await print.addStyleTag({ content: "html { font-size: 200% }" });
    await expectFits(print, `documents, ${size.width}, twice as large`, false);
    await large.evaluate((style) => (style as HTMLStyleElement).remove());
  }
});

plain("a delegate reads a paper as a document on its phone", { tag: LONG }, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, ["Brazil", "India"]);
  const india = await open(browser, room, PHONE, errors);
  await comeIn(india, room, code, "India");
  await openDebate(chair, ["Brazil", "India"]);
  await india.getByRole("tab", { name: t("delegate:tab.papers") }).click();
  await button(india, t("committee:paper.new")).click();
  await india.getByLabel(t("committee:paper.title")).fill("Help");
  await india.getByLabel(t("committee:paper.text")).fill("Decides to help");
  await button(india, t("committee:paper.submit")).click();
  const opening = india.waitForEvent("popup");
  await india.getByRole("link", { name: t("committee:paper.documents") }).click();
  const print = await opening;
  await plainly(print.locator(".document-clause")).toHaveText("1.Decides to help.");
  await plainly(print.getByText(t("document:by.draft", { sponsors: stateName("India") }))).toBeVisible();
  // The document also follows what happens later in the meeting.
  await india
    .getByRole("button", { name: t("committee:paper.titleOf.draft", { n: 1, title: "Help" }) })
    .click();
  await button(india, t("committee:paper.withdraw")).click();
  await plainly(
    print.getByText(t("document:record.whole.withdrawn", { symbol: symbol("L", 1) })),
  ).toBeVisible();
  for (const context of browser.contexts()) await context.close();
  plainly(errors).toEqual([]);
  await room.close();
});
