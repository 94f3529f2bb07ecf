/** In the match after a committee, a delegation starts from what it did there, and its capital explains any difference. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import type { CapitalWish } from "../../../src/client/selectors/match/capital-wish.ts";
import { inCommitteeText, whyJoinedText } from "../../../src/client/sentences/in-committee.ts";
import { COMMITTEE_STANDS } from "../../../src/room/from-committee.ts";
import { modelScenario } from "../../support/scenario.ts";

const names = namesOf(modelScenario("lesson"));

const wish = (vote: CapitalWish["vote"], isBeyond = false): CapitalWish => ({
  vote,
  because: { article: 0, alternative: 1, isBeyond },
});

beforeAll(() => loadWording("content", "room", "wall"));

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

describe("on the wall, a state that has joined", () => {
  const values = () => ({ country: "Kenya", text: names.alternative(0, 1) });

  test("says which clause speaks most for it if its capital would vote yes", () => {
    expect(whyJoinedText("Kenya", wish("yes"), names)).toBe(t("wall:race.for", values()));
  });

  test.each(["no", "abstain"] as const)(
    "names the clause that did not stop it if its capital would vote %s",
    (vote) => {
      expect(whyJoinedText("Kenya", wish(vote), names)).toBe(t("wall:race.despite", values()));
    },
  );

  test("gives no reason if no clause weighs", () => {
    expect(whyJoinedText("Kenya", { vote: "yes", because: null }, names)).toBeNull();
  });
});
