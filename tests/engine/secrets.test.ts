import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { redact } from "../../src/engine/views/redact.ts";
import { view } from "../../src/engine/views/view.ts";
import { close, giveCommand, openMatch } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { oneOfEach } from "../support/arbitrary.ts";
import { only } from "../support/play.ts";
import { countryOf, libraryOf, PERSON, setupOf } from "../support/scenario.ts";
import { withEverythingElseSecret } from "../support/secrets.ts";

const SEED = "a seed nobody may see";
const PEOPLE = ["BRA", "KEN", "USA"] as const;

/** A lesson with three people who do a bit of everything, and every world that it passed through. */
function lesson(): { match: Match; worlds: World[] } {
  const setup = setupOf({
    seed: SEED,
    climate: "contested",
    seats: Object.fromEntries(PEOPLE.map((seat) => [seat, PERSON])),
  });
  const roll = dice("secrets");
  let match = openMatch(libraryOf(setup), setup);
  const worlds: World[] = [];
  while (match.world.beat !== "over") {
    for (const seat of PEOPLE) {
      const options = view(match.world, seat).options;
      for (const command of oneOfEach(options, match.world, roll)) {
        const acted = giveCommand(match, seat, command);
        if (acted.ok) match = acted.match;
      }
    }
    worlds.push(match.world);
    match = close(match);
  }
  worlds.push(match.world);
  return { match, worlds };
}

const { match, worlds } = lesson();
const kenya = countryOf(match.scenario, "KEN");
/** The seats with a country. Each of them sees its own firmness. */
const ownCountries = { KEN: true, USA: true, FRA: true };
const audience = ["KEN", "USA", "FRA", "chair", "wall"];

describe("a view contains what its seat may know, and no more", () => {
  test("it is the same whatever the secrets of all others (seed: secrets)", () => {
    for (const world of worlds) {
      const other = withEverythingElseSecret(world, kenya, "view");
      expect(view(other, "KEN")).toEqual(view(world, "KEN"));
    }
  });

  test("the wall and the chair see only what is public, and cannot act", () => {
    for (const world of worlds) {
      for (const seat of ["wall", "chair"]) {
        expect(view(world, seat)).toMatchObject({ mine: null, options: [] });
        expect(view(withEverythingElseSecret(world, kenya, "wall"), seat).world).toEqual(
          view(world, seat).world,
        );
      }
    }
  });

  test("it contains neither the seed nor its words nor anybody's secrets", () => {
    for (const world of worlds) {
      for (const seat of audience) {
        const text = JSON.stringify(view(world, seat));
        expect(text).not.toContain(SEED);
        for (const word of world.secrets.words) expect(text).not.toContain(`${word}`);
        expect(text).not.toContain('"secrets"');
        expect(text.split('"firmness"')).toHaveLength(seat in ownCountries ? 2 : 1);
      }
    }
  });

  test("the seat's own red lines, sealed acts and home table are in it", () => {
    const n = size(worlds[0] as World);
    for (const world of worlds) {
      const mine = view(world, "KEN").mine;
      expect(mine?.redLines).toEqual(
        world.scenario.articles.map((_, a) => world.secrets.redLines[a * n + kenya]),
      );
      expect(mine?.sealed).toEqual(world.secrets.sealed.KEN ?? []);
      expect(mine?.home ?? null).toEqual(world.secrets.homes.find((home) => home.country === kenya) ?? null);
    }
  });

  test("only the two sides see private offers", () => {
    const offers = worlds.flatMap((world) => world.secrets.offers);
    expect(offers.some((offer) => offer.from !== kenya && offer.to !== kenya)).toBe(true);
    for (const world of worlds) {
      for (const offer of view(world, "KEN").mine?.offers ?? [])
        expect([offer.from, offer.to]).toContain(kenya);
    }
  });
});

describe("what a seat receives of an event", () => {
  const heard = (seat: string): GameEvent[] =>
    match.log.flatMap((event) => redact(match.scenario, event, seat) ?? []);

  test("never the seed", () => {
    for (const seat of audience) expect(JSON.stringify(heard(seat))).not.toContain(SEED);
    expect(JSON.stringify(match.log)).toContain(SEED);
  });

  test("only its own seat receives a sealed act", () => {
    expect(only(match.log, "actSealed").length).toBeGreaterThan(20);
    for (const seat of audience) {
      for (const event of only(heard(seat), "actSealed")) expect(event.seat).toBe(seat);
      for (const event of only(heard(seat), "actUnsealed")) expect(event.seat).toBe(seat);
    }
    expect(only(heard("KEN"), "actSealed").length).toBeGreaterThan(5);
    expect(only(heard("wall"), "actSealed")).toEqual([]);
  });

  test("only the two sides receive offers and answers", () => {
    for (const seat of audience) {
      const country = match.scenario.countries.findIndex((c) => c.iso3 === seat);
      for (const event of heard(seat)) {
        if (event.type === "offerMade") expect([event.offer.from, event.offer.to]).toContain(country);
        if (event.type === "offerAnswered") expect([event.from, event.to]).toContain(country);
        if (event.type === "offersExchanged") {
          for (const offer of event.offers) expect([offer.from, offer.to]).toContain(country);
        }
      }
    }
  });

  test("nobody receives changes of mind or the cards shown", () => {
    for (const seat of audience) {
      expect(
        heard(seat).filter((event) => event.type === "mindsMoved" || event.type === "careShown"),
      ).toEqual([]);
    }
  });

  test("only the asking seat receives a consultation", () => {
    for (const event of only(heard("KEN"), "consulted")) {
      for (const answer of event.answers) expect(answer.by).toBe(kenya);
    }
    expect(only(heard("wall"), "consulted")).toEqual([]);
  });

  test("home tables, hearings and the pace of the treaty stay at home", () => {
    for (const seat of audience) {
      const country = match.scenario.countries.findIndex((c) => c.iso3 === seat);
      for (const event of heard(seat)) {
        if (event.type !== "homesOpened" && event.type !== "homeStepped") continue;
        for (const home of event.homes) expect(home.country).toBe(country);
        if (event.type === "homesOpened") expect(event.pace).toBe(0);
        if (event.type !== "homeStepped") continue;
        for (const step of event.steps) {
          const open: Command["type"][] = ["implementLaw", "callVote", "enterReservation"];
          expect(step.country === country || open.includes(step.act)).toBe(true);
        }
      }
    }
  });

  test("every public event reaches everybody unchanged", () => {
    const open = [
      "placardsRevealed",
      "textRevised",
      "standsTaken",
      "monthsPassed",
      "textDecided",
      "conferenceHeld",
    ];
    for (const event of match.log) {
      if (!open.includes(event.type)) continue;
      for (const seat of audience) expect(redact(match.scenario, event, seat)).toEqual(event);
    }
  });
});
