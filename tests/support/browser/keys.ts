/** Keys of rooms and committees in the page's storage, and the links it shows on request. */
import { expect, type Page } from "@playwright/test";
import { button } from "./match.ts";
import { t } from "./words.ts";

/** The key that this browser has stored. There must be one. */
export async function keptKey(page: Page, kind: string, code: string): Promise<string> {
  const name = `fortieth.room.${kind}.${code}`;
  await expect.poll(() => page.evaluate((at) => localStorage.getItem(at), name)).not.toBeNull();
  return (await page.evaluate((at) => localStorage.getItem(at), name)) ?? "";
}

/** Shows the link with this name, and hides it again. */
export async function shownLink(page: Page, name: string): Promise<string> {
  await button(page, t("link:showOf", { name })).click();
  const link = await page.getByRole("textbox", { name, exact: true }).inputValue();
  await button(page, t("link:hideOf", { name })).click();
  return link;
}

/** All addresses in a tab's history. */
export async function historyOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  await session.detach();
  return entries.map(({ url }) => url);
}
