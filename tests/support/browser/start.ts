/** Goes from the start page to a seat, by keyboard. */
import type { Page } from "@playwright/test";
import type { ScenarioId } from "../../../src/engine/state/scenario.ts";
import { choose, press, type } from "./keyboard.ts";
import { button, START } from "./match.ts";
import { fromContent, t } from "./words.ts";

type Seating = Readonly<{ scenario: ScenarioId; iso3: string; seed: string }>;

/** Goes from the start page through three steps of setup and the briefing to the table. No match may be open. */
export async function sitDown(page: Page, { scenario, iso3, seed }: Seating): Promise<void> {
  await page.goto(START);
  await press(page, button(page, t("start.new")));
  await choose(page, page.getByRole("radio", { name: t(`scenario.${scenario}.name`) }));
  await press(page, button(page, t("common.next")));
  await type(page, page.getByRole("textbox", { name: t("setup.seedLabel") }), seed);
  await press(page, button(page, t("common.next")));
  await chooseSeat(page, iso3);
  await press(page, button(page, t("setup.begin")));
  await press(page, button(page, t("briefing.start")));
}

export async function chooseSeat(page: Page, iso3: string): Promise<void> {
  const name = fromContent(`country.${iso3}.name`);
  await type(page, page.getByRole("searchbox", { name: t("setup.search") }), name);
  await press(page, page.getByRole("option", { name }), "Space");
}
