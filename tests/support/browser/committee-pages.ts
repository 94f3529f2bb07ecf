/** A committee on a host as its chair and its delegates come to it, each in a browser of their own. */
import { type Browser, expect, type Page } from "@playwright/test";
import { watch } from "./fixtures.ts";
import { button } from "./match.ts";
import type { ServedRoom } from "./served-room.ts";
import { t } from "./words.ts";

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1366, height: 768 };
export const NAMES = ["Brazil", "India", "Kenya"];

/** Brings about itself what others would be a fault: the host is gone for a while. */
const HOST_GONE = /ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY|Failed to load resource/;

export async function openPage(
  browser: Browser,
  room: ServedRoom,
  viewport: typeof DESK,
  errors: string[],
): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const seen = watch(context, new URL(room.url).host);
  context.on("close", () => errors.push(...seen.errors.filter((error) => !HOST_GONE.test(error))));
  return context.newPage();
}

/** @returns the code that delegates type */
export async function toHost(chair: Page, room: ServedRoom): Promise<string> {
  await chair.goto(room.url);
  await button(chair, t("start.committee")).click();
  await chair.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await chair.getByLabel(t("committee:setup.other")).fill(NAMES.join("\n"));
  await button(chair, t("committee:setup.addNames")).click();
  await button(chair, t("committee:setup.start")).click();
  await button(chair, t("delegate:devices.open")).click();
  await expect(chair).toHaveURL(/#committee\/[A-Z0-9]{6}\//);
  return /#committee\/([A-Z0-9]{6})/.exec(chair.url())?.[1] ?? "";
}

export async function comeIn(page: Page, room: ServedRoom, code: string, name: string): Promise<void> {
  await page.goto(`${room.url}/#join`);
  await page.getByLabel(t("room:join.code")).fill(code.toLowerCase());
  await button(page, t("room:join.enter")).click();
  await page.getByLabel(t("delegate:choose.search")).fill(name.slice(0, 3));
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
}
