/** One line to do, one to say and one to ask in every part of a lesson. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { SCRIPTS, scriptOf } from "../../../src/client/selectors/lesson-script.ts";
import { BEATS } from "../../../src/engine/state/world.ts";

beforeAll(() => loadWording("desk"));

const at = (beat: string | null, change: Partial<Parameters<typeof scriptOf>[0]> = {}) =>
  scriptOf({ beat, clock: 5, round: 1, season: 0, reached: -1, isDebriefed: false, ...change });

describe("the words of the desk", () => {
  test("are those of the lobby before the start, and of the debrief once it is open", () => {
    expect([at(null), at("over"), at("over", { isDebriefed: true })]).toEqual([
      "lobby",
      "waiting",
      "debrief",
    ]);
  });

  test("are about the mandate in the first beat only, and explain a season once", () => {
    expect([at("sound", { clock: 1 }), at("sound")]).toEqual(["mandate", "sound"]);
    expect([at("season", { season: 1 }), at("season", { season: 2 })]).toEqual(["firstSeason", "season"]);
  });

  test("say that the match may end once enough states have joined", () => {
    expect(at("season", { season: 6, reached: 30 })).toBe("reached");
  });

  test("announce the check questions at the close of the first round only", () => {
    expect([at("close"), at("close", { round: 2 })]).toEqual(["close", "laterClose"]);
    expect(t("desk:script.laterClose.do")).not.toMatch(/check question/);
  });

  test("are there for every beat", () => {
    for (const beat of BEATS) expect(SCRIPTS).toContain(at(beat));
  });

  test("begin with what to say first, and name the check questions", () => {
    expect(t("desk:script.lobby.say")).toMatch(/exercise.+model.+not your opinion/);
    for (const script of ["sound", "close", "waiting"] as const)
      expect(t(`desk:script.${script}.do`)).toMatch(/check question/);
  });

  test("are short, and each asks one question", () => {
    for (const script of SCRIPTS) {
      const lines = (["do", "say", "ask"] as const).map((line) => t(`desk:script.${script}.${line}`));
      for (const line of lines) expect(line.split(/\s+/).length).toBeLessThanOrEqual(18);
      expect(lines[2]).toMatch(/^[^?]+\?$/);
    }
  });
});
