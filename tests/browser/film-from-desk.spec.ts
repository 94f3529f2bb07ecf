/** The teacher turns the film on the wall from the desk, step by step, and back. */
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { t } from "../support/browser/words.ts";

test("the desk takes the steps of the film on the wall", { tag: LONG }, async ({ page, room, context }) => {
  const device = await room.enter();
  await room.act(device, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } });
  await room.teach({ type: "start", table: 1 });
  await room.teach({ type: "endNow" });
  const wall = await context.newPage();
  await wall.goto(wallOf(room));
  const film = wall.locator(".film");
  await expect(film).toHaveAttribute("data-step", "found");
  await page.goto(`/?renderer=canvas#desk/${room.code}/${room.deskKey}`);
  const part = page.getByRole("region", { name: t("desk:film.heading") });
  const next = button(part, t("desk:film.next"));
  await next.click();
  await expect(part.getByText(t("desk:film.at", { step: 1 }))).toBeVisible();
  await next.click();
  await expect(film).not.toHaveAttribute("data-step", "found");
  await button(part, t("desk:film.back")).click();
  await expect(film).toHaveAttribute("data-step", "found");
});
