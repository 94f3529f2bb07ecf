/**
 * The person who runs the host makes a link for a secretariat. A chair enters the conference with its code. From the
 * board, the secretariat opens, archives, hands over and deletes committees, and saves all records as one file.
 */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { violations } from "../support/browser/axe.ts";
import { expectFits, expectFitsTwiceAsLarge } from "../support/browser/fit.ts";
import { watch } from "../support/browser/fixtures.ts";
import { formOnHost, refusalOf } from "../support/browser/host-committee.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { HOST_KEY, servedRoom } from "../support/browser/served-room.ts";
import { t } from "../support/browser/words.ts";

const PHONE = { width: 390, height: 844 };

const cards = (page: Page) => page.locator(".board-card");

/** Presses the act of a card and its yes. */
async function act(page: Page, name: "archive" | "reopen" | "handOver", committee: string): Promise<void> {
  await button(page, t(`board:${name}.of`, { committee })).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: t(`board:${name}.act`) })
    .click();
}

test("a secretariat's link, a chair who enters, and every act of the board", { tag: LONG }, async ({
  browser,
}) => {
  const room = await servedRoom();
  const chaired = await formOnHost(room, "First Committee");
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
  });
  const seen = watch(context, new URL(room.url).host);
  const page = await context.newPage();

  // The host makes the link.
  await page.goto(`${room.url}/#host/${HOST_KEY}`);
  await button(page, t("host:conference.make")).click();
  const link = await page.getByLabel(t("host:conference.link")).inputValue();
  expect(link).toMatch(/#board\/[\w-]{39}$/);
  expect(await violations(page)).toEqual([]);

  // The board opens with it, and the key leaves the address.
  const board = await context.newPage();
  await board.goto(link);
  await expect(board.getByText(t("board:secretariat.none"))).toBeVisible();
  expect(board.url()).toMatch(/#board$/);
  const ticket = (await board.locator(".board-secretariat strong").textContent()) ?? "";
  expect(await violations(board)).toEqual([]);

  // The chair enters with the code.
  const console = await context.newPage();
  await console.goto(`${room.url}/#committee/${chaired.code}/${chaired.key}`);
  await console.getByRole("button", { name: chaired.code }).click();
  await console.getByLabel(t("delegate:conference.code")).fill(`${ticket.slice(0, -1)}?`);
  await button(console, t("delegate:conference.enter")).click();
  await expect(console.getByText(t("delegate:trouble.noConference")).first()).toBeVisible();
  await console.getByLabel(t("delegate:conference.code")).fill(ticket.toLowerCase());
  await button(console, t("delegate:conference.enter")).click();
  await expect(
    console.getByText(t("delegate:conference.in", { conference: ticket.slice(0, 6) })),
  ).toBeVisible();
  expect(await violations(console)).toEqual([]);
  await expect(cards(board)).toHaveCount(1);

  // A committee is opened from the board; its chair's link is shown once and works.
  await button(board, t("board:secretariat.open")).click();
  await board.getByLabel(t("committee:setup.name")).fill("Second Committee");
  await board.getByLabel(t("committee:setup.other")).fill("Kenya\nBrazil\nNorway");
  await button(board, t("committee:setup.addNames")).click();
  await button(board, t("committee:setup.start")).click();
  const heading = t("board:chair.heading", { committee: "Second Committee" });
  const chairs = await board.getByLabel(heading).last().inputValue();
  await button(board, t("common.close")).click();
  await expect(cards(board)).toHaveCount(2);
  const other = await context.newPage();
  await other.goto(chairs);
  await expect(other.locator(".committee-bar")).toContainText("Second Committee");

  // Handed over: the console before is out.
  await act(board, "handOver", "First Committee");
  const next = await board
    .getByLabel(t("board:chair.heading", { committee: "First Committee" }))
    .last()
    .inputValue();
  await button(board, t("common.close")).click();
  await expect(console.getByText(t("committee:keyGone", { code: chaired.code }))).toBeVisible();
  await console.close();
  const successor = await context.newPage();
  await successor.goto(next);
  await expect(successor.locator(".committee-bar")).toContainText("First Committee");

  // Archived: off the board, readable, and nobody changes it.
  await act(board, "archive", "Second Committee");
  await expect(cards(board)).toHaveCount(1);
  await expect(other.getByText(t("delegate:trouble.archived")).first()).toBeVisible();
  await button(board, t("board:secretariat.archived", { count: 1 })).click();
  await expect(cards(board)).toContainText(["Second Committee"]);
  await board.screenshot({ path: "test-results/secretariat-archive.png" });

  // All records in one file, the archived ones too.
  const saved = board.waitForEvent("download");
  await button(board, t("board:records.save")).click();
  const files = unzipSync(readFileSync(await (await saved).path()));
  const names = Object.keys(files).sort();
  expect(names.map((name) => name.replace(/^\d /, "")).sort()).toEqual([
    "First Committee/committee.json",
    "First Committee/minutes.docx",
    "Second Committee/committee.json",
    "Second Committee/minutes.docx",
  ]);
  const record = names.find((name) => name.endsWith("First Committee/committee.json")) ?? "";
  expect(strFromU8(files[record] ?? new Uint8Array())).toContain('"format":"fortieth-committee"');

  await act(board, "reopen", "Second Committee");
  await button(board, t("board:secretariat.current")).click();
  await expect(cards(board)).toHaveCount(2);
  await board.screenshot({ path: "test-results/secretariat-board.png" });

  // Deleted only once its code is typed.
  await button(board, t("board:delete.of", { committee: "First Committee" })).click();
  const sure = board.getByRole("alertdialog");
  await expect(sure.getByRole("button", { name: t("board:delete.act") })).toBeDisabled();
  await sure.getByLabel(t("board:delete.type", { code: chaired.code })).fill(chaired.code.toLowerCase());
  await board.screenshot({ path: "test-results/secretariat-delete.png" });
  await sure.getByRole("button", { name: t("board:delete.act") }).click();
  await expect(cards(board)).toHaveCount(1);
  expect(await refusalOf(room, chaired.code, chaired.key, { type: "openMeeting" })).toBe("noRoom");

  await board.setViewportSize(PHONE);
  await expectFits(board, "a secretariat's board on a phone", false);
  await expectFitsTwiceAsLarge(board, "a secretariat's board on a phone");
  await board.screenshot({ path: "test-results/secretariat-phone.png", fullPage: true });
  await board.reload();
  await expect(cards(board)).toHaveCount(1);
  await button(board, t("board:secretariat.leave")).click();
  await expect(board.getByText(t("board:empty"))).toBeVisible();
  expect(seen.errors.filter((error) => !error.includes("status of 40"))).toEqual([]);
  await context.close();
  await room.close();
});
