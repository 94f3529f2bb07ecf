/** The host stops while a pupil reads the mandate. The page says so and continues when the host is back. */
import { expect, test } from "@playwright/test";
import { DESK, open, PHONE } from "../support/browser/committee-room.ts";
import { drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { fromContent, t } from "../support/browser/words.ts";

for (const [name, size] of Object.entries({ DESK, PHONE }))
  test(`given a briefing, when the host stops, the page says that the connection is lost (${name})`, {
    tag: LONG,
  }, async ({ browser }) => {
    test.setTimeout(90_000);
    const room = await drivenRoom(LESSON);
    const errors: string[] = [];
    const pupil = await open(browser, room.served, size, errors);
    await pupil.goto(`${room.served.url}/#join/${room.code}`);
    await pupil.getByRole("button", { name: fromContent("country.KEN.name") }).click();
    await room.teach({ type: "start", table: 1 });
    await expect(button(pupil, t("briefing.start"))).toBeVisible();
    await expect(pupil.getByText(t("room:link.lost"))).toHaveCount(0);
    await room.served.close();
    await expect(pupil.getByText(t("room:link.lost"))).toBeVisible({ timeout: 40_000 });
    await pupil.screenshot({ path: test.info().outputPath(`briefing-lost-${name}.png`) });
    await pupil.context().close();
    expect(errors).toEqual([]);
  });
