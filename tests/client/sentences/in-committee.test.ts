/** In the match after a committee, a delegation starts from what it did there, and its capital explains any difference. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import { inCommitteeText } from "../../../src/client/sentences/in-committee.ts";
import type { Reason } from "../../../src/engine/state/forecast.ts";
import { COMMITTEE_STANDS } from "../../../src/room/from-committee.ts";
import { modelScenario } from "../../support/scenario.ts";

const names = namesOf(modelScenario("lesson"));

const clause = (value: number): Reason => ({
  code: "clause",
  value,
  article: 0,
  alternative: 1,
  mark: "modelled",
});
const OUTSIDE: Reason = { code: "outside", value: 5, article: -1, alternative: -1, mark: "modelled" };

beforeAll(() => loadWording("content", "room"));

describe("a delegation whose capital wants the same", () => {
  test.each([
    ["sponsor", "stand", 10, "join"],
    ["sponsor", "vote", 10, "yes"],
    ["yes", "vote", 10, "yes"],
    ["no", "stand", -10, "block"],
    ["no", "vote", -10, "no"],
  ] as const)(
    "as a %s, at the %s, keeps to it if it says nothing, and no difference is named",
    (...given) => {
      const [stand, of, value, silent] = given;
      expect(inCommitteeText(of, stand, [clause(value)], names)).toEqual([
        t(`room:committee.stand.${stand}`),
        t(`room:committee.silent.${silent}`),
      ]);
    },
  );
});

describe("a delegation whose capital wants something else", () => {
  const about = () => ({ article: names.article(0), text: names.alternative(0, 1) });

  test.each([
    ["sponsor", "stand", -10, "join", "noBecause"],
    ["sponsor", "vote", -10, "yes", "noBecause"],
    ["yes", "vote", -10, "yes", "noBecause"],
    ["no", "stand", 10, "block", "yesBecause"],
    ["no", "vote", 10, "no", "yesBecause"],
    ["abstain", "vote", 10, "abstain", "yesBecause"],
    ["abstain", "vote", -10, "abstain", "noBecause"],
  ] as const)("as a %s, at the %s, still keeps to it, and reads the clause that weighs most", (...given) => {
    const [stand, of, value, silent, why] = given;
    expect(inCommitteeText(of, stand, [clause(value)], names)).toEqual([
      t(`room:committee.stand.${stand}`),
      t(`room:committee.silent.${silent}`),
      t(`room:committee.capital.${why}`, about()),
    ]);
  });

  test("reads what the capital wants without a clause if none weighs on that side", () => {
    expect(inCommitteeText("vote", "no", [OUTSIDE], names).at(-1)).toBe(t("room:committee.capital.yes"));
  });

  test("reads a clause by its title and its wording", () => {
    for (const stand of COMMITTEE_STANDS) {
      const [last = ""] = inCommitteeText("vote", stand, [clause(stand === "no" ? 10 : -10)], names).slice(
        -1,
      );
      expect(last).toContain(about().article);
      expect(last).toContain(about().text);
    }
  });
});
