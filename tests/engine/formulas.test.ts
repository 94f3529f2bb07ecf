/**
 * The formula grid is kept in `formulas.txt`. After an intended change: `npx vitest run tests/engine/formulas.test.ts
 * -u`.
 */
import { expect, test } from "vitest";
import { formulaGrid } from "../golden/formula-grid.ts";

test("the grid of balance formulas is as recorded", async () => {
  await expect(formulaGrid()).toMatchFileSnapshot("./formulas.txt");
});
