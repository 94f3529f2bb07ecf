/**
 * What viewers see of the chamber: a caucus that turns from support to objection is visible from a distance, cards
 * reveal nothing while they are face down, and the last night is dark.
 */
import { expect, test } from "@playwright/test";
import type { ViteDevServer } from "vite";
import type { Mark } from "../../src/client/selectors/picture/marks.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { GameEvent } from "../../src/engine/events/event.ts";
import {
  arcOf,
  blurred,
  drawn,
  meanDifference,
  meanLightness,
  openChamber,
  type Seen,
  serveSources,
} from "../support/browser/chamber-page.ts";
import { LONG } from "../support/browser/long.ts";

const { countries, caucuses } = buildScenario("lesson", "young");
const SIGNS: readonly Mark[] = ["support", "live", "object"];

/** Gives all states of these caucuses the same mark. The other states get the three marks in turn. */
function marksWith(turning: readonly string[], mark: Mark): (Mark | null)[] {
  return countries.map(({ caucus }, index) => (turning.includes(caucus) ? mark : (SIGNS[index % 3] ?? null)));
}

function revealOf(row: string): GameEvent {
  return { type: "placardsRevealed", article: 1, texts: [0], placards: [row], wishes: "" };
}

let server: ViteDevServer;
test.beforeAll(async () => {
  server = await serveSources();
});
test.afterAll(() => server.close());

test.describe("given the chamber on a desk's screen", () => {
  test.use({ viewport: { width: 847, height: 590 } });

  test("then a caucus that turns from support to objection is visible, nothing is revealed early, and nothing grows", {
    tag: LONG,
  }, async ({ page }) => {
    const plan = await openChamber(page, server);
    // Every second caucus changes at the same time, so the caucuses on either side of it stay the same.
    for (const first of [0, 1]) {
      const turning = plan.hall.wedges.flatMap(({ group }, index) => (index % 2 === first ? [group] : []));
      const seen = async (mark: Mark): Promise<Seen> => {
        await page.evaluate((marks) => window.chamber.show({ marks }), marksWith(turning, mark));
        return blurred(await drawn(page));
      };
      const [before, after] = [await seen("support"), await seen("object")];
      for (const id of turning) {
        expect.soft(meanDifference(before, after, arcOf(plan, id)), id).toBeGreaterThanOrEqual(35);
      }
    }

    // While the cards are face down, the picture does not depend on what they say.
    const closedAt = async (row: string): Promise<Buffer> => {
      await page.evaluate(() => window.chamber.show({}));
      await page.evaluate((event) => window.chamber.play(event, 1000), revealOf(row));
      return drawn(page);
    };
    const n = countries.length;
    expect((await closedAt("0".repeat(n))).equals(await closedAt("2".repeat(n)))).toBe(true);

    // Skipping jumps to the final picture.
    await page.evaluate((event) => window.chamber.play(event, 10_000), revealOf("2".repeat(n)));
    const skipped = await blurred(await drawn(page));
    await page.evaluate(
      (marks) => window.chamber.show({ marks }),
      countries.map(() => "object" as const),
    );
    const stays = await blurred(await drawn(page));
    for (const { id } of caucuses) expect(meanDifference(skipped, stays, arcOf(plan, id))).toBeLessThan(1);

    const things = await page.evaluate(() => window.chamber.things());
    for (let round = 0; round < 10; round++) {
      await page.evaluate(
        (event) => {
          for (let at = 0; at <= 4000; at += 500) window.chamber.play(event, at);
          window.chamber.show({});
        },
        revealOf(String(round % 3).repeat(n)),
      );
    }
    expect(await page.evaluate(() => window.chamber.things())).toEqual(things);
  });

  test("then the last night is dark, and a broken promise takes the colour from all but two", {
    tag: LONG,
  }, async ({ page }) => {
    const plan = await openChamber(page, server);
    const marks = marksWith(["eu"], "object");
    const stands = countries.map((_, index) =>
      index % 9 === 0 ? "abstain" : index % 31 === 0 ? "block" : "join",
    );
    // The desks with a stand are lit; all else stays dark.
    for (const [shown, most] of [
      [countries.map(() => null), 30],
      [stands, 50],
    ] as const) {
      await page.evaluate((all) => window.chamber.show({ isNight: true, kind: "stands", marks: all }), shown);
      expect(meanLightness(await blurred(await drawn(page)))).toBeLessThan(most);
    }
    await page.evaluate((all) => window.chamber.show({ marks: all }), marks);
    const coloured = await blurred(await drawn(page));
    const reckoning = { by: 20, to: 120, kind: "support", article: 1, alternative: 2, kept: false } as const;
    await page.evaluate((event) => window.chamber.play(event, 2000), {
      type: "promisesReckoned",
      reckonings: [reckoning],
    } as GameEvent);
    const grey = await blurred(await drawn(page));
    const chroma = ({ at }: typeof grey): number => {
      const points = arcOf(plan, "eu");
      return points.reduce((sum, { x, y }) => sum + Math.hypot(at(x, y)[1], at(x, y)[2]), 0) / points.length;
    };
    expect(chroma(grey)).toBeLessThan(chroma(coloured) / 4);

    // The picture must be the same with and without a graphics card.
    await openChamber(page, server, "webgl");
    await page.evaluate((all) => window.chamber.show({ marks: all }), marks);
    const lit = await blurred(await drawn(page));
    for (const { id } of caucuses) {
      expect.soft(meanDifference(lit, coloured, arcOf(plan, id)), id).toBeLessThan(3);
    }
  });
});

test.describe("given the chamber on a phone", () => {
  test.use({ viewport: { width: 390, height: 388 } });

  test("then the last night is dark there too, and a caucus that turns is visible from a distance", async ({
    page,
  }) => {
    const plan = await openChamber(page, server);
    await page.evaluate(() => window.chamber.show({ isNight: true }));
    expect(meanLightness(await blurred(await drawn(page)))).toBeLessThan(30);
    const seen = async (mark: Mark): Promise<Seen> => {
      await page.evaluate((marks) => window.chamber.show({ marks }), marksWith(["eu", "africa"], mark));
      return blurred(await drawn(page));
    };
    const [before, after] = [await seen("support"), await seen("object")];
    for (const id of ["eu", "africa"]) {
      expect.soft(meanDifference(before, after, arcOf(plan, id)), id).toBeGreaterThanOrEqual(30);
    }
  });
});
