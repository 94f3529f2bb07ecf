/** The sheet on the podium has the short name of an article, which also fits in the letters of a wall. */
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import { chamberPicture } from "../../src/client/selectors/picture/chamber-picture.ts";
import { memoryOf } from "../../src/client/selectors/picture/memory.ts";
import { view } from "../../src/engine/views/view.ts";
import { writeChamber } from "../../src/scene/caption-text.ts";
import type { ChamberCast } from "../../src/scene/chamber/cast.ts";
import { opened } from "../support/play.ts";
import { articleOf, modelScenario, setupOf } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "picture"));

test("the human-rights clause is “Human rights” on the podium", () => {
  const scenario = modelScenario("lesson");
  const article = articleOf(scenario, "hr62");
  const seen = view(opened(setupOf(), scenario), "wall");
  const choice = { article, country: -1, watched: [], lit: [] };
  const picture = chamberPicture(seen, scenario, memoryOf([]), choice);
  const written: string[] = [];
  const caption = { write: (title: string) => written.push(title), key: () => undefined };
  writeChamber({ caption } as unknown as ChamberCast, picture, seen, scenario);
  expect(written).toEqual([namesOf(scenario).articleShort(article)]);
});
