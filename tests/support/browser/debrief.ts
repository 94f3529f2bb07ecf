/** What the end of a match must show. */
import { expect, type Page } from "@playwright/test";
import { expectPictures, figuresOf, openFilm } from "./ended.ts";
import { choose, press } from "./keyboard.ts";
import { button, decision } from "./match.ts";
import { STUDY_MS } from "./patience.ts";
import { like, t } from "./words.ts";

const RESULTS = ["mandate", "trust", "world"] as const;

/**
 * Expects the end on one screen and, behind the steps of its film, eight cases, three results each next to its par,
 * and the list of what mattered. Returns to the end.
 */
export async function expectDebrief(page: Page): Promise<void> {
  await expect(decision(page).locator(".ending h2")).toBeVisible();
  await openFilm(page);
  await expectPictures(page);
  await figuresOf(page, t("film:chapter.people"));
  await expectEightCases(page);
  await figuresOf(page, t("film:chapter.results"));
  await expectThreeResults(page);
  await expectWhatMattered(page);
  await page.keyboard.press("Escape");
  await expect(decision(page).locator(".ending h2")).toBeVisible();
}

async function expectEightCases(page: Page): Promise<void> {
  const part = page.getByRole("region", { name: t("debrief:sections.verdicts") });
  const titles = new Set<string | null>();
  for (let step = 1; step <= 8; step++) {
    await expect(part.getByText(t("debrief:verdicts.step", { step, steps: 8 }))).toBeVisible();
    titles.add(await part.getByRole("article").getByRole("heading", { level: 3 }).textContent());
    if (step < 8) await press(page, button(part, t("debrief:verdicts.next")));
  }
  expect(titles.size).toBe(8);
  await choose(page, part.getByRole("radio", { name: t("debrief:verdicts.all") }));
  await expect(
    part.getByRole("table", { name: t("debrief:sections.verdicts") }).getByRole("row"),
  ).toHaveCount(9);
}

async function expectThreeResults(page: Page): Promise<void> {
  const part = page.getByRole("region", { name: t("debrief:sections.results") });
  for (const id of RESULTS) {
    const card = part.getByRole("article").filter({
      has: page.getByRole("heading", { name: t(`debrief:results.${id}`), exact: true }),
    });
    await expect(card.getByText(/^[-−]?[\d,]+$/).first()).toBeVisible();
    await expect(card.getByText(like("debrief:results.par"))).toBeVisible({ timeout: STUDY_MS });
  }
}

async function expectWhatMattered(page: Page): Promise<void> {
  const part = page.getByRole("region", { name: t("debrief:sections.decision") });
  const found = part.getByRole("heading", { name: t("debrief:decision.you") });
  const none = part.getByText(t("debrief:decision.none"));
  await expect(found.or(none)).toBeVisible({ timeout: STUDY_MS });
  if (await none.isVisible()) return;
  await expect(part.getByRole("heading", { name: t("debrief:decision.instead") })).toBeVisible();
  await expect(part.getByText(like("debrief:decision.futureResults"))).toHaveCount(2);
  await expect(button(part, t("debrief:decision.playOn"))).toBeVisible();
}
