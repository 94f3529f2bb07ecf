/** What `npm run bench:class` waits for on a page. */
import { drawnAt, watchParts } from "../../src/tools/bench/class-page.ts";
import { expect, test } from "../support/browser/fixtures.ts";

test("the line of an offer that waits for its answer is not taken for the line of a deal", async ({
  page,
}) => {
  await watchParts(page);
  await page.goto("about:blank");
  const draw = (kind: string): Promise<void> =>
    page.evaluate((of) => {
      document.body.insertAdjacentHTML("beforeend", `<p class="deal-line" data-kind="${of}">line</p>`);
    }, kind);
  await draw("talk");
  await page.waitForFunction(() => document.querySelector(".deal-line") !== null);
  expect(await page.evaluate("'line' in window.noted")).toBe(false);
  await draw("deal");
  expect(await drawnAt(page, "line")).toBeGreaterThan(0);
});
