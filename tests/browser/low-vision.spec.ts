/** In a window too small for letters in the picture, its words are offered, and a panel beside a button fits the window. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { button, decision } from "../support/browser/match.ts";
import { matchAt } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { t } from "../support/browser/words.ts";

/** Windows of a laptop at a zoom of 200, 300 and 400%. */
const SIZES = [
  [683, 384],
  [455, 256],
  [320, 256],
] as const;

/** The time after which a panel is in place even on a slow machine. */
const PLACED_MS = 10_000;

/** Expects the open panel to be in the window as a whole; only its own content may scroll. */
async function expectWithin(page: Page, width: number, height: number): Promise<void> {
  const panel = page.locator(".popover");
  await expect(panel).toBeVisible();
  await expect(async () => {
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    // Enough of it to read three lines.
    expect(box?.height).toBeGreaterThan(80);
  }).toPass({ timeout: PLACED_MS });
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
}

for (const [width, height] of SIZES) {
  test(`at ${width} by ${height} the picture without letters offers its words, and every panel fits`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMatch(page, matchAt("lesson", "sign"));
    const control = page.locator('.picture-control[data-wordless="true"]');
    const words = button(control, t("picture:words.open"));
    await words.scrollIntoViewIfNeeded();
    expect((await control.locator(".in-words").boundingBox())?.width).toBeGreaterThan(40);
    await words.click();
    await expect(page.locator(".picture-in-words table")).toBeVisible();
    await words.click();

    await button(page.getByRole("banner"), t("match.menu")).click();
    await expectWithin(page, width, height);
    await decision(page)
      .getByRole("region", { name: t("negotiation:case.affected") })
      .getByRole("button")
      .first()
      .click();
    await expectWithin(page, width, height);
  });
}

test("a picture with room for letters keeps the short form of the control", async ({ page }) => {
  await openMatch(page, matchAt("lesson", "deal"));
  await expect(page.locator('.picture-control[data-wordless="false"]')).toBeVisible();
});

test("with large text at 1024 pixels the picture keeps a third of the window", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openMatch(page, matchAt("lesson", "deal"));
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  await expect
    .poll(async () => (await page.locator(".canvas").boundingBox())?.width)
    .toBeGreaterThanOrEqual(0.29 * 1024);
  await expect(button(decision(page), t("negotiation:package.build"))).toBeVisible();
});

for (const size of [125, 200]) {
  test(`with text of ${size}% the picture in words scrolls as one, and the control covers none of it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await openMatch(page, matchAt("lesson", "deal"));
    await page.addStyleTag({ content: `html { font-size: ${size}% }` });
    await button(page, t("picture:words.open")).click();
    const pane = page.locator(".picture-in-words");
    const table = pane.locator(".table-scroll");
    await expect
      .poll(() => table.evaluate((box) => box.scrollHeight - box.clientHeight))
      .toBeLessThanOrEqual(1);
    await pane.hover();
    await page.mouse.wheel(0, 4000);
    // The columns of so large a table scroll sideways, so the head of its last row tells whether the pane reached its end.
    await expect(pane.locator("tbody tr").last().getByRole("rowheader")).toBeInViewport({ ratio: 1 });
    const [shown, control] = [await pane.boundingBox(), await page.locator(".picture-control").boundingBox()];
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(control?.y ?? 0);
  });
}
