/** Which sounds go with which animation. */
import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { cuesOf, withCues } from "../../src/scene/cues.ts";
import { animation, inTurn } from "../../src/scene/motion/animation.ts";

const heard = (event: GameEvent): string[] => cuesOf(event).map(({ name }) => name);
const revealed = (row: string): GameEvent => ({
  type: "placardsRevealed",
  article: 0,
  texts: [0],
  placards: [row],
  wishes: "",
});
const months = (deposits: number): GameEvent => ({
  type: "monthsPassed",
  from: 0,
  to: 3,
  signatures: [],
  broughtIn: [],
  deposits: Array.from({ length: deposits }, (_, country) => [1, country] as const),
  euConsent: -1,
});
const reckoned = (kept: boolean): GameEvent => ({
  type: "promisesReckoned",
  reckonings: [{ by: 0, to: 1, kind: "support", article: 0, alternative: 0, kept }],
});

describe("the cues of events", () => {
  test("cards fall at a reveal, and the hall murmurs louder with more objections", () => {
    const murmurOf = (row: string): number | undefined =>
      cuesOf(revealed(row)).find(({ name }) => name === "murmur")?.strength;
    expect(heard(revealed("0012"))).toEqual(["cards", "murmur"]);
    expect([murmurOf("0000"), murmurOf("0022"), murmurOf("2222"), murmurOf("3333")]).toEqual([0, 0.5, 1, 0]);
  });

  test("a thread snaps only for a broken promise", () => {
    expect(heard(reckoned(false))).toEqual(["thread"]);
    expect(heard(reckoned(true))).toEqual([]);
  });

  test("each deposit hands over a paper, and many together are not noisy", () => {
    expect([months(0), months(2), months(30)].map((event) => heard(event).length)).toEqual([0, 2, 5]);
  });

  test("a clock ticks at 39 before the seal falls", () => {
    expect(heard({ type: "thresholdReached", month: 20, country: 3, inForce: 23 })).toEqual([
      "ticking",
      "seal",
    ]);
  });

  test("come in the order of their times and within their animation", () => {
    for (const event of [revealed("0012"), months(30), reckoned(false)]) {
      const times = cuesOf(event).map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(Math.min(...times) >= 0 && Math.max(...times) <= 1).toBe(true);
    }
  });
});

test("an animation keeps its own cues, and later animations are heard later", () => {
  const gavel = { at: 30, cue: { name: "gavel", strength: 1 } } as const;
  const vote = animation(100, () => undefined, { hold: 50, cues: [gavel] });
  expect(withCues(vote, reckoned(true)).cues).toEqual([gavel]);
  expect(inTurn(vote, vote).cues?.map(({ at }) => at)).toEqual([30, 180]);
  const torn = withCues(
    animation(100, () => undefined),
    reckoned(false),
  );
  expect(torn.cues).toEqual([{ at: 46, cue: { name: "thread", strength: 1 } }]);
});
