/** What the page says a bridge still lacks is what the rules demand of it. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { namesOf } from "../../../../src/client/i18n/names.ts";
import { moveResults } from "../../../../src/client/selectors/move/results.ts";
import { bridgeNeed } from "../../../../src/client/selectors/negotiation/bridge-need.ts";
import { bridgesOneShort } from "../../../../src/client/selectors/negotiation/chances.ts";
import { sharedBridge } from "../../../../src/client/selectors/negotiation/shared-bridge.ts";
import { restText, sideText } from "../../../../src/client/sentences/bridge-words.ts";
import { moveResultWords } from "../../../../src/client/sentences/move-result-words.ts";
import { caucusMeans, isBetween } from "../../../../src/engine/model/agenda.ts";
import { canonical } from "../../../../src/engine/model/canonical.ts";
import { buildBridges } from "../../../../src/engine/rules/dealing.ts";
import type { Holder } from "../../../../src/engine/state/setup.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { put, withDraft } from "../../../support/play.ts";
import { PERSON } from "../../../support/scenario.ts";
import { tableAt } from "./at-table.ts";

await loadWording("negotiation", "move", "content");

const BOT: Holder = { type: "bot", level: 2 };

const at = tableAt("deal");
const { world } = at.match;
const { caucusOf } = canonical(at.scenario);

/** A text between two that are on the floor. */
const term = world.draft.floor
  .flatMap((article) =>
    (at.scenario.articles[article]?.alternatives ?? []).map((_, alternative) => ({ article, alternative })),
  )
  .find((one) => {
    const isOpen = world.draft.texts[one.article]?.includes(one.alternative) === false;
    const means = caucusMeans(world, one.article);
    const isSplit =
      means.some((m) => m < 1000 * one.alternative - 500) && means.some((m) => m > 1000 * one.alternative);
    return isOpen && isSplit && isBetween(world, one.article, one.alternative);
  });
if (term === undefined) throw new Error("no text lies between two others");

const means = caucusMeans(world, term.article);
/** The members of the caucuses that want less than the bridge, and more. */
const below = caucusOf.flatMap((caucus, i) =>
  (means[caucus] ?? 0) < 1000 * term.alternative - 500 ? [i] : [],
);
const above = caucusOf.flatMap((caucus, i) => ((means[caucus] ?? 0) >= 1000 * term.alternative ? [i] : []));
const calledBy = (sponsors: readonly number[]): World =>
  withDraft(world, { bridges: [{ ...term, sponsors, callers: 1 }] });

describe("a bridge between two texts", () => {
  test("needs nothing more exactly when the rules build it", () => {
    for (let k = 0; k < 60; k++) {
      const sponsors = [0, 1, 2].slice(0, 1 + (k % 3)).map((n) => (k * 31 + n * 53) % caucusOf.length);
      const { missing, isOneSided } = bridgeNeed(at.own, term, sponsors);
      const isBuilt = buildBridges(calledBy(sponsors)).length > 0;
      expect(missing === 0 && !isOneSided, sponsors.join()).toBe(isBuilt);
    }
  });

  test("with three sponsors of one side names the other side and the groups that stand there", () => {
    const sponsors = below.slice(0, 3);
    expect(buildBridges(calledBy(sponsors))).toEqual([]);
    const need = bridgeNeed(at.own, term, sponsors);
    expect(need).toMatchObject({ missing: 0, isOneSided: true });
    expect(need.side).toBeGreaterThan(term.alternative);
    expect(need.caucuses.length).toBeGreaterThan(0);
    for (const caucus of need.caucuses) {
      const member = caucusOf.indexOf(caucus);
      expect(buildBridges(calledBy([...sponsors, member]))).toHaveLength(1);
    }
    const names = namesOf(at.scenario);
    const told = sideText(term.article, need, names) ?? "";
    expect(told).toContain(names.alternative(term.article, need.side));
    expect(told).toContain(names.caucuses(need.caucuses));
  });

  test("says so before the third sponsor has come too", () => {
    expect(bridgeNeed(at.own, term, below.slice(0, 2))).toMatchObject({ missing: 1, isOneSided: true });
    expect(bridgeNeed(at.own, term, [below[0] ?? 0, above[0] ?? 0])).toMatchObject({
      missing: 1,
      isOneSided: false,
    });
  });

  test("is one sponsor short only for a seat that would complete it", () => {
    const [country = 0] = below.slice(-1);
    const others = {
      ...at.own,
      country,
      world: { ...at.own.world, draft: calledBy(below.slice(0, 2)).draft },
    };
    expect(bridgesOneShort(others, at.mine, [term])).toEqual([]);
  });

  test("the card on the move tells the number of sponsors and the side that is missing", () => {
    const country = below[0] ?? 0;
    const sponsors = below.slice(0, 3);
    const now = { ...at.own, country, world: { ...at.own.world, draft: calledBy(sponsors).draft } };
    const events = [{ type: "bridgesSponsored" as const, sponsors: [{ country, ...term }] }];
    const names = namesOf(at.scenario);
    const results = moveResults(events, { now, before: null }).filter(({ of }) => of === "bridge");
    const told = moveResultWords(results, {
      ...{
        by: "did",
        names,
        scenario: at.scenario,
        own: country,
        shown: [],
        shares: [],
        toldBelow: -1,
        objected: new Map(),
      },
    });
    const groups = names.caucuses(bridgeNeed(now, term, sponsors).caucuses);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`has 3 sponsors, but none from: ${groups}.`);
  });
});

describe("a wording that several people want and that is not on the table", () => {
  const names = namesOf(at.scenario);
  /** Two people of one side and, if asked, one of the other declared the wording; these sponsor it already. */
  const shared = (people: readonly number[], sponsors: readonly number[] = []) => {
    const [country = 0] = people;
    const { world: seen } = at.own;
    const states = caucusOf.length;
    const declared = people.reduce<readonly number[]>(
      (all, state) => put(all, { [states * term.article + state]: term.alternative }),
      seen.declared,
    );
    const holders = seen.holders.map((_, state) => (people.includes(state) ? PERSON : BOT));
    const draft = { ...seen.draft, bridges: sponsors.length > 0 ? [{ ...term, sponsors, callers: 1 }] : [] };
    const own = { ...at.own, country, world: { ...seen, declared, holders, draft } };
    const objectives = [{ article: term.article, accept: [term.alternative], weight: 100 }];
    return sharedBridge({ own, mine: { ...at.mine, country, objectives }, expect: () => null as never });
  };

  test("does not become a bridge by three callers of one side: it still needs the other side", () => {
    const found = shared(below.slice(0, 3));
    expect(found?.rest).toMatchObject({ missing: 0, isOneSided: true });
    const told = found === null ? "" : restText(found.rest, names);
    expect(told).toContain("1 more sponsor, from:");
    expect(told).toContain(names.caucuses(found?.rest.caucuses ?? []));
  });

  test("becomes one with callers of both sides", () => {
    const found = shared([below[0] ?? 0, below[1] ?? 0, above[0] ?? 0]);
    expect(found === null ? "" : restText(found.rest, names)).toBe("With these calls it becomes a bridge.");
  });

  test("nobody is asked who sponsors it already, or who stands on the side that has enough", () => {
    const [a = 0, b = 0, c = 0, d = 0] = below;
    expect(shared([a, b])?.helpers).toEqual([b]);
    expect(shared([a, b], [b])?.helpers).toEqual([]);
    expect(shared([a, d], [b, c])?.helpers).toEqual([]);
    expect(shared([a, above[0] ?? 0], [b, c])?.helpers).toEqual([above[0]]);
  });
});
