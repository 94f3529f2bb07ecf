/** The chair's count of a wording, as the page shows it. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { Reckoning } from "../../src/ui/negotiation/reckoning.tsx";

beforeAll(() => loadWording("content", "negotiation"));

test("the parts are whole hundredths of a step that add up on screen, and the unit is said", () => {
  const scored = { alternative: 1, distance: 1.14, objection: 0.29, lean: 0.25, pens: 0, pulls: -0.07 };
  const page = renderToStaticMarkup(<Reckoning scored={{ ...scored, score: 1.25 }} />);
  const shown = [...page.matchAll(/<dd>([^<]*)<\/dd>/g)].map(([, text]) => Number(text?.replace("−", "-")));
  expect(shown).toEqual([114, 29, -25, 7, 125]);
  expect(shown.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(shown.at(-1));
  expect(page).toContain("in hundredths of a step");
});
