/** On a phone, the hall has all its desks: a press opens a caucus, and then a state's card. The keyboard needs neither. */
import { expect, test } from "../support/browser/fixtures.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { stateName, t } from "../support/browser/words.ts";

type At = Readonly<{ x: number; y: number }>;

test.use({ viewport: { width: 390, height: 844 } });

test("a press opens the caucus of a desk, another its card, and a press beside the desks closes the caucus", async ({
  page,
}) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "close"))));
  const canvas = page.locator(".canvas canvas");
  await expect(canvas).toHaveAttribute("data-objects", /./);
  const stage = (await page.locator(".canvas-frame").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const own = page.locator('.seat[tabindex="0"]');
  const ownAt = async (): Promise<At> => {
    const box = (await own.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  // Every seat is in the picture, in reading order of the hall.
  const seats = await page
    .locator(".seat")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(seats).toHaveLength(193);
  for (const { x, y, width, height } of seats) {
    expect(x + width / 2 > stage.x && x + width / 2 < stage.x + stage.width).toBe(true);
    expect(y + height / 2 > stage.y && y + height / 2 < stage.y + stage.height).toBe(true);
  }

  const closed = await ownAt();
  await page.mouse.click(closed.x, closed.y);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect.poll(async () => (await ownAt()).y !== closed.y || (await ownAt()).x !== closed.x).toBe(true);
  const open = await ownAt();
  await page.mouse.click(open.x, open.y);
  await expect(page.getByRole("dialog", { name: stateName("Kenya") })).toContainText(t("match.seat.own"));
  await page.keyboard.press("Escape");

  await page.mouse.click(stage.x + stage.width / 2, stage.y + stage.height - 8);
  await expect.poll(ownAt).toEqual(closed);

  await own.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("the key to corners and stripes is under a large hall, and not over the text of a small one", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  const key = page.getByText(t("match.hallKey.watched"), { exact: true });
  await expect(key).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(key).toBeHidden();
});
