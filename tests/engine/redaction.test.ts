/** Which parts of each event a seat is sent, in the room of five (Kenya is country 3). */
import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import type { Consequences } from "../../src/engine/state/consequence.ts";
import type { Offer } from "../../src/engine/state/treaty.ts";
import { redact } from "../../src/engine/views/redact.ts";
import { hr62, KEN, tech } from "../support/bazaar.ts";
import { capitals } from "../support/capitals.ts";
import { fiveCountries } from "../support/scenario.ts";

const scenario = fiveCountries();
const STAY = { type: "stayOut" } as const;
const OFFER: Offer = {
  id: 1,
  from: KEN,
  to: 0,
  give: hr62(0),
  ask: tech(3),
  assistance: 0,
  trust: 600,
  status: "open",
};
/** One offer by Kenya, one to Kenya, and one between other seats. */
const OFFERS = [OFFER, { ...OFFER, id: 2, from: 1, to: KEN }, { ...OFFER, id: 3, from: 1, to: 2 }];

describe("what a seat receives", () => {
  const heard = (event: object, seat: string): unknown => redact(scenario, event as GameEvent, seat);
  const homes = capitals().secrets.homes;

  test("an opening without seed and draws, and a beat taken back without the number of events", () => {
    const opened = { type: "matchOpened", seed: "secret", opening: {}, scenario: "full" };
    expect(heard(opened, "KEN")).toEqual({ type: "matchOpened", seed: "", opening: null, scenario: "full" });
    const undone = { type: "beatUndone", clock: 3, at: 40 };
    expect(heard(undone, "teacher")).toEqual({ type: "beatUndone", clock: 3, at: null });
  });

  test.each([
    { type: "actSealed", seat: "KEN", command: STAY },
    { type: "actUnsealed", seat: "KEN", slot: "speak" },
  ])("$type: only its own seat", (event) => {
    expect(heard(event, "KEN")).toEqual(event);
    expect([heard(event, "CAN"), heard(event, "wall")]).toEqual([null, null]);
  });

  test.each([
    { type: "offerMade", offer: OFFER },
    { type: "offerAnswered", offer: 1, from: KEN, to: 0, accepted: true },
    { type: "offerWithdrawn", offer: 1, from: KEN, to: 0 },
  ])("$type: only its two sides", (event) => {
    expect([heard(event, "KEN"), heard(event, "CAN")]).toEqual([event, event]);
    expect([heard(event, "EGY"), heard(event, "wall")]).toEqual([null, null]);
  });

  test.each([{ type: "careShown" }, { type: "mindsMoved" }])("$type: by nobody", (event) => {
    expect([heard(event, "KEN"), heard(event, "wall")]).toEqual([null, null]);
  });

  test("the answers to its own questions", () => {
    const [first, second] = [
      { by: KEN, about: 0, article: 0, care: 1 },
      { by: 0, about: KEN, article: 1, care: 2 },
    ];
    const event = { type: "consulted", answers: [first, second] };
    expect(heard(event, "KEN")).toEqual({ ...event, answers: [first] });
    expect(heard(event, "CAN")).toEqual({ ...event, answers: [second] });
    expect(heard(event, "EGY")).toBeNull();
  });

  test.each(["offersExchanged", "offersSettled"])("%s: one's own packages", (type) => {
    const event = { type, offers: OFFERS };
    expect(heard(event, "KEN")).toEqual({ type, offers: OFFERS.slice(0, 2) });
    expect(heard(event, "JAM")).toEqual({ type, offers: OFFERS.slice(2) });
    expect(heard(event, "RUS")).toBeNull();
  });

  test("packages settled elsewhere that cost the seat trust", () => {
    const trust = [
      { cause: "refused", by: -15, countries: [4, 1] },
      { cause: "story", by: -10, countries: [1] },
    ];
    const event = { type: "offersSettled", offers: OFFERS, did: { trust } };
    expect(heard(event, "RUS")).toEqual({
      type: "offersSettled",
      offers: [],
      did: { trust: [{ cause: "refused", by: -15, countries: [4] }] },
    });
    expect(heard({ ...event, did: {} }, "RUS")).toBeNull();
  });

  test("its own home table, and other seats' public acts at home without their odds", () => {
    expect(heard({ type: "homesOpened", homes, pace: 77, tilt: 55 }, "KEN")).toEqual({
      type: "homesOpened",
      homes: [homes[KEN]],
      pace: 0,
      tilt: 0,
    });
    const step = (country: number, act: string) => ({
      country,
      act,
      card: "law",
      ok: true,
      chance: 9,
      support: 50,
    });
    const acts = ["implementLaw", "callVote", "enterReservation", "holdHearing", "consultAtHome"];
    const steps = [...acts.map((act) => step(0, act)), step(KEN, "holdHearing")];
    expect(heard({ type: "homeStepped", homes, steps }, "KEN")).toEqual({
      type: "homeStepped",
      homes: [homes[KEN]],
      steps: [
        ...acts.slice(0, 3).map((act) => ({ ...step(0, act), chance: 0, support: 0 })),
        step(KEN, "holdHearing"),
      ],
    });
  });

  test.each(
    (
      "seatChanged readinessChanged beatClosed pauseChanged beatOpened floorOpened placardsRevealed textRevised " +
      "speechesHeard redLinesDeclared redLinesDropped bridgesSponsored bridgeBuilt packagesAgreed standsTaken " +
      "promisesReckoned articleAgreed articleNotTested articleHeld roundClosed packagePut amendmentsProposed " +
      "amendmentVoted packageTested textDecided signaturesOpened eventStruck eventAnswered reservationsEntered " +
      "assistanceGiven campaignsRun pledgesMade pledgesSettled pricesNamed pricesGranted monthsPassed " +
      "thresholdReached conferenceHeld matchEnded"
    ).split(" "),
  )("%s: everybody, unchanged", (type) => {
    expect([heard({ type, what: 1 }, "KEN"), heard({ type, what: 1 }, "wall")]).toEqual([
      { type, what: 1 },
      { type, what: 1 },
    ]);
  });

  describe("what an event changed", () => {
    const did = {
      trust: [{ cause: "block", by: -60, countries: [0, KEN] }],
      credit: [
        { cause: "round", by: 3, countries: [0, KEN] },
        { cause: "speech", by: -1, countries: [0] },
      ],
      blocksUsed: [0],
      homes,
    } as unknown as Consequences;

    test("public trust, the seat's own credit and its own home table", () => {
      expect(heard({ type: "roundClosed", round: 1, did }, "KEN")).toEqual({
        type: "roundClosed",
        round: 1,
        did: {
          trust: did.trust,
          credit: [{ cause: "round", by: 3, countries: [KEN] }],
          blocksUsed: [0],
          homes: [homes[KEN]],
        },
      });
    });

    test("an event that is partly secret includes the seat's own trust, and empty parts are left out", () => {
      const answers = [{ by: KEN, about: 0, article: 0, care: 1 }];
      expect(heard({ type: "consulted", answers, did }, "KEN")).toMatchObject({
        did: { trust: [{ cause: "block", by: -60, countries: [KEN] }] },
      });
      expect(heard({ type: "roundClosed", round: 1, did: { credit: did.credit } }, "wall")).toEqual({
        type: "roundClosed",
        round: 1,
        did: {},
      });
    });
  });
});
