import { describe, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import {
  contradictionCost,
  crossedCost,
  declaredBy,
  isLeavingChair,
  linesCrossed,
  saidYes,
  standCost,
  storyCost,
} from "../../../../src/client/selectors/match/conduct.ts";
import { optionOf } from "../../../../src/client/selectors/match/options.ts";
import { trustMovesOf } from "../../../../src/client/selectors/move/trust-moves.ts";
import { holdersOf, holdsFloor, ownWeights } from "../../../../src/client/selectors/negotiation/floor.ts";
import { placardsByMandate } from "../../../../src/client/selectors/negotiation/standing.ts";
import { blockNote, breakWords } from "../../../../src/client/sentences/block-words.ts";
import { isUnfaithful } from "../../../../src/engine/model/faithfulness.ts";
import type { TrustCause } from "../../../../src/engine/state/consequence.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { giveCommand, viewOf } from "../../../../src/match/match.ts";
import { bazaar, CAN, EGY, HR62 } from "../../../support/bazaar.ts";
import { given } from "../../../support/given.ts";
import { put, withDraft } from "../../../support/play.ts";
import { tableAt } from "../negotiation/at-table.ts";

await loadWording("negotiation");

const sound = tableAt("sound", 1);
const deal = tableAt("deal", 2);
const own = deal.mine.country;

describe("the floor", () => {
  test("before the first speech nobody has the floor, and a speech would add to the seat's own weight", () => {
    const { view } = sound;
    const weights = ownWeights(sound.own);
    expect(weights.map(({ article }) => article)).toEqual(view.world.draft.floor);
    for (const { now, spoken, hasFloor } of weights) {
      expect(hasFloor).toBe(false);
      expect(spoken).toBeGreaterThan(now);
    }
  });

  test("the speakers are listed from public facts, the one with the most weight first", () => {
    const { view } = deal;
    const all = view.world.draft.floor.flatMap((article) => holdersOf(deal.own.world, article));
    expect(all.length).toBeGreaterThan(0);
    for (const { country } of all) expect(holdsFloor(view.world, country)).toBe(true);
    for (const article of view.world.draft.floor) {
      const shares = holdersOf(deal.own.world, article).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
  });
});

describe("the record", () => {
  test("changing an earlier statement has its price", () => {
    const [article = 0] = deal.view.world.draft.floor;
    const before = deal.view.world.declared[article * deal.scenario.countries.length + own] ?? 0;
    expect(declaredBy(deal.view.world, article, own)).toBe(before);
    const { view, mine } = sound;
    expect(declaredBy(view.world, view.world.draft.floor[0] ?? 0, mine.country)).toBeNull();
    expect(storyCost(deal.view.world, article, own, before)).toBe(0);
    expect(storyCost(deal.view.world, article, own, before + 2)).toBe(20);
  });
});

describe("a contradiction", () => {
  const room = bazaar("20111");
  const term = { article: HR62, alternative: 0 };
  const contested: World = { ...room, climate: "contested" };

  test("costs 40 trust: joining what one objected to, and standing aside from what one supported", () => {
    expect(contradictionCost(contested, CAN, term, "join")).toBe(40);
    expect(contradictionCost(contested, CAN, term, "abstain")).toBe(0);
    expect(contradictionCost(contested, EGY, term, "join")).toBe(0);
    expect(contradictionCost(contested, EGY, term, "abstain")).toBe(40);
    expect(contradictionCost(contested, EGY, term, "block")).toBe(40);
    expect(contradictionCost({ ...room, climate: "measured" }, CAN, term, "join")).toBe(0);
  });

  test("costs 40 trust in placards that object to a text closer to the declared wish; open ones do not count", () => {
    expect(crossedCost(contested, [2, 0], [0, 5], 0)).toBe(40);
    expect(crossedCost(contested, [2, 0], [0, 5], 5)).toBe(0);
    expect(crossedCost(contested, [2, null], [0, 5], 0)).toBe(0);
    expect(crossedCost({ climate: "measured" }, [2, 0], [0, 5], 0)).toBe(0);
  });
});

describe("the price beside a stand", () => {
  const room: World = { ...bazaar("20111"), climate: "contested" as const, beat: "close", round: 2 };
  const at: World = withDraft(room, { chair: [0, -1, -1, 0], readings: [2, 1, 1, 1] });
  const pact = { by: EGY, to: CAN, kind: "support", article: HR62, alternative: 0 } as const;
  const worlds: readonly World[] = [
    at,
    { ...at, pacts: [{ ...pact, paid: true, status: "open", due: 0 }] },
    { ...at, declaredLines: put(at.declaredLines, { [5 * HR62 + EGY]: 1, [5 * HR62 + CAN]: 1 }) },
  ];
  const CAUSES: readonly TrustCause[] = ["broken", "block", "wantonBlock", "contradicted", "joinedBeyond"];

  test("is all that the rules then take: for the block, the promise, the placard and the declared line", () => {
    const seen = new Set<number>();
    for (const world of worlds)
      for (const seat of [CAN, EGY])
        for (const stand of ["join", "abstain", "block"] as const) {
          const iso3 = world.scenario.countries[seat]?.iso3 ?? "";
          const command = { type: "takeStand", article: HR62, stand, breaking: true } as const;
          const { events } = given(world).close({ [iso3]: [command] });
          const taken = trustMovesOf(events, seat)
            .filter(({ cause }) => CAUSES.includes(cause))
            .reduce((sum, { points }) => sum - points, 0);
          const { total } = standCost(world, seat, { article: HR62, alternative: 0 }, stand);
          expect(total, `${iso3} ${stand}`).toBe(taken);
          seen.add(total);
        }
    expect([...seen].sort((a, b) => a - b)).toEqual(expect.arrayContaining([0, 40, 80, 400, 460]));
  });

  test("stands in the question before a promise is broken, with its parts and the same sum as beside the stand", () => {
    const cost = standCost(worlds[1] ?? at, EGY, { article: HR62, alternative: 0 }, "block");
    expect(blockNote(true, 2, cost)).toBe("−460 trust");
    expect(breakWords(cost, 600, true)).toEqual([
      "−400 trust: you break your promise.",
      "−60 trust: you block.",
      "Together −460 trust: from 600 to 140.",
    ]);
    const abstained = standCost(worlds[1] ?? at, EGY, { article: HR62, alternative: 0 }, "abstain");
    expect(breakWords(abstained, 300, true).at(-1)).toBe("Your trust falls from 300 to 0.");
  });
});

test("the chair counts as empty until placards are laid", () => {
  expect(isLeavingChair(sound.view)).toBe(true);
  const laid = optionOf(sound.view, "layPlacards")?.articles[0];
  if (laid === undefined) throw new Error("nothing to lay");
  const acted = giveCommand(
    sound.match,
    "KEN",
    placardsByMandate(sound.mine, sound.scenario, laid.article, laid.texts),
  );
  if (!acted.ok) throw new Error("refused");
  expect(isLeavingChair(viewOf(acted.match, "KEN"))).toBe(false);
  expect(isLeavingChair(deal.view)).toBe(false);
  const speechesAlone = sound.view.options.filter(({ type }) => type === "speak");
  expect(isLeavingChair({ ...sound.view, options: speechesAlone })).toBe(false);
});

test("no chair is empty on the last night, in another beat, or for somebody who only watches", () => {
  const { view } = sound;
  for (const beat of ["lastSounding", "deal"] as const)
    expect(isLeavingChair({ ...view, world: { ...view.world, beat } })).toBe(false);
  expect(isLeavingChair({ ...view, mine: null })).toBe(false);
});

test("a state that was present when the text was adopted by consensus has said yes to it", () => {
  const { world } = tableAt("sign").own;
  const { outcome } = world.treaty;
  expect(saidYes(world, own)).toBe(outcome?.ballot === null || outcome?.ballot.votes.charAt(own) === "0");
  expect(linesCrossed(world, own)).toEqual([]);
  expect(isUnfaithful(world, own)).toBe(saidYes(world, own));
});
