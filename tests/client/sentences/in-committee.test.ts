/** In the match after a committee, a delegation starts from what it did there, and its capital explains any difference. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import type { CapitalWish } from "../../../src/client/selectors/match/capital-wish.ts";
import { inCommitteeText } from "../../../src/client/sentences/in-committee.ts";
import { COMMITTEE_STANDS } from "../../../src/room/from-committee.ts";
import { modelScenario } from "../../support/scenario.ts";

const names = namesOf(modelScenario("lesson"));

const wish = (vote: CapitalWish["vote"], isBeyond = false): CapitalWish => ({
  vote,
  because: { article: 0, alternative: 1, isBeyond },
});

beforeAll(() => loadWording("content", "room"));

describe("a delegation whose capital wants the same", () => {
  test.each([
    ["sponsor", "stand", "yes", "join"],
    ["sponsor", "vote", "yes", "yes"],
    ["yes", "vote", "yes", "yes"],
    ["no", "stand", "no", "block"],
    ["no", "vote", "no", "no"],
    ["abstain", "vote", "abstain", "abstain"],
  ] as const)(
    "as a %s, at the %s, keeps to it if it says nothing, and no difference is named",
    (...given) => {
      const [stand, of, vote, silent] = given;
      expect(inCommitteeText(of, stand, wish(vote), names)).toEqual([
        t(`room:committee.stand.${stand}`),
        t(`room:committee.silent.${silent}`),
      ]);
    },
  );
});

describe("a delegation whose capital wants something else", () => {
  const about = () => ({ article: names.article(0), text: names.alternative(0, 1) });

  test.each([
    ["sponsor", "stand", wish("no"), "join", "noBecause"],
    ["sponsor", "vote", wish("no", true), "yes", "noLine"],
    ["yes", "vote", wish("abstain"), "yes", "abstainBecause"],
    ["yes", "vote", wish("abstain", true), "yes", "abstainLine"],
    ["no", "stand", wish("yes"), "block", "yesBecause"],
    ["no", "vote", wish("yes", true), "no", "yesBecause"],
    ["abstain", "vote", wish("yes"), "abstain", "yesBecause"],
  ] as const)(
    "as a %s, at the %s, still keeps to it, and reads why, and that its wishes are not all",
    (...given) => {
      const [stand, of, wanted, silent, why] = given;
      expect(inCommitteeText(of, stand, wanted, names)).toEqual([
        t(`room:committee.stand.${stand}`),
        t(`room:committee.silent.${silent}`),
        t(`room:committee.capital.${why}`, about()),
        t("room:committee.capital.weighs"),
      ]);
    },
  );

  test.each(["yes", "no", "abstain"] as const)(
    "reads %s without a clause if none weighs on that side",
    (vote) => {
      const stand = vote === "no" ? "yes" : "no";
      expect(inCommitteeText("vote", stand, { vote, because: null }, names)).toContain(
        t(`room:committee.capital.${vote}`),
      );
    },
  );

  test("reads a clause by its title and its wording", () => {
    for (const stand of COMMITTEE_STANDS) {
      const sentences = inCommitteeText("vote", stand, wish(stand === "no" ? "yes" : "no"), names).join(" ");
      expect(sentences).toContain(about().article);
      expect(sentences).toContain(about().text);
    }
  });

  test("that voted no and may deposit now reads why its capital would say yes, and nothing about silence", () => {
    expect(inCommitteeText("deposit", "no", wish("yes"), names)).toEqual([
      t("room:committee.stand.no"),
      t("room:committee.capital.yesBecause", about()),
      t("room:committee.capital.weighs"),
    ]);
    expect(inCommitteeText("deposit", "no", wish("no"), names)).toEqual([t("room:committee.stand.no")]);
  });
});
