/** How level 3 plans a sounding where people play (MODEL.md §3.7): it looks ahead to the chair's reading. */
import { describe, expect, test } from "vitest";
import { sounding } from "../../src/bots/level3.ts";
import { planned } from "../../src/bots/level3-sounding.ts";
import { layPlacards } from "../../src/bots/placards.ts";
import { readingWith } from "../../src/engine/forecasts/placards.ts";
import { type Seen, seen } from "../../src/engine/seats/seen.ts";
import type { LayPlacards, Speak } from "../../src/engine/state/command.ts";
import type { World } from "../../src/engine/state/world.ts";
import { HR62, KEN, TECH } from "../support/bazaar.ts";
import { contested } from "../support/contested.ts";
import { type Mind, thinking } from "../support/mind.ts";
import { put, withDraft, withSecrets } from "../support/play.ts";

type Plan = ReturnType<typeof planned>[number];

/** Kenya in a contested sounding. Its mandate asks for these texts of hr62, and for techtransfer D. */
function kenya(accept: readonly number[], mind: Mind, change: Partial<World> = {}): Seen {
  const room = contested({ beat: "sound", round: 2, ...change });
  const objectives = put(room.secrets.objectives, {
    [KEN]: [
      { article: HR62, accept, weight: 60 },
      { article: TECH, accept: [3], weight: 40 },
    ],
  });
  const redLines = room.secrets.redLines.map(() => 0);
  return seen(thinking(withSecrets(room, { objectives, redLines }), "KEN", "hr62", mind), KEN);
}

const first = (): number => 0;

const planFor = (r: Seen, article = HR62): Plan | undefined =>
  planned(r, first).find(({ laid }) => laid.article === article);

/** The text that the chair puts to the room with these placards and this speech. */
function textWith(r: Seen, laid: LayPlacards | undefined, speech: Speak | null): number | undefined {
  if (laid === undefined) return undefined;
  const { texts, scores } = readingWith(r.world, r.country, laid, speech);
  return texts[scores.indexOf(Math.min(...scores))];
}

/** The texts with the usual placards of a seat that serves its mandate, and with those that it plans. */
function usualAndPlanned(r: Seen): (number | undefined)[] {
  const usual = layPlacards(r, first).find(({ article }) => article === HR62);
  const plan = planFor(r);
  return [textWith(r, usual, null), textWith(r, plan?.laid, plan?.speech ?? null)];
}

/** Kenya wishes hr62 D, but its mandate asks for A. Text A is 412 behind F. */
const behind = (change: Partial<World> = {}): Seen => kenya([0], { position: 3000, followed: 1 }, change);

/**
 * Kenya wishes hr62 B, but its mandate asks for F. It has too little credit to speak. On the floor are B, E and F. Without
 * Kenya's placards, B is 242 ahead of E and 1,242 ahead of F.
 */
function beyondReach(change: Partial<World> = {}): Seen {
  const room = contested({ credit: put(contested().credit, { [KEN]: 2 }), ...change });
  const soundings = room.soundings.map((one, article) =>
    article === HR62 && one !== null ? { ...one, placards: ["11111", "11111", "11111"] } : one,
  );
  const { draft } = withDraft(room, { floor: [HR62], texts: put(room.draft.texts, { [HR62]: [1, 4, 5] }) });
  return kenya([5], { position: 1000, followed: 1 }, { ...room, soundings, draft, beat: "sound" });
}

describe("level 3 lays the placards and gives the speech that promise its mandate most", () => {
  test("it argues where its placard alone leaves the text behind: with rights, hr62 F becomes A", () => {
    expect(usualAndPlanned(behind())).toEqual([5, 0]);
    expect(planFor(behind())).toMatchObject({
      laid: { placards: [0, 1] },
      speech: { article: HR62, alternative: 0, argument: "rights" },
    });
  });

  test("it supports a text that it can bring ahead, rather than a better one that it cannot: E, not F, against B", () => {
    const r = beyondReach();
    expect(layPlacards(r, first)[0]?.placards).toEqual([1, 1, 0]);
    expect(planFor(r)?.laid.placards).toEqual([1, 0, 1]);
    expect(usualAndPlanned(r)).toEqual([1, 4]);
  });
});

describe("the speech", () => {
  const spoken = (r: Seen): number[] =>
    planned(r, first).flatMap(({ speech }) => (speech === null ? [] : [speech.article]));
  const onFloor = (...floor: readonly number[]): Seen =>
    behind({ draft: { ...contested().draft, floor: [...floor] } });

  test("is one at most, on the article where it adds most, though each article alone would draw one", () => {
    expect([spoken(onFloor(HR62)), spoken(onFloor(TECH))]).toEqual([[HR62], [TECH]]);
    expect(spoken(onFloor(HR62, TECH))).toEqual([HR62]);
  });

  test("none with less than 3 credit", () => {
    const withCredit = (credit: number): number[] =>
      spoken(behind({ credit: put(contested().credit, { [KEN]: credit }) }));
    expect([withCredit(3), withCredit(2)]).toEqual([[HR62], []]);
  });

  test("none on an article that the seat does not follow", () => {
    const unheeded = kenya([0], { position: 3000, followed: 0 }, { draft: onFloor(HR62).world.draft });
    expect(spoken(unheeded)).toEqual([]);
  });
});

describe("its commands in a sounding", () => {
  const laid = (r: Seen): LayPlacards | undefined =>
    sounding(r, first).find((one): one is LayPlacards => one.type === "layPlacards" && one.article === HR62);

  test("are the planned placards", () => {
    expect(laid(beyondReach())).toEqual(planFor(beyondReach())?.laid);
  });

  test("and the speech", () => {
    expect(sounding(behind(), first)).toContainEqual(planFor(behind())?.speech);
  });

  test("are not planned in the climates of research, or for a seat that was not named", () => {
    for (const change of [{ climate: "measured" }, { named: [] }] as const) {
      const r = beyondReach(change);
      expect(planFor(r)?.laid.placards).not.toEqual(layPlacards(r, first)[0]?.placards);
      expect(laid(r)?.placards).toEqual(layPlacards(r, first)[0]?.placards);
    }
  });
});
