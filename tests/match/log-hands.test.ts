/**
 * Every act by a person in the log must match an entry of the record. The tests also cover beats that were taken
 * back.
 */
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/match/types.ts";
import { at, goesOn, happening, offer } from "../support/log.ts";
import { PERSON } from "../support/scenario.ts";

describe("every act of a person has its entry", () => {
  const { clock } = at("deal").world;
  const deal = at("deal");
  const teacher = (command: unknown): Entry => ({ beat: clock, seat: "teacher", command }) as Entry;
  const by = (seat: string, command: unknown): Entry => ({ beat: clock, seat, command }) as Entry;
  const give = { article: 0, alternative: 0 };
  const ask = { article: 3, alternative: 0 };
  const stayOut = { type: "stayOut" };

  const CASES: readonly (readonly [event: Record<string, unknown>, entry: Entry])[] = [
    [{ type: "actSealed", seat: "KEN", command: stayOut }, by("KEN", stayOut)],
    [{ type: "actUnsealed", seat: "KEN", slot: "x" }, by("KEN", { type: "unseal", slot: "x" })],
    [{ type: "readinessChanged", seat: "KEN", isReady: true }, by("KEN", { type: "ready" })],
    [{ type: "readinessChanged", seat: "KEN", isReady: false }, by("KEN", { type: "notReady" })],
    [{ type: "beatClosed", cause: "clock", by: "teacher" }, teacher({ type: "closeBeat", cause: "clock" })],
    [{ type: "pauseChanged", isPaused: true }, teacher({ type: "pause", isPaused: true })],
    [
      { type: "seatChanged", seat: "RUS", holder: PERSON },
      teacher({ type: "changeSeat", of: "RUS", holder: PERSON }),
    ],
    [
      { type: "consulted", answers: [{ by: 3, about: 1, article: 2, care: 1 }] },
      by("KEN", { type: "consult", article: 2, country: 1 }),
    ],
    [
      { type: "offerMade", offer: offer({ from: 3 }) },
      by("KEN", { type: "offerPackage", to: 4, give, ask, assistance: 0 }),
    ],
  ];

  test.each(CASES.map(([event, entry]) => [event.type, event, entry] as const))("%s", (_, event, entry) => {
    expect(goesOn(deal, [event], [entry])).toBe(true);
    expect(goesOn(deal, [event])).toBe(false);
    expect(goesOn(deal, [event], [entry, entry])).toBe(false);
    expect(goesOn(deal, [event], [{ ...entry, beat: clock + 1 }])).toBe(false);
    expect(goesOn(deal, [event], [{ ...entry, seat: "EGY" }])).toBe(false);
    expect(goesOn(deal, [event], [{ ...entry, command: { type: "undoBeat" } }])).toBe(false);
  });

  test("packages answered and withdrawn by people, and not those of bots", () => {
    const toKenya = { type: "offerMade", offer: offer({ to: 3 }) };
    const answered = { type: "offerAnswered", offer: 123_456, from: 2, to: 3, accepted: true };
    const answer = by("KEN", { type: "answerOffer", offer: 123_456, accept: true });
    expect(goesOn(deal, [toKenya, answered], [answer])).toBe(true);
    expect(goesOn(deal, [toKenya, answered])).toBe(false);
    const refusal = by("KEN", { type: "answerOffer", offer: 123_456, accept: false });
    expect(goesOn(deal, [toKenya, answered], [refusal])).toBe(false);
    const ofKenya = { type: "offerMade", offer: offer({ from: 3 }) };
    const gone = { type: "offerWithdrawn", offer: 123_456, from: 3, to: 4 };
    const made = by("KEN", { type: "offerPackage", to: 4, give, ask, assistance: 0 });
    const withdrawal = by("KEN", { type: "withdrawOffer", offer: 123_456 });
    expect(goesOn(deal, [ofKenya, gone], [made, withdrawal])).toBe(true);
    expect(goesOn(deal, [ofKenya, gone], [made])).toBe(false);
  });

  test("an event triggered by the teacher, and not one by chance", () => {
    const season = at("season");
    const struck = { type: "eventStruck", by: "teacher", happening };
    const command = { type: "inject", event: "power-cut" } as const;
    const entry: Entry = { beat: season.world.clock, seat: "teacher", command };
    expect(goesOn(season, [struck], [entry])).toBe(true);
    expect(goesOn(season, [struck])).toBe(false);
    expect(goesOn(season, [{ ...struck, by: "chance" }], [entry])).toBe(false);
  });

  test("a person's readiness, and a close by all when all are ready", () => {
    const ready = (seat: string): unknown => ({ type: "readinessChanged", seat, isReady: true });
    const said = (seat: string): Entry => by(seat, { type: "ready" });
    expect(goesOn(deal, [ready("RUS")], [said("RUS")])).toBe(false);
    const closed = (who: string): unknown => ({ type: "beatClosed", cause: "allReady", by: who });
    const close = (who: string): Entry => by(who, { type: "closeBeat", cause: "allReady" });
    const two = [ready("CAN"), ready("EGY")];
    const saidTwo = [said("CAN"), said("EGY")];
    expect(goesOn(deal, [...two, ready("KEN"), closed("KEN")], [...saidTwo, said("KEN"), close("KEN")])).toBe(
      true,
    );
    expect(goesOn(deal, [...two, closed("CAN")], [...saidTwo, close("CAN")])).toBe(false);
    expect(goesOn(deal, [...two, ready("KEN"), closed("RUS")], [...saidTwo, said("KEN"), close("RUS")])).toBe(
      false,
    );
    const byHand = { type: "beatClosed", cause: "clock", by: "KEN" };
    expect(goesOn(deal, [byHand], [by("KEN", { type: "closeBeat", cause: "clock" })])).toBe(false);
  });
});

describe("a beat that was taken back", () => {
  const sound = at("sound");
  const deal = at("deal");
  const back = (at: unknown, clock: number): unknown => ({ type: "beatUndone", clock, at });
  const entry: Entry = { beat: deal.world.clock, seat: "teacher", command: { type: "undoBeat" } };
  const { length } = sound.match.log;

  test("must be as it was at its opening, by the number of events until then", () => {
    expect(goesOn(deal, [back(length, 1)], [entry])).toBe(true);
    expect(goesOn(deal, [back(length, 1)])).toBe(false);
    expect(goesOn(deal, [back(length, 2)], [entry])).toBe(false);
    expect(goesOn(deal, [back(null, 1)], [entry])).toBe(false);
    expect(goesOn(deal, [back(100_000, 1)], [entry])).toBe(false);
  });
});
