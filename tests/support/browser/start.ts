/** Goes from the start page through its doors, and on to a seat. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { ScenarioId } from "../../../src/engine/state/scenario.ts";
import { choose, press, type } from "./keyboard.ts";
import { button, START } from "./match.ts";
import { fromContent, t } from "./words.ts";

/** The door that leads to each button of the start page. */
const BEHIND = {
  new: "alone",
  challenges: "alone",
  watch: "alone",
  desk: "class",
  clerk: "class",
  print: "class",
  kit: "class",
  join: "class",
  committee: "meeting",
  board: "meeting",
  matches: "more",
  open: "more",
  lab: "more",
  about: "more",
} as const;
export type StartAct = keyof typeof BEHIND;
export type Door = (typeof BEHIND)[StartAct];

/** The button of a door. It is there whenever the start page is. */
export function doorButton(page: Page, door: Door = "alone"): Locator {
  return button(page, t(`page.${door}`));
}

/** Opens a door by mouse and waits for its sub-screen. */
export async function openDoor(page: Page, door: Door): Promise<void> {
  await doorButton(page, door).click();
  await expect(page.getByRole("heading", { level: 1, name: t(`page.${door}`) })).toBeVisible();
}

/** A button behind a door, which must be open. */
export function actButton(page: Page, act: StartAct): Locator {
  return button(page, t(`start.${act}`));
}

/** Goes from the start page through the door of a button, and presses it by mouse. */
export async function clickAct(page: Page, act: StartAct): Promise<void> {
  await openDoor(page, BEHIND[act]);
  await actButton(page, act).click();
}

/** The same by keyboard. */
export async function pressAct(page: Page, act: StartAct): Promise<void> {
  await press(page, doorButton(page, BEHIND[act]));
  await press(page, actButton(page, act));
}

type Seating = Readonly<{ scenario: ScenarioId; iso3: string; seed: string }>;

/** Goes from the start page through three steps of setup and the briefing to the table. No match may be open. */
export async function sitDown(page: Page, { scenario, iso3, seed }: Seating): Promise<void> {
  await page.goto(START);
  await pressAct(page, "new");
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
