/** The texts on the wall's floor say by face what they would mean, from the first placards to the close. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import { caseConsequence } from "../../src/client/i18n/people.ts";
import { soughtTexts } from "../../src/client/selectors/negotiation/sought.ts";
import { currentText } from "../../src/engine/model/whole-text.ts";
import type { World } from "../../src/engine/state/world.ts";
import { view } from "../../src/engine/views/view.ts";
import type { Shown } from "../../src/ui/hooks/use-shown.ts";
import { SoughtList } from "../../src/ui/wall/sought-list.tsx";
import { FloorList } from "../../src/ui/wall/text-list.tsx";
import { atBeat, opened, withDraft } from "../support/play.ts";
import { articleOf, modelScenario, setupOf } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "wall", "negotiation"));

const scenario = modelScenario("lesson");
const BREAKING_IN = articleOf(scenario, "illegal_access");
const start = opened(setupOf(), scenario);

const shownAt = (world: World): Shown => ({
  table: 1,
  view: view(world, "wall"),
  scenario,
  journal: [],
  names: namesOf(scenario),
  text: currentText(world),
});
const floorAt = (world: World): string => renderToStaticMarkup(<FloorList shown={shownAt(world)} />);
const faces = (page: string): number => page.match(/class="fate-face"/g)?.length ?? 0;
const ines = (answer: "yes" | "may"): string =>
  caseConsequence({ case: "researcher", question: "crime", answer });

describe("the texts on the wall", () => {
  test("before the first placards, each of the two has the person whose fate it decides, and what it means for them", () => {
    expect(start.draft.texts[BREAKING_IN]).toEqual([1, 2]);
    const page = floorAt(start);
    expect(faces(page)).toBe(2);
    expect(page).toContain(ines("may"));
    expect(page).toContain(ines("yes"));
  });

  test("at the close, the chair's text of every article has its person; the other texts have none", () => {
    const world = atBeat(start, "close");
    const page = floorAt(withDraft(world, { chair: [1, 0, 2] }));
    expect(faces(page)).toBe(3);
    expect(page).toContain(ines("may"));
    expect(page).not.toContain(ines("yes"));
  });

  test("who looks for which text: those who look for the same stand together, beside its person; a sentence says what one of them means", () => {
    const sought = [
      { country: 0, term: { article: BREAKING_IN, alternative: 2 } },
      { country: 1, term: { article: BREAKING_IN, alternative: 1 } },
      { country: 2, term: { article: BREAKING_IN, alternative: 2 } },
    ];
    const page = renderToStaticMarkup(<SoughtList sought={soughtTexts(sought)} shown={shownAt(start)} />);
    expect(page.match(/<li>/g)).toHaveLength(2);
    expect(faces(page)).toBe(3);
    const [breaking = "", entering = "", after = ""] = page.split("</li>");
    expect(after).toContain(ines("yes"));
    const { country } = namesOf(scenario);
    expect(breaking).toContain(ines("yes"));
    for (const one of [0, 2]) expect(breaking).toContain(country(one));
    expect(entering).toContain(ines("may"));
    expect(entering).toContain(country(1));
  });

  test("with twelve delegations, flags without names, and what has no room is counted", () => {
    const texts = [0, 1, 2, 3, 4].map((alternative) => ({ article: 1, alternative }));
    const sought = Array.from({ length: 12 }, (_, country) => ({
      country,
      term: texts[country % 5] ?? { article: 1, alternative: 0 },
    }));
    const page = renderToStaticMarkup(<SoughtList sought={soughtTexts(sought)} shown={shownAt(start)} />);
    expect(page.match(/<li>/g)).toHaveLength(3);
    expect(page).toContain(t("wall:sought.more", { count: 4 }));
    expect(page).not.toContain(`>${namesOf(scenario).country(0)}<`);
  });
});
