/** A vote in the hall: the seats light up by how they vote, your own last but ten, and the hall comes back afterwards. */
import { describe, expect, test } from "vitest";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { Ballot } from "../../src/engine/state/treaty.ts";
import type { ChamberScene } from "../../src/scene/chamber/chamber-scene.ts";
import { chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf } from "../../src/scene/geometry/frame.ts";
import { votePlan } from "../../src/scene/geometry/vote-plan.ts";
import { voteAnimation } from "../../src/scene/vote/vote-animation.ts";
import type { VoteFrame } from "../../src/scene/vote/vote-frame.ts";
import type { VoteScene } from "../../src/scene/vote/vote-scene.ts";

const scenario = buildScenario("lesson", "young");
const n = scenario.countries.length;
const MINE = scenario.countries.findIndex(({ iso3 }) => iso3 === "KEN");
const digitOf = (country: number): string => (country % 7 === 2 ? "2" : country % 5 === 1 ? "1" : "0");
const votes = Array.from({ length: n }, (_, country) => digitOf(country)).join("");
const count = (digit: string): number => [...votes].filter((one) => one === digit).length;
const ballot: Ballot = {
  majority: "twoThirds",
  votes,
  tally: { yes: count("0"), no: count("1"), abstain: count("2"), absent: 0 },
  carried: true,
};
const MARKS = { "0": "join", "1": "block", "2": "abstain" } as const;
const FRAME = 16;

/** A hall that notes its marks, how far it has stepped back, and what is written in it. */
function hallOf(width: number, height: number) {
  const plan = chamberPlan(scenario, frameOf(width, height, 1));
  const marks: unknown[] = plan.places.map(() => "support");
  const seen = { marks, zoom: 1, words: [] as string[], strip: 1, frames: [] as VoteFrame[], isOpen: false };
  const nothing = (): void => undefined;
  const cast = {
    ...{ plan, spots: plan.places, isNight: true, isLate: true, seating: { groups: [] } },
    desks: {
      places: plan.places,
      show: (country: number, mark: unknown) => {
        marks[country] = mark;
      },
      ...{ lift: nothing, red: nothing, night: nothing },
    },
    night: { show: nothing },
    labels: { name: nothing, count: nothing },
    cards: { alpha: nothing },
    caption: {
      write: (...words: string[]) => seen.words.push(...words),
      alpha: (alpha: number) => Object.assign(seen, { strip: alpha }),
      ...{ key: nothing, night: nothing },
    },
  };
  const chamber = { cast, stepBack: (zoom: number) => Object.assign(seen, { zoom }) };
  const scene = {
    plan: votePlan(plan),
    open: () => Object.assign(seen, { isOpen: true }),
    show: (frame: VoteFrame) => seen.frames.push(frame),
    hide: () => Object.assign(seen, { isOpen: false }),
  };
  const vote = { title: "The vote", line: "On the whole", result: "Adopted", ballot };
  const animation = voteAnimation(
    chamber as unknown as ChamberScene,
    scene as unknown as VoteScene,
    vote,
    MINE,
  );
  if (animation === null) throw new Error("nothing to see");
  return { animation, seen, plan };
}

describe.each([
  ["laptop", 847, 650],
  ["phone", 390, 270],
] as const)("given a vote in the hall of a %s", (_, width, height) => {
  test("then a seat lights up only when its vote is counted, and all show their vote at the end", () => {
    const { animation, seen } = hallOf(width, height);
    for (let at = 0; at < animation.length; at += FRAME) {
      animation.show(at);
      const lit = seen.marks.filter((mark) => mark !== null).length;
      expect(lit).toBe(seen.frames.at(-1)?.lit);
    }
    animation.show(animation.length);
    expect(seen.marks).toEqual([...votes].map((digit) => MARKS[digit as keyof typeof MARKS]));
  });

  test("then seats light up from left to right, and your own with ten still to come", () => {
    const { animation, seen, plan } = hallOf(width, height);
    const order: number[] = [];
    for (let at = 0; at <= animation.length; at += 1) {
      animation.show(at);
      for (const [country, mark] of seen.marks.entries()) {
        if (mark !== null && !order.includes(country)) order.push(country);
      }
    }
    const turns = order
      .filter((country) => country !== MINE)
      .map((country) => plan.places[country]?.turn ?? 0);
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    expect(order.indexOf(MINE)).toBe(n - 11);
  });

  test("then the hall steps back for the bar, and is whole again when it is over", () => {
    const { animation, seen, plan } = hallOf(width, height);
    animation.show(0);
    expect(seen.zoom).toBe(1);
    animation.show(animation.length);
    expect(seen.zoom).toBeCloseTo(votePlan(plan).zoom, 9);
    expect(seen.words).not.toContain("Adopted");
    expect(seen.strip).toBe(plan.isSmall ? 0 : 1);
    animation.end();
    expect(seen).toMatchObject({ zoom: 1, isOpen: false, strip: 1 });
  });
});
