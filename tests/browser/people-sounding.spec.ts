/** A placard is about a person: the face stands beside the text that decides their fate, and the words come with support. */
import { expect, test } from "../support/browser/fixtures.ts";
import { decision } from "../support/browser/match.ts";
import { matchAt } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { anyOf } from "../support/browser/words.ts";

/** Whether the person hopes for the text, fears it or would have to wait. */
const MET = anyOf(["negotiation:case.met.hoped", "negotiation:case.met.feared", "negotiation:case.met.open"]);

test("support for a text says by name what it would mean, and no placard moves", async ({ page }) => {
  await openMatch(page, matchAt("express", "sound"));
  const text = decision(page).locator(".floor-text").first();
  const face = text.getByRole("button", { name: /\p{L}/u }).filter({ has: page.locator(".portrait") });
  const fate = (await face.getAttribute("aria-label")) ?? "";
  expect(fate).toMatch(/^\p{L}.+\.$/u);
  const told = decision(page).locator(".text-fate");
  await expect(told).toHaveCount(0);
  const last = decision(page).locator(".placard").last();
  const before = await last.boundingBox();
  await text.locator(".placard[data-placard='0']").click();
  // What it means comes first, and then, for those who cannot see the sign on the face, whether the person hopes for it.
  await expect(told).toContainText(fate);
  await expect(told).toContainText(MET);
  expect((await last.boundingBox())?.y).toBe(before?.y);
  await text.locator(".placard[data-placard='2']").click();
  await expect(told).toHaveCount(0);
  await face.click();
  await expect(page.getByRole("dialog", { name: fate })).toBeVisible();
});
