/** Moves records into and out of the page: files, links, and the browser's storage. */
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import type { EntryName } from "../../../src/client/storage/browser-stores.ts";
import type { SavedMatch } from "../../../src/match/types.ts";
import { press } from "./keyboard.ts";
import { button, placeOf } from "./match.ts";
import { pressAct } from "./start.ts";
import { like, t } from "./words.ts";

const OPEN: EntryName = "fortieth.open";

/** The content of the file that a button downloads. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent("download");
  await act();
  return readFile(await (await waiting).path(), "utf8");
}

export async function openFromMenu(page: Page, item: "export" | "share" | "leave"): Promise<void> {
  await button(page.getByRole("banner"), t("match.menu")).click();
  await page.getByRole("menuitem", { name: t(`match.menuItems.${item}`), exact: true }).click();
}

/** The match at the table as an exported file. */
export function exported(page: Page): Promise<string> {
  return downloaded(page, () => openFromMenu(page, "export"));
}

export async function exportedRecord(page: Page): Promise<SavedMatch> {
  return JSON.parse(await exported(page)) as SavedMatch;
}

export function leave(page: Page): Promise<void> {
  return openFromMenu(page, "leave");
}

/** The link and the fingerprint of the match, from its dialog. */
export async function shared(page: Page): Promise<Readonly<{ url: string; hash: string }>> {
  await openFromMenu(page, "share");
  const dialog = page.getByRole("dialog", { name: t("share.heading") });
  const url = await dialog.getByRole("textbox", { name: t("share.link") }).inputValue();
  const line = (await dialog.getByText(like("share.hash")).textContent()) ?? "";
  await button(dialog, t("common.close")).click();
  await expect(dialog).toBeHidden();
  return { url, hash: /[0-9a-f]{16}/.exec(line)?.[0] ?? "" };
}

/** Opens a file through the dialog of the start page, by keyboard. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await pressAct(page, "open");
  const dialog = page.getByRole("dialog", { name: t("open.heading") });
  await giveFile(page, button(dialog, t("open.file")), name, content);
}

/** Gives a file to a button that asks for one. */
export async function giveFile(
  page: Page,
  asking: Locator,
  name: string,
  content: string | Buffer,
): Promise<void> {
  const waiting = page.waitForEvent("filechooser");
  await press(page, asking);
  const chooser = await waiting;
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

/** Imports a file of matches. The matches page must be open. */
export function importMatches(page: Page, content: string): Promise<void> {
  return giveFile(page, button(page, t("matches:import")), "matches.json", content);
}

export type Save = Readonly<{ id: string; text: string; scenario: string; seat: string }>;

/** All saves in the browser, ordered by id. */
export function savesOf(page: Page): Promise<readonly Save[]> {
  return page.evaluate(
    () =>
      new Promise<Save[]>((done, fail) => {
        const opening = indexedDB.open("fortieth", 1);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("saves").objectStore("saves").getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
  );
}

/**
 * Waits until the match is drawn, saved, and remembered as open, so that a reload returns to it. These three happen
 * shortly after each other, except on a busy machine.
 */
export async function expectKept(page: Page): Promise<void> {
  await expect(placeOf(page)).toBeVisible();
  const isKept = async (): Promise<boolean> => {
    const open = await page.evaluate((key) => sessionStorage.getItem(key), OPEN);
    return (await savesOf(page)).some(({ id }) => id === open);
  };
  await expect.poll(isKept).toBe(true);
}

/** Overwrites a stored save directly, as a failing disk or a curious user might. */
export function writeSave(page: Page, save: Save): Promise<void> {
  return page.evaluate(
    (row) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("fortieth", 1);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("saves", "readwrite");
          writing.objectStore("saves").put(row);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    save,
  );
}
