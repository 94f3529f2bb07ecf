/** The first step of a committee's film shows its own clauses, each in its own words and with the matched wording. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import type { EndedTable } from "../../src/client/selectors/debrief/made-at-table.ts";
import type { Scenario } from "../../src/engine/state/scenario.ts";
import { view } from "../../src/engine/views/view.ts";
import { TextLadders } from "../../src/ui/film/text-ladders.tsx";
import { opened } from "../support/play.ts";
import { modelScenario, setupOf } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "film"));

const WORDS = "Affirms the right to privacy of every person";
const scenario = modelScenario("lesson");
const adopted = scenario.articles.map((article) => article.adopted);
const setup = { ...setupOf(), text: { hr62: "rights-list-law" }, words: { hr62: WORDS } };
const world = opened(setup, scenario);
const rights = scenario.articles.findIndex(({ id }) => id === "hr62");

/** A table that ended with the committee's text but for one article, which an amendment changed in the match. */
function picture(isReal: boolean, amended = -1, leftOut: Scenario["leftOut"] = []): string {
  const text = adopted.map((at, article) => (article === amended ? 1 - Math.min(1, at) : at));
  const made = {
    scenario: { ...scenario, leftOut },
    text,
    events: [],
    view: view(world, "wall"),
    record: { setup },
  };
  return renderToStaticMarkup(<TextLadders made={made as unknown as EndedTable} isReal={isReal} />);
}

test("given a committee's text, when its film begins, then only its clauses stand there, in its words", () => {
  const shown = picture(false);
  expect(shown).toContain(WORDS);
  expect(shown.match(/class="ladder-name"/g)).toHaveLength(1);
  expect(shown).toContain(namesOf(scenario).article(rights));
  expect(shown).toContain(t("film:picture.rest"));
});

test("a clause of the real convention that an amendment changed is shown too", () => {
  const other = rights === 0 ? 1 : 0;
  expect(picture(false, other)).toContain(namesOf(scenario).article(other));
  expect(picture(false, other)).toContain(WORDS);
});

test("a committee's clause that an amendment changed no longer stands there in the committee's words", () => {
  expect(picture(false, rights)).toContain(namesOf(scenario).article(rights));
  expect(picture(false, rights)).not.toContain(WORDS);
});

test("articles that the committee left out are named, as they are not those of the real convention", () => {
  const [first] = scenario.articles;
  const shown = picture(false, -1, first === undefined ? [] : [first]);
  expect(shown).toContain(t("common.noProvision", { articles: namesOf(scenario).article(0) }));
});

test("beside the real convention all clauses are compared", () => {
  expect(picture(true).match(/class="ladder-name"/g)).toHaveLength(scenario.articles.length);
});
