/** Opens one file, link or save in the page and judges how it ended. */
import type { Locator, Page } from "@playwright/test";
import { said } from "../../research/content/catalogue.ts";
import { codeIn } from "./catalogue.ts";
import { keepOnly, markOpen, savesIn } from "./in-page.ts";
import { fuzzMessages } from "./messages.ts";
import type { PageCase } from "./page-cases.ts";
import { ACCEPTED, type Answer, fault, refused, type Verdict } from "./verdict.ts";

/** Draws without WebGL, which is slow on a machine without a graphics card. */
const START = "/?renderer=canvas";
const MESSAGE = "[role=alertdialog]";
const DIALOGS = `${MESSAGE}, [role=dialog]`;
const DAMAGED = ".save-row[data-health=damaged]";
const ENDS = `.match, .crash, ${MESSAGE}`;

/**
 * Plays a case. The page is on its start screen before and after it. @param path the file with the content of the
 * case @param errors errors of the page so far
 */
export async function playCase(
  page: Page,
  given: PageCase,
  path: string,
  errors: readonly string[],
): Promise<Answer> {
  const act = await prepared(page, given, path);
  const start = performance.now();
  await act();
  await page.locator(`${ENDS}, ${DAMAGED}`).first().waitFor();
  const ms = performance.now() - start;
  const ending = await endingOf(page);
  return { ending: errors.length === 0 ? ending : fault(fuzzMessages.complaints(errors)), ms };
}

function button(scope: Page | Locator, name: string): Locator {
  return scope.getByRole("button", { name, exact: true });
}

/** Returns to the start page from its door, if the page is there. */
async function throughDoor(page: Page): Promise<void> {
  const back = button(page, said("page.start"));
  const more = button(page, said("page.more"));
  await back.or(more).first().waitFor();
  if (await back.isVisible()) await back.click();
  await more.waitFor();
}

export async function toStart(page: Page): Promise<void> {
  await page.goto(START);
  await button(page, said("page.more")).waitFor();
}

type Act = () => Promise<unknown>;

/** Prepares the page for this case. The returned act opens the case. */
function prepared(page: Page, given: PageCase, path: string): Promise<Act> {
  switch (given.kind) {
    case "record":
      return preparedFile(page, path);
    case "link":
      return preparedLink(page, given);
    case "save":
      return preparedSave(page, given);
  }
}

async function opened(page: Page): Promise<Locator> {
  await button(page, said("page.more")).click();
  await button(page, said("start.open")).click();
  return page.getByRole("dialog", { name: said("open.heading") });
}

async function preparedFile(page: Page, path: string): Promise<Act> {
  const input = (await opened(page)).locator("input[type=file]");
  return () => input.setInputFiles(path);
}

async function preparedLink(page: Page, { by, content }: PageCase & { kind: "link" }): Promise<Act> {
  if (by === "address") return () => page.evaluate((hash) => void location.assign(hash), content);
  const dialog = await opened(page);
  await dialog.getByRole("textbox", { name: said("open.link") }).fill(content);
  return () => button(dialog, said("open.go")).click();
}

async function preparedSave(page: Page, { by, content }: PageCase & { kind: "save" }): Promise<Act> {
  await keepOnly(page, content);
  const [row] = await savesIn(page);
  if (by === "reload") await markOpen(page, String(row?.id));
  if (by === "reload") return () => page.reload();
  await page.reload();
  const listed = page.locator(".save-row");
  await listed.or(page.locator(ENDS)).first().waitFor();
  const isDamaged = (await page.locator(`${DAMAGED}, .crash`).count()) > 0;
  return isDamaged ? () => Promise.resolve() : () => listed.getByRole("button").first().click();
}

async function endingOf(page: Page): Promise<Verdict> {
  const counts = await Promise.all(
    [".crash", ".unsaved", ".match", MESSAGE, DAMAGED].map((one) => page.locator(one).count()),
  );
  const [crashes = 0, unsaved = 0, matches = 0, messages = 0, damaged = 0] = counts;
  if (crashes > 0) return fault(fuzzMessages.crashed);
  if (unsaved > 0) return fault(fuzzMessages.unsaved);
  if (messages > 1 || (matches > 0 && messages > 0)) return fault(fuzzMessages.several(messages));
  if (matches > 0) return lookedThrough(page);
  if (messages > 0) return messageRead(page);
  return damaged === 1 ? refused(fuzzMessages.listed) : fault(fuzzMessages.several(damaged));
}

/** Waits for the picture, opens every tab of the match, and returns to the start screen. */
async function lookedThrough(page: Page): Promise<Verdict> {
  await page.getByText(said("match.pictureLoading")).waitFor({ state: "detached" });
  for (const tab of await page.locator(".decision").getByRole("tab").all()) {
    if (await tab.isVisible()) await tab.click();
  }
  if ((await page.locator(".crash").count()) > 0) return fault(fuzzMessages.crashed);
  if ((await page.locator(DIALOGS).count()) > 0) return fault(fuzzMessages.several(1));
  await keepOnly(page, null);
  await toStart(page);
  return ACCEPTED;
}

/**
 * Checks that the message comes from the catalogue and disappears when closed, and that the start page is shown
 * afterwards.
 */
async function messageRead(page: Page): Promise<Verdict> {
  const message = page.locator(MESSAGE);
  const text = (await message.textContent()) ?? "";
  const code = codeIn(text);
  await button(message, said("common.close")).last().click();
  await page.locator(DIALOGS).waitFor({ state: "detached" });
  await throughDoor(page);
  return code === null ? fault(fuzzMessages.strange(text)) : refused(code);
}
