/** On the wall, every beat shows by face what the text means for the eight people. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { caseCalled, caseConsequence } from "../../src/client/i18n/people.ts";
import { countFates, fates } from "../../src/client/selectors/text/fates.ts";
import type { Shown } from "../../src/ui/hooks/use-shown.ts";
import { EightFates, FateRow } from "../../src/ui/wall/fates.tsx";
import { modelScenario } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "wall", "negotiation"));

const scenario = modelScenario("lesson");
const text = scenario.articles.map(({ adopted }) => adopted);
const shown = { scenario, text } as unknown as Shown;

/** The sentence that a class reads. */
const nowIn = (page: string): string => /class="wall-fate-now"[^>]*>([^<]*)/.exec(page)?.[1] ?? "";

describe("the eight people on the wall", () => {
  test("each has one answer, and those whom the text touches come first", () => {
    const judged = fates(scenario, text);
    expect(judged.map((one) => one.case).sort()).toEqual(scenario.cases.map(({ id }) => id).sort());
    expect(judged[0]?.case).toBe("researcher");
    const { hoped, open, feared } = countFates(judged);
    expect(hoped + open + feared).toBe(scenario.cases.length);
  });

  test("while the package is decided: every face with its name, how many are better or worse off, and one sentence", () => {
    const page = renderToStaticMarkup(<EightFates shown={shown} />);
    const judged = fates(scenario, text);
    for (const { id } of scenario.cases) expect(page).toContain(`>${caseCalled(id)}<`);
    expect(page.match(/<img/g)).toHaveLength(scenario.cases.length);
    const counts = countFates(judged);
    for (const met of ["hoped", "open", "feared"] as const) {
      const words = t(`wall:fates.${met}`, { count: counts[met] });
      if (counts[met] > 0) expect(page).toContain(words);
      else expect(page).not.toContain(words);
    }
    expect(nowIn(page)).toBe(judged.slice(0, 1).map(caseConsequence).join(""));
  });

  test("at the signature: the faces, one sentence, and that a signature changes nothing for them yet", () => {
    const page = renderToStaticMarkup(<FateRow shown={shown} note={t("wall:fates.signing")} />);
    expect(page).toContain(t("wall:fates.signing"));
    expect(nowIn(page)).toBe(fates(scenario, text).slice(0, 1).map(caseConsequence).join(""));
    expect(page.match(/<img/g)).toHaveLength(scenario.cases.length + 1);
  });

  test("beside other words: the face with its sentence stands apart from the others, which may give way", () => {
    const page = renderToStaticMarkup(<FateRow shown={shown} note={t("wall:fates.talks")} />);
    const one = /<p class="wall-fate-one"[^>]*>.*?<\/p>/.exec(page)?.[0] ?? "";
    expect(one.match(/<img/g)).toHaveLength(1);
    expect(nowIn(one)).not.toBe("");
    expect(one).not.toContain(t("wall:fates.talks"));
  });
});
