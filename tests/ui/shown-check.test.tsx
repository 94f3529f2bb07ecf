/** The wall gives no answer to a question away that nobody has answered yet. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { checkChoice, checkReason } from "../../src/client/sentences/check-words.ts";
import type { ExplainedCheck } from "../../src/room/check-view.ts";
import { ShownCheck } from "../../src/ui/wall/shown-check.tsx";
import { modelScenario } from "../support/scenario.ts";

await loadWording("content", "wall", "room", "check");

const check = (answered: number) =>
  ({
    about: { about: "meaning", case: "ines", question: "crime" },
    choices: ["yes", "may", "no"],
    right: "no",
    moment: "round",
    number: 0,
    poll: { answered, counts: null },
  }) as unknown as ExplainedCheck;

const wall = (answered: number): string =>
  renderToStaticMarkup(<ShownCheck check={check(answered)} scenario={modelScenario("lesson")} />);

test("before anybody has answered, no answer is marked and no reason is given", () => {
  const right = t("wall:checks.right", { choice: checkChoice(check(0).about, "no") });
  expect(wall(0)).not.toContain(right);
  expect(wall(0)).not.toContain("wall-check-reason");
  expect(wall(1)).toContain(right);
  expect(wall(1)).toContain("wall-check-reason");
  expect(checkReason(check(1))).not.toBe("");
});
