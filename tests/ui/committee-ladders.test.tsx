/** The first step of a committee's film shows its own clauses, each in its own words and with the matched wording. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import type { EndedTable } from "../../src/client/selectors/debrief/made-at-table.ts";
import { view } from "../../src/engine/views/view.ts";
import { TextLadders } from "../../src/ui/film/text-ladders.tsx";
import { opened } from "../support/play.ts";
import { modelScenario, setupOf } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "film"));

const WORDS = "Affirms the right to privacy of every person";
const scenario = modelScenario("lesson");
const text = scenario.articles.map(({ adopted }) => adopted);
const setup = { ...setupOf(), text: { hr62: "rights-list-law" }, words: { hr62: WORDS } };
const world = opened(setup, scenario);
const rights = scenario.articles.findIndex(({ id }) => id === "hr62");

/** A table with the committee's text, and with another article changed in the match. */
function picture(isReal: boolean, changed: readonly number[] = []): string {
  const events = changed.flatMap((article) => [
    { type: "textRevised", article, alternative: text[article] === 0 ? 1 : 0 },
  ]);
  const made = { scenario, text, events, view: view(world, "wall"), record: { setup } };
  return renderToStaticMarkup(<TextLadders made={made as unknown as EndedTable} isReal={isReal} />);
}

test("given a committee's text, when its film begins, then only its clauses stand there, in its words", () => {
  const shown = picture(false);
  expect(shown).toContain(WORDS);
  expect(shown.match(/class="ladder-name"/g)).toHaveLength(1);
  expect(shown).toContain(namesOf(scenario).article(rights));
  expect(shown).toContain(t("film:picture.rest"));
});

test("a clause that the match changed is shown too", () => {
  const other = rights === 0 ? 1 : 0;
  expect(picture(false, [other])).toContain(namesOf(scenario).article(other));
});

test("beside the real convention all clauses are compared", () => {
  expect(picture(true).match(/class="ladder-name"/g)).toHaveLength(scenario.articles.length);
});
