/** The debrief names the states that a seat brought in, the act that did it, and who joined first, N-th and last. */
import { describe, expect, test } from "vitest";
import type { ReceivedEvent } from "../../../../src/client/game/game-store.ts";
import { broughtInByAct, placesInRace } from "../../../../src/client/selectors/debrief/race-end.ts";
import type { BroughtIn, Treaty } from "../../../../src/engine/state/treaty.ts";
import { playByHand, SOLO } from "../../../support/by-hand.ts";
import { capitals } from "../../../support/capitals.ts";

const [CAN, EGY, JAM, KEN, RUS] = [0, 1, 2, 3, 4];

function ended(change: Partial<Treaty>) {
  const world = capitals();
  return { treaty: { ...world.treaty, ...change } };
}

function arrived(...countries: readonly number[]): readonly ReceivedEvent[] {
  const deposits = countries.map((country, at) => [at, country]);
  return [{ event: { type: "monthsPassed", deposits } }] as unknown as readonly ReceivedEvent[];
}

describe("who joined first, N-th and last", () => {
  const broughtIn: readonly BroughtIn[] = [{ country: JAM, by: KEN, push: "campaign" }];

  test("given five instruments of which three count, then all three places are named, with who brought them in", () => {
    const world = ended({ first: CAN, nth: JAM, broughtIn });
    expect(placesInRace(world, arrived(CAN, EGY, JAM, KEN, RUS))).toEqual([
      { id: "first", country: CAN, by: -1 },
      { id: "nth", country: JAM, by: KEN },
      { id: "last", country: RUS, by: -1 },
    ]);
  });

  test("given the N-th instrument is the latest, then the state is named once", () => {
    const places = placesInRace(ended({ first: CAN, nth: JAM, broughtIn }), arrived(CAN, EGY, JAM));
    expect(places.map(({ id }) => id)).toEqual(["first", "nth"]);
  });

  test("given no instrument, then no place is named", () => {
    expect(placesInRace(ended({ first: -1, nth: -1 }), [])).toEqual([]);
  });
});

describe("the states that a seat brought in", () => {
  test("are listed by the act that did it, the strongest act first, without those of other seats", () => {
    const broughtIn: readonly BroughtIn[] = [
      { country: CAN, by: KEN, push: "campaign" },
      { country: EGY, by: KEN, push: "direct" },
      { country: JAM, by: RUS, push: "campaign" },
      { country: RUS, by: KEN, push: "direct" },
    ];
    const world = ended({ broughtIn, assistedBy: [-1, KEN, -1, -1, -1] });
    expect(broughtInByAct(world, KEN)).toEqual([
      { act: "help", countries: [EGY] },
      { act: "price", countries: [RUS] },
      { act: "campaign", countries: [CAN] },
    ]);
  });

  test("given a whole contested match, then every state that was brought in is listed with one seat", () => {
    const seats = { KEN: { type: "person" } } as const;
    const setup = { ...SOLO, climate: "contested", scenario: "express", seed: "race", seats } as const;
    const { world } = playByHand(setup, "KEN", { type: "bot", level: 3 });
    const { broughtIn, deposited } = world.treaty;
    const listed = deposited.flatMap((_, seat) =>
      broughtInByAct(world, seat).flatMap((one) => one.countries),
    );
    expect(broughtIn.length).toBeGreaterThan(0);
    expect(new Set(listed)).toEqual(new Set(broughtIn.map(({ country }) => country)));
    expect(listed).toHaveLength(broughtIn.length);
  });
});
