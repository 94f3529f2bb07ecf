/** A bot that stands in for a person keeps to the wish and the promises that the person gave (docs/ROOMS.md). */
import { describe, expect, test } from "vitest";
import { acceptsOffer, policy } from "../../src/bots/index.ts";
import { keepingWord } from "../../src/bots/kept-word.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command, Placard, Vote } from "../../src/engine/state/command.ts";
import type { Offer, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, EGY, HR62, hr62, KEN, TECH, tech } from "../support/bazaar.ts";
import { put, withDraft, withTreaty } from "../support/play.ts";

const NOT_HEARD = 0;
const LAID = 1;

/** Kenya has declared text 3 of techtransfer itself, on which texts 1 and 3 lie, unless a test says otherwise. */
function table(change: Partial<World> = {}, wish = 3, texts: readonly number[] = [1, 3], chair = 1): World {
  const base = bazaar();
  const cell = TECH * base.credit.length + KEN;
  const world: World = {
    ...base,
    climate: "contested",
    heard: put(base.heard, { [cell]: LAID }),
    declared: put(base.declared, { [cell]: wish }),
    ...change,
  };
  return withDraft(world, { floor: [TECH], texts: [[0, 5], [], [], texts], chair: [5, -1, -1, chair] });
}

const kept = (act: Command, world = table(), keeps: readonly number[] = [TECH]): readonly Command[] =>
  keepingWord(seen(world, KEN), keeps, [act]);

const laid = (placards: readonly Placard[], wish = 1): Command => ({
  ...{ type: "layPlacards", article: TECH, placards, wish, care: 1 },
});

const promise = (alternative: number): Pact => ({
  ...{ by: KEN, to: EGY, kind: "support", article: TECH, alternative, paid: true, status: "open", due: 0 },
});

describe("in a sounding it declares the same wish again", () => {
  test("and supports that text alone", () => {
    expect(kept(laid([0, 2]))).toEqual([laid([1, 0], 3)]);
    expect(kept(laid([2, 0], 3))).toEqual([laid([2, 0], 3)]);
  });

  test("and does not object to the nearest text if the wish is not on the table", () => {
    expect(kept(laid([2, 2]), table({}, 3, [1, 2]))).toEqual([laid([2, 1], 3)]);
    expect(kept(laid([0, 1]), table({}, 3, [1, 2]))).toEqual([laid([1, 1], 3)]);
  });

  test("but supports what it has promised since, without an objection to what is nearer to its wish", () => {
    const bound = table({ pacts: [promise(1)] }, 3, [1, 2, 3]);
    expect(kept(laid([2, 2, 0], 3), bound)).toEqual([laid([0, 1, 1], 3)]);
  });
});

describe("it speaks, bridges and trades only for the person's text", () => {
  const speech = (alternative: number): Command => ({
    ...{ type: "speak", article: TECH, alternative, argument: "security", case: "" },
  });

  test("a speech", () => {
    expect([kept(speech(1)), kept(speech(3))]).toEqual([[], [speech(3)]]);
  });

  test("a bridge", () => {
    const bridge = (alternative: number): Command => ({ type: "sponsorBridge", article: TECH, alternative });
    expect([kept(bridge(2)), kept(bridge(3))]).toEqual([[], [bridge(3)]]);
  });

  test("a package that gives the text away, or asks for another", () => {
    const trade = (give: number, ask: number): Command => ({
      ...{ type: "offerPackage", to: EGY, give: tech(give), ask: hr62(ask), assistance: 0 },
    });
    expect([kept(trade(1, 0)), kept(trade(3, 0))]).toEqual([[], [trade(3, 0)]]);
  });

  test("an offer made to it", () => {
    const offer: Offer = {
      ...{
        id: 0,
        from: EGY,
        to: KEN,
        give: hr62(0),
        ask: tech(1),
        assistance: 1,
        trust: 900,
        status: "open",
      },
    };
    const world = table({ named: [KEN, EGY] });
    const accepts = (keeps?: readonly number[]): boolean =>
      acceptsOffer(
        { type: "bot", level: 2, ...(keeps === undefined ? {} : { keeps }) },
        seen(world, KEN),
        offer,
      );
    // Alone it would take the help for it.
    expect([accepts(), accepts([HR62]), accepts([TECH])]).toEqual([true, true, false]);
  });
});

describe("at the close", () => {
  const stand = (of: "join" | "abstain" | "block"): Command => ({
    ...{ type: "takeStand", article: TECH, stand: of, breaking: false },
  });

  test("it joins the text that the person declared, and only that one", () => {
    expect(kept(stand("block"), table({}, 3, [1, 3], 3))).toEqual([stand("join")]);
    expect(kept(stand("block"))).toEqual([stand("block")]);
  });
});

describe("on the last night", () => {
  const vote = (of: Vote): Command => ({ type: "voteAmendment", amendment: 0, vote: of });
  const on = (now: number, alternative: number): World =>
    withTreaty(table({ amendments: [{ article: TECH, alternative, by: EGY }] }), { text: [0, 0, 0, now] });

  test.each([
    [1, 3, "no", "yes"],
    [3, 1, "yes", "no"],
    [1, 2, "no", "abstain"],
    [2, 1, "yes", "abstain"],
    [2, 1, "no", "no"],
  ] as const)("text %i, amendment to %i: %s becomes %s", (now, then, own, given) => {
    expect(kept(vote(own), on(now, then))).toEqual([vote(given)]);
  });

  test("it proposes no amendment that leads away from the text", () => {
    const amend = (alternative: number): Command => ({
      ...{ type: "proposeAmendment", article: TECH, alternative },
    });
    const now = on(2, 1);
    expect([kept(amend(1), now), kept(amend(3), now)]).toEqual([[], [amend(3)]]);
  });

  test("it votes for a text that says all that the person declared, and otherwise by its mandate", () => {
    const no: Command = { type: "castVote", vote: "no" };
    const block: Command = { type: "standOnPackage", stand: "block" };
    expect([kept(no, on(3, 3)), kept(block, on(3, 3))]).toEqual([
      [{ type: "castVote", vote: "yes" }],
      [{ type: "standOnPackage", stand: "join" }],
    ]);
    expect([kept(no, on(2, 3)), kept(block, on(2, 3))]).toEqual([[no], [block]]);
  });
});

describe("nobody has given its word", () => {
  test("on articles that are not named: it plays by its mandate", () => {
    expect(kept(laid([0, 2]), table(), [HR62])).toEqual([laid([0, 2])]);
    const unheard = table({ heard: bazaar().heard.map(() => NOT_HEARD) });
    expect(kept(laid([0, 2]), unheard)).toEqual([laid([0, 2])]);
  });

  test("in a match without such bots: the same acts as ever", () => {
    const world = { ...table(), beat: "sound" as const };
    const acts = (keeps: object): readonly Command[] =>
      policy({ type: "bot", level: 2, ...keeps }, seen(world, KEN), () => 0);
    expect(acts({ keeps: [] })).toEqual(acts({}));
  });
});
