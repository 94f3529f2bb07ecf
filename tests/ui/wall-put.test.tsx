/** What a yes would write stands on the wall as sentences: at a close in turn, on the last night all at once. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import { caseConsequence } from "../../src/client/i18n/people.ts";
import { whyChair } from "../../src/client/selectors/negotiation/chair.ts";
import { currentText } from "../../src/engine/model/whole-text.ts";
import type { World } from "../../src/engine/state/world.ts";
import { view } from "../../src/engine/views/view.ts";
import type { Shown } from "../../src/ui/hooks/use-shown.ts";
import { PutList, putNow } from "../../src/ui/wall/put-list.tsx";
import { atBeat, opened, withDraft } from "../support/play.ts";
import { modelScenario, setupOf } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "wall", "negotiation"));

const scenario = modelScenario("lesson");
const names = namesOf(scenario);
const close = atBeat(opened(setupOf(), scenario), "close");

const shownAt = (world: World): Shown => ({
  table: 1,
  view: view(world, "wall"),
  scenario,
  journal: [],
  names,
  text: currentText(world),
});
const ines = caseConsequence({ case: "researcher", question: "crime", answer: "may" });

describe("what a yes would write, on the wall", () => {
  test("at a close: each article by name, and of the first its sentence and what it means for a person", () => {
    const shown = shownAt(withDraft(close, { chair: [1, 0, 2] }));
    const page = renderToStaticMarkup(<PutList shown={shown} means="close" />);
    const put = putNow(shown);
    expect(put.map(([article]) => article)).toEqual(close.draft.floor);
    for (const [article] of put) expect(page).toContain(names.articleShort(article));
    const [article, alternative] = put[0] ?? [0, 0];
    expect(page).toContain(names.gloss(article, alternative));
    expect(page).toContain(ines);
  });

  test("where the chair put a text that fewer support, one sentence says why, with their number", () => {
    // Of the three texts, one is put that has less support than another.
    const worlds = [0, 1, 2].map((text) => withDraft(close, { chair: [text, 0, 0], floor: [0] }));
    const world = worlds.find((one) => whyChair(one, 0) !== null);
    if (world === undefined) throw new Error("the chair's text always has most support");
    const why = whyChair(world, 0);
    const page = renderToStaticMarkup(<PutList shown={shownAt(world)} means="close" />);
    const text = names.alternative(0, why?.other ?? 0);
    expect(page).toContain(t(`wall:why.${why?.by ?? "chosen"}`, { text, count: why?.support ?? 0 }));
  });

  test("on the last night: the sentence of every article", () => {
    const shown = shownAt({ ...close, phase: "adoption", beat: "stand" } as World);
    const page = renderToStaticMarkup(<PutList shown={shown} means="stand" />);
    for (const [article, alternative] of putNow(shown))
      expect(page).toContain(names.gloss(article, alternative));
    expect(putNow(shown)).toHaveLength(scenario.articles.length);
  });

  test("a long text has too many sentences for a wall", () => {
    const long = modelScenario("standard");
    const world = { ...close, beat: "stand" } as World;
    expect(putNow({ ...shownAt(world), scenario: long })).toEqual([]);
  });
});
