/**
 * Takes pictures of every screen that the tests visit, at four sizes, in light and dark, and checks each with axe.
 */
import { test } from "../support/browser/fixtures.ts";
import { VISITS } from "../support/browser/screens.ts";
import { HAS_TOUCH, place, SIZES, settled, shoot } from "./sizes.ts";

test.describe.configure({ mode: "parallel" });

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport, hasTouch: HAS_TOUCH.includes(size) });
    for (const [name, visit] of Object.entries(VISITS)) {
      test(name, async ({ page }) => {
        let count = 0;
        await visit(page, async (screen, isListOpen) => {
          count += 1;
          await settled(page);
          await shoot(page, `${size}/${name}`, `${place(count)} ${screen}`, isListOpen);
        });
      });
    }
  });
}
