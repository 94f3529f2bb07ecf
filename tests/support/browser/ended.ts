/** A finished match on the page: opened from a link, and the steps of its film. */
import { expect, type Page } from "@playwright/test";
import type { MatchRecord } from "../../../src/match/types.ts";
import { openFile } from "./files.ts";
import { press } from "./keyboard.ts";
import { button, START } from "./match.ts";
import { t } from "./words.ts";

/** Opens a finished match from a file, as its player sees it. A link to it would be a dare. */
export async function lookAt(page: Page, made: MatchRecord): Promise<void> {
  await page.goto(START);
  await openFile(page, "match.json", JSON.stringify(made));
  await expect(page.locator(".debrief")).toBeVisible();
}

/** Goes from the end of a match to its film. */
export async function openFilm(page: Page): Promise<void> {
  await press(page, button(page, t("debrief:end.film")));
  await expect(page.locator(".film")).toHaveAttribute("data-step", /./);
}

/** Goes to a step of the film, and opens what stands behind it. @param title the step's title */
export async function figuresOf(page: Page, title: string): Promise<void> {
  await press(page, page.locator(".film-dots").getByRole("button", { name: title, exact: true }));
  const step = page.getByRole("region", { name: title, exact: true });
  await press(page, button(step, t("film:figures")));
}

/** Every step in the film has one picture and one sentence; the sentence of a moment comes after its scene. */
export async function expectPictures(page: Page): Promise<void> {
  const frames = page.locator(".film-frame");
  await expect(frames.first()).toBeVisible();
  const steps = await page.locator(".film-step").evaluateAll((all) =>
    all.map((one) => ({
      id: one.getAttribute("data-step") ?? "",
      isDrawn: one.querySelector(".film-frame > *") !== null,
      sentence: one.querySelector(".film-sentence")?.textContent ?? "",
    })),
  );
  for (const { id, isDrawn, sentence } of steps.filter(({ id }) => id !== "moment")) {
    expect(isDrawn, `${id} has a picture`).toBe(true);
    expect(sentence.trim(), `${id} has a sentence`).not.toBe("");
  }
}
