/** "What mattered" shows only what the two sides do not have in common, and by what chain they part. */
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import { linesApart } from "../../src/client/sentences/full-act.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { actsApart } from "../../src/lab/forks/acts-apart.ts";
import { matchOf } from "../support/causes.ts";
import { expectSidesApart } from "../support/sides-apart.ts";

await loadWording("content", "debrief");

const SPEECH: Command = { type: "speak", article: 0, alternative: 1, argument: "rights", case: "" };
const PLACARDS: Command = { type: "layPlacards", article: 0, placards: [0, 1, 2], wish: 1, care: 2 };

describe("acts in common", () => {
  test("are left out on both sides, also if they differ only in what no screen shows", () => {
    const others: Command[] = [
      { ...SPEECH, case: "bug_hunter" },
      { ...PLACARDS, care: 0 },
    ];
    expect(actsApart([SPEECH, PLACARDS], others)).toEqual({ did: [], instead: [] });
    expect(actsApart([SPEECH, PLACARDS], [PLACARDS])).toEqual({ did: [SPEECH], instead: [] });
  });

  test("of two sets of placards on one article, only the placards that differ are listed", () => {
    const { match } = matchOf("lesson", "apart", 0);
    const names = namesOf(match.scenario);
    const texts = [[0, 1, 2]];
    const lines = linesApart([PLACARDS], [{ ...PLACARDS, placards: [0, 2, 2] }], names, { texts });
    const line = (placard: 1 | 2): string =>
      t("debrief:deed.layPlacardsApart", {
        article: names.article(0),
        placards: t(`debrief:deed.placard.${placard}`, { alternative: names.alternative(0, 1) }),
      });
    expect(lines).toEqual({ did: [line(1)], instead: [line(2)] });
  });
});

test("the decision that mattered never has one act on both sides (20 matches)", () => {
  let found = 0;
  let told = 0;
  for (let at = 0; at < 20; at++) {
    const decision = expectSidesApart(matchOf(at % 2 === 0 ? "lesson" : "express", "apart", at));
    if (decision === null) continue;
    found += 1;
    const { chain, actual, other, changed } = decision;
    if (chain.first !== null) told += 1;
    if (other.adoption === "failed" && actual.adopted)
      expect(chain.missing + chain.blocked).toBeGreaterThan(0);
    if (changed.length > 0 && chain.first !== null) expect(chain.first.own).not.toBe(chain.first.other);
  }
  expect(found).toBeGreaterThan(10);
  expect(told).toBeGreaterThan(0);
}, 120_000);
