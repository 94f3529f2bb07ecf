/** The words about deals below the wall's picture. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import { currentText } from "../../src/engine/model/whole-text.ts";
import { view } from "../../src/engine/views/view.ts";
import { dealBand } from "../../src/ui/wall/deal-band.tsx";
import { atBeat, opened } from "../support/play.ts";
import { modelScenario, setupOf } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "wall"));

const scenario = modelScenario("lesson");

function bandAt(beat: "deal" | "close"): string {
  const world = atBeat(opened(setupOf(), scenario), beat);
  const names = namesOf(scenario);
  const shown = {
    table: 1,
    view: view(world, "wall"),
    scenario,
    journal: [],
    names,
    text: currentText(world),
  };
  return renderToStaticMarkup(dealBand(shown));
}

test("that there is no deal yet is said while deals can be made, and not at the close", () => {
  expect(bandAt("deal")).toContain(t("wall:deals.none"));
  expect(bandAt("close")).not.toContain(t("wall:deals.none"));
});
