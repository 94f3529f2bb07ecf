/** A chair who only presses keys. Every press is counted, except the letters of a motion's topic. */
import { expect, type Page } from "@playwright/test";
import { button, START } from "./match.ts";
import { clickAct } from "./start.ts";
import { stateName, stateNames, t } from "./words.ts";

export const NAMES = [
  "Argentina",
  "Belgium",
  "Brazil",
  "Canada",
  "France",
  "Germany",
  "India",
  "Japan",
  "Kenya",
  "Norway",
  "Peru",
  "South Africa",
];

export class Presses {
  #count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get count(): number {
    return this.#count;
  }

  /** Presses keys one after another: letters, “Enter”, “Tab”, “Space”. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#count += 1;
      await this.#page.keyboard.press(key);
    }
  }

  /** Types what is counted letter by letter. */
  async type(text: string): Promise<void> {
    this.#count += text.length;
    await this.#page.keyboard.type(text);
  }

  /** Types the topic of a motion, which is not counted: every tool needs it. */
  async topic(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }
}

/** Forms a committee under the rules of UNA-USA and opens its console. */
export async function formed(page: Page, names: readonly string[] = NAMES): Promise<void> {
  await page.goto(START);
  await clickAct(page, "committee");
  await page.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await page.getByRole("radio", { name: t("committee:pack.una-usa.name") }).press("Space");
  await page.getByLabel(t("committee:setup.other")).fill(names.map(stateName).join("\n"));
  await button(page, t("committee:setup.addNames")).click();
  await button(page, t("committee:setup.start")).click();
  await expect(page.locator(".committee-bar")).toBeVisible();
}

/** Waits until the large button offers this. */
export async function offers(page: Page, name: string): Promise<void> {
  await expect(page.locator(".committee-next").getByRole("button", { name })).toBeVisible();
}

/** From the opened console to an open debate with everybody present, with the letters alone. */
export async function inDebate(page: Page, names: readonly string[] = NAMES): Promise<void> {
  const { keyboard } = page;
  await offers(page, t("committee:next.openMeeting"));
  await keyboard.press("n");
  await offers(page, t("committee:next.startRollCall"));
  await keyboard.press("n");
  for (const name of stateNames(names)) {
    await expect(page.locator(".committee-called")).toHaveText(name);
    await keyboard.press("p");
  }
  await page.getByLabel(t("committee:agenda.add")).focus();
  await keyboard.type("Cybercrime");
  await keyboard.press("Enter");
  await page.getByRole("heading", { name: t("committee:motion.heading") }).focus();
  await offers(page, t("committee:next.takeItem", { item: "Cybercrime" }));
  await keyboard.press("n");
  await offers(page, t("committee:next.openDebate"));
  await keyboard.press("n");
  await offers(page, t("committee:next.openList"));
  await keyboard.press("n");
  await expect(page.getByText(t("committee:next.addSpeaker"))).toBeVisible();
}
