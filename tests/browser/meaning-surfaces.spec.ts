/**
 * Beside the page of a player alone (`meaning.spec.ts`), every surface of a class says in plain words what the wordings
 * mean that can be chosen now: a device in a room, its wall, and a class's single device. Papers before a committee's
 * plenary are in `tests/ui/plenary-meaning.test.tsx`.
 */
import type { Locator } from "@playwright/test";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision, START } from "../support/browser/match.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

/** The plain sentences of the wordings on a device, each visible. */
async function sentencesOn(device: Locator): Promise<readonly string[]> {
  const says = device.locator(".floor-text .wording-says");
  await expect(says.first()).toBeVisible();
  return says.allTextContents();
}

test("a device in a room and its wall say what the wordings on the floor mean", { tag: LONG }, async ({
  page,
  context,
  room,
}) => {
  await page.goto(`${START}#join/${room.code}`);
  await page
    .getByRole("button", { name: fromContent("country.KEN.name") })
    .first()
    .click();
  await expect(page.locator(".lobby")).toBeVisible();
  await room.teach({ type: "start", table: 0 });
  await button(page, t("briefing.start")).click();
  const sentences = await sentencesOn(decision(page));
  expect(sentences.length).toBeGreaterThanOrEqual(2);

  const wall = await context.newPage();
  await wall.goto(wallOf(room));
  for (const sentence of sentences) await expect(wall.getByText(sentence)).toBeVisible();
});

test("a class's single device says what the wordings mean that the class decides on", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(`${START}#clerk`);
  await button(page, t("clerk:setup.start")).click();
  const clerk = page.locator(".clerk");
  await expect(clerk).toHaveAttribute("data-beat", "sound");
  const notes = clerk.locator(".clerk-heads .block");
  await expect(notes).not.toHaveCount(0);
  for (const note of await notes.all()) {
    await expect(note).toBeVisible();
    // The letter, the sentence, and the legal title in brackets.
    await expect(note).toHaveText(/^[A-Z] \S+( \S+){3,} \(“.+”\)$/);
  }
});
