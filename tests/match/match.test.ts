import { describe, expect, test } from "vitest";
import { chanceOfSeat, policy } from "../../src/bots/index.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command, OfferPackage } from "../../src/engine/state/command.ts";
import { hash as hashOf } from "../../src/engine/state/hash.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import {
  changeSeat,
  close,
  eventsFor,
  giveCommand,
  openMatch,
  playOut,
  setReady,
  takeBackSealed,
  viewOf,
} from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { commandFor, dice } from "../../src/tools/fuzz/random-commands.ts";
import { tried, tryRandomOrder } from "../../src/tools/fuzz/table.ts";
import { deepFreeze } from "../support/freeze.ts";
import { only } from "../support/play.ts";
import { countryOf, libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const setup = setupOf({ scenario: "express", seed: "match", seats: { KEN: PERSON } });
const library = libraryOf(setup);
const opened = openMatch(library, setup);
const kenya = countryOf(opened.scenario, "KEN");

function done(acted: ReturnType<typeof giveCommand>): Match {
  if (!acted.ok) throw new Error(acted.reason);
  return acted.match;
}

const placards: Command = {
  type: "layPlacards",
  article: opened.world.draft.floor[0] ?? 0,
  placards: (opened.world.draft.texts[opened.world.draft.floor[0] ?? 0] ?? []).map(() => 1 as const),
  wish: 1,
  care: 2,
};

describe("opening a match", () => {
  test("puts the opening and the first floor into the log and stops at the first beat", () => {
    expect(opened.log.map((event) => event.type)).toEqual(["matchOpened", "floorOpened", "beatOpened"]);
    expect(opened.world).toMatchObject({ phase: "negotiation", beat: "sound", round: 1 });
    expect(opened.entries).toEqual([]);
  });

  test("names the content and the engine that it is played with", () => {
    expect(opened).toMatchObject({ engineVersion: "test", contentHash: library.contentHash });
    expect(only(opened.log, "matchOpened")[0]).toMatchObject({
      seed: "match",
      contentHash: library.contentHash,
    });
  });
});

describe("acts by people", () => {
  test("are sealed, recorded with the beat's clock, and can be taken back", () => {
    const acted = done(giveCommand(opened, "KEN", placards));
    expect(acted.world.secrets.sealed.KEN).toEqual([placards]);
    expect(acted.entries).toEqual([{ beat: opened.world.clock, seat: "KEN", command: placards }]);
    const back = done(
      takeBackSealed(acted, "KEN", `layPlacards:${placards.type === "layPlacards" ? placards.article : 0}`),
    );
    expect(back.world.secrets.sealed.KEN).toEqual([]);
    expect(back.entries).toHaveLength(2);
  });

  test("are refused with a code and change nothing: wrong beat, a bot's seat, no seat at all", () => {
    const before = JSON.stringify(opened.world);
    expect(giveCommand(opened, "KEN", { type: "castVote", vote: "yes" })).toEqual({
      ok: false,
      reason: "wrongPhase",
    });
    expect(giveCommand(opened, "USA", placards)).toEqual({ ok: false, reason: "notYourSeat" });
    expect(giveCommand(opened, "wall", placards)).toEqual({ ok: false, reason: "notYourSeat" });
    expect(JSON.stringify(opened.world)).toBe(before);
  });

  test("no function changes a match in place", () => {
    const frozen = deepFreeze(openMatch(library, setup));
    expect(() => {
      const acted = tryRandomOrder(frozen, "KEN", dice("frozen"));
      setReady(changeSeat(deepFreeze(acted), "KEN", { type: "bot", level: 2 }), "KEN");
    }).not.toThrow();
  });
});

describe("closing a beat", () => {
  test("bots act, everything resolves at once, and the next beat opens", () => {
    const next = close(done(giveCommand(opened, "KEN", placards)));
    expect(next.world.beat).toBe("deal");
    const [revealed] = only(next.log, "placardsRevealed");
    expect(revealed?.placards[0]?.charAt(kenya)).toBe("1");
    expect(revealed?.placards[0]).not.toContain("3");
    expect(next.world.secrets.sealed).toEqual({});
  });

  test("readiness and the close are recorded; a match without people closes without an entry", () => {
    const { clock } = opened.world;
    expect(setReady(opened, "KEN").entries).toEqual([
      { beat: clock, seat: "KEN", command: { type: "ready" } },
      { beat: clock, seat: "KEN", command: { type: "closeBeat", cause: "allReady" } },
    ]);
    expect(close(opened).entries).toEqual([]);
    expect(setReady(opened, "KEN").world.draft).toEqual(close(opened).world.draft);
  });

  test("it always stops at each beat while a person holds a seat, until the match is over", () => {
    let match = opened;
    const seen = new Set<string>();
    for (let k = 0; k < 200 && match.world.beat !== "over"; k++) {
      seen.add(match.world.beat);
      match = close(match);
    }
    expect(match.world.beat).toBe("over");
    for (const beat of ["sound", "deal", "close", "lastSounding", "amend", "stand"])
      expect(seen).toContain(beat);
    expect(close(match)).toBe(match);
    expect(setReady(match, "KEN")).toBe(match);
  });
});

describe("the deal beat acts at once", () => {
  const POWERS = ["CHN", "GBR", "RUS", "USA"] as const;

  /** Lays the placards that a level-2 bot would lay, because a silent player is offered no packages. */
  function laid(match: Match): Match {
    return POWERS.reduce((now, seat) => {
      const country = countryOf(now.scenario, seat);
      const chance = chanceOfSeat(now.world.secrets.words, now.world.clock, country);
      const own = policy({ type: "bot", level: 2 }, seen(now.world, country), chance);
      return own.filter((command) => command.type === "layPlacards").reduce((m, c) => tried(m, seat, c), now);
    }, match);
  }

  /** Matches at a deal beat, from different seeds and in the first, second or third round. */
  function deals(count: number): Match[] {
    return Array.from({ length: count }, (_, k) => {
      const seats = Object.fromEntries(POWERS.map((seat) => [seat, PERSON]));
      const own = setupOf({ scenario: "standard", seed: `deal/${k}`, seats });
      let match = openMatch(libraryOf(own), own);
      for (let round = 0; round < k % 3; round++) match = close(close(close(laid(match))));
      return close(laid(match));
    });
  }

  test("bots' packages for people are on the table when the beat opens, and are not made again", () => {
    let offered = 0;
    for (const match of deals(12)) {
      const made = only(match.log, "offerMade").map((event) => event.offer);
      offered += made.length;
      for (const offer of made) {
        expect(match.world.holders[offer.to]?.type).toBe("person");
        expect(match.world.holders[offer.from]?.type).not.toBe("person");
      }
      const closed = close(match);
      const after = [
        ...only(closed.log, "offerMade").map((event) => event.offer),
        ...only(closed.log, "offersExchanged").flatMap((event) => event.offers),
      ];
      const toPersons = after.filter((offer) => match.world.holders[offer.to]?.type === "person");
      expect(toPersons).toEqual(made);
    }
    expect(offered).toBeGreaterThan(0);
  });

  test("the person addressed sees the offer and can answer it at once; both sides are bound", () => {
    const match = deals(12).find((item) => only(item.log, "offerMade").length > 0);
    if (match === undefined) throw new Error("no offer");
    const [made] = only(match.log, "offerMade");
    if (made === undefined) throw new Error("no offer");
    const seat = match.scenario.countries[made.offer.to]?.iso3 ?? "";
    expect(optionOf(viewOf(match, seat).options, "answerOffer")?.offers).toContain(made.offer.id);
    expect(only(eventsFor(match, seat, 0), "offerMade").map((event) => event.offer.id)).toContain(
      made.offer.id,
    );
    const answered = done(
      giveCommand(match, seat, { type: "answerOffer", offer: made.offer.id, accept: true }),
    );
    // Other packages may be agreed before; this one's two promises come last.
    expect(viewOf(answered, seat).world.pacts.slice(-2)).toMatchObject([
      { by: made.offer.from, to: made.offer.to, kind: "support" },
      { by: made.offer.to, to: made.offer.from, kind: "support" },
    ]);
  });

  test("bots answer a person's package at once", () => {
    const [match] = deals(1);
    if (match === undefined) throw new Error("no match");
    const option = optionOf(viewOf(match, "USA").options, "offerPackage");
    if (option === null) throw new Error("no package on offer");
    const roll = dice("packages");
    const command = commandFor(option, match.world, roll) as OfferPackage;
    const to = match.scenario.countries.findIndex(
      (c, i) => c.iso3 !== "USA" && match.world.holders[i]?.type === "bot",
    );
    const acted = giveCommand(match, "USA", { ...command, to });
    if (!acted.ok) throw new Error(acted.reason);
    expect(acted.events.map((event) => event.type)).toEqual(["offerMade", "offerAnswered"]);
    expect(acted.match.world.secrets.offers.at(-1)?.status).not.toBe("open");
  });

  test("a package for another person waits for that person", () => {
    const [match] = deals(1);
    if (match === undefined) throw new Error("no match");
    const option = optionOf(viewOf(match, "USA").options, "offerPackage");
    if (option === null) throw new Error("no package on offer");
    const command = commandFor(option, match.world, dice("persons")) as OfferPackage;
    const acted = giveCommand(match, "USA", { ...command, to: countryOf(match.scenario, "CHN") });
    if (!acted.ok) throw new Error(acted.reason);
    expect(acted.events.map((event) => event.type)).toEqual(["offerMade"]);
    expect(acted.match.world.secrets.offers.at(-1)?.status).toBe("open");
  });
});

describe("changing a seat", () => {
  test("is announced to all and recorded, and its state stays the same", () => {
    const changed = changeSeat(opened, "KEN", { type: "bot", level: 1 });
    expect(changed.world.holders[kenya]).toEqual({ type: "bot", level: 1 });
    expect(changed.log.at(-1)).toEqual({
      type: "seatChanged",
      seat: "KEN",
      holder: { type: "bot", level: 1 },
    });
    expect(eventsFor(changed, "USA", opened.log.length)).toHaveLength(1);
    expect(changed.entries).toHaveLength(1);
    expect(changed.world.secrets.positions).toEqual(opened.world.secrets.positions);
  });

  test("a person who leaves can no longer act; one who comes can", () => {
    const left = changeSeat(opened, "KEN", { type: "bot", level: 2 });
    expect(giveCommand(left, "KEN", placards)).toEqual({ ok: false, reason: "notYourSeat" });
    const came = changeSeat(left, "USA", PERSON);
    expect(giveCommand(came, "USA", placards).ok).toBe(true);
  });

  test("home tables are fixed in the record: a seat taken later gets none", () => {
    let match = changeSeat(opened, "FJI", PERSON);
    expect(match.world.named).toEqual([kenya]);
    match = playOut(changeSeat(match, "FJI", { type: "bot", level: 2 }));
    const fiji = countryOf(match.scenario, "FJI");
    expect(match.world.secrets.homes.some((home) => home.country === fiji)).toBe(false);
    expect(match.world.secrets.homes.some((home) => home.country === kenya)).toBe(
      match.world.treaty.outcome?.how !== "failed",
    );
  });

  test("seats without a country cannot change hands", () => {
    expect(changeSeat(opened, "wall", PERSON)).toBe(opened);
  });
});

describe("playing out", () => {
  test("bots play to the end, with the same result as beat by beat", () => {
    const own = setupOf({ scenario: "express", seed: "headless" });
    const start = openMatch(libraryOf(own), own);
    let step = start;
    while (step.world.beat !== "over") step = close(step);
    const out = playOut(start);
    expect(out.world.beat).toBe("over");
    expect(hashOf(out.log)).toBe(hashOf(step.log));
    expect(out.world).toEqual(step.world);
  });

  test("a seat that passes from a person to a bot is played as a bot's", () => {
    const match = playOut(changeSeat(tried(opened, "KEN", placards), "KEN", { type: "bot", level: 2 }));
    expect(match.world.beat).toBe("over");
  });
});

describe("what a seat receives", () => {
  test("events from a number on, without what the seat may not know", () => {
    const match = close(done(giveCommand(opened, "KEN", placards)));
    const all = eventsFor(match, "KEN", 0);
    expect(eventsFor(match, "KEN", opened.log.length).length).toBeLessThan(all.length);
    expect(eventsFor(match, "KEN", match.log.length)).toEqual([]);
    expect(only(all, "actSealed")).toHaveLength(1);
    expect(only(eventsFor(match, "USA", 0), "actSealed")).toEqual([]);
  });
});
