/** What must be true of every match. Random choices come from the seed in the test's name. */

import { describe, expect, test } from "vitest";
import { MANDATES } from "../../src/content/mandates.ts";
import { decide } from "../../src/engine/decide.ts";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { evolve, evolveAll } from "../../src/engine/events/evolve.ts";
import { CREDIT_CAP } from "../../src/engine/model/costs.ts";
import { options } from "../../src/engine/options/options.ts";
import { start } from "../../src/engine/resolve.ts";
import { open } from "../../src/engine/rules/opening.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command, CommandType } from "../../src/engine/state/command.ts";
import { hash } from "../../src/engine/state/hash.ts";
import type { Scenario, ScenarioId } from "../../src/engine/state/scenario.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { redact } from "../../src/engine/views/redact.ts";
import { commandFor, dice } from "../../src/tools/fuzz/random-commands.ts";
import { anyOutOfPhase, oneOfEach, outsideOf } from "../support/arbitrary.ts";
import { deepFreeze } from "../support/freeze.ts";
import { only, opened, type Played, playOn, type SeatPolicy } from "../support/play.ts";
import { FIVE, fiveCountries, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const SHORT: readonly (readonly [ScenarioId, string])[] = [
  ["lesson", "p1"],
  ["express", "p2"],
  ["standard", "p3"],
];

/** Every seat picks at random from what is on offer, and seals one act after another. */
function randomHands(seed: string): SeatPolicy {
  const roll = dice(seed);
  return (world, country) => {
    const seat = world.scenario.countries[country]?.iso3 ?? "";
    let now = world;
    for (const command of oneOfEach(options(seen(world, country)), world, roll)) {
      const decision = decide(now, seat, command);
      if (decision.ok && decision.events[0]?.type === "actSealed" && roll(3) > 0) {
        now = evolveAll(now, decision.events);
      }
    }
    return now.secrets.sealed[seat] ?? [];
  };
}

/** All five seats are named at the opening, so each has a home table. */
function wildSetup(seed: string): Setup {
  return setupOf({ seed, seats: Object.fromEntries(FIVE.map((seat) => [seat, PERSON])) });
}

/** A match of five countries where everybody acts at random. */
function wild(seed: string): Played {
  return playOn(opened(wildSetup(seed), fiveCountries()), randomHands(seed));
}

const WILD = ["w1", "w2", "w3", "w4", "w5", "w6"];

describe("the log gives the world", () => {
  test.each(SHORT)("folding the events from the opening, %s, seed %s", (id, seed) => {
    const setup = setupOf({ scenario: id, seed });
    const blank = open(setup, scenarioOf(id), MANDATES);
    const begun = start(blank);
    const played = playOn(begun.world);
    expect(evolveAll(blank, [...begun.events, ...played.log])).toEqual(played.world);
  });

  test.each(WILD)("also if everybody acts at random, seed %s", (seed) => {
    const blank = open(wildSetup(seed), fiveCountries(), []);
    const begun = start(blank);
    const played = playOn(begun.world, randomHands(seed));
    expect(evolveAll(blank, [...begun.events, ...played.log])).toEqual(played.world);
    expect(played.world.seq).toBe(blank.seq + begun.events.length + played.log.length);
  });
});

describe("a world is plain JSON, and so is every event", () => {
  test.each(SHORT)("round trip, and the match goes on from it in the same way: %s, seed %s", (id, seed) => {
    const world = opened(setupOf({ scenario: id, seed }), scenarioOf(id));
    const played = playOn(world);
    const halfway = played.beats[Math.trunc(played.beats.length / 2)]?.world as World;
    const copy = JSON.parse(JSON.stringify(halfway)) as World;
    expect(copy).toEqual(halfway);
    expect(JSON.parse(JSON.stringify(played.world))).toEqual(played.world);
    expect(JSON.parse(JSON.stringify(played.log))).toEqual(played.log);
    expect(hash(playOn(copy).log)).toBe(hash(playOn(halfway).log));
  });
});

describe("the same seed gives the same log, and another seed another log", () => {
  test.each(SHORT)("%s, seed %s", (id, seed) => {
    const log = (chosen: string): string =>
      hash(playOn(opened(setupOf({ scenario: id, seed: chosen }), scenarioOf(id))).log);
    expect(log(seed)).toBe(log(seed));
    expect(log(`${seed}/other`)).not.toBe(log(seed));
  });
});

describe("rules change no world in place", () => {
  test.each(SHORT.slice(0, 2))("everything frozen, %s, seed %s", (id, seed) => {
    const world = deepFreeze(opened(setupOf({ scenario: id, seed }), scenarioOf(id)));
    const seatPolicy: SeatPolicy = (now, _, usual) => {
      deepFreeze(now);
      return usual;
    };
    expect(() => playOn(world, seatPolicy)).not.toThrow();
  });
});

describe("decide accepts what options offers; anything else is refused and changes nothing", () => {
  test.each(WILD)("everybody acts at random, seed %s", (seed) => {
    const roll = dice(`offer/${seed}`);
    for (const { world } of wild(seed).beats) {
      world.scenario.countries.forEach(({ iso3 }, country) => {
        for (const option of options(seen(world, country))) {
          for (let k = 0; k < 3; k++) {
            const command = commandFor(option, world, roll);
            expect([decide(world, iso3, command).ok, command]).toEqual([true, command]);
            for (const outside of outsideOf(command)) {
              expect([decide(world, iso3, outside).ok, outside]).toEqual([false, outside]);
            }
          }
        }
        const offered = new Set<CommandType>(options(seen(world, country)).map((option) => option.type));
        const stray = anyOutOfPhase(roll);
        if (!offered.has(stray.type)) expect(decide(world, iso3, stray).ok).toBe(false);
      });
    }
  });

  test.each(WILD)("and still does while acts are being sealed, seed %s", (seed) => {
    const roll = dice(`seal/${seed}`);
    for (const beat of wild(seed).beats) {
      let world = beat.world;
      const country = roll(5);
      const seat = world.scenario.countries[country]?.iso3 ?? "";
      for (let k = 0; k < 6; k++) {
        const own = options(seen(world, country));
        if (own.length === 0) break;
        for (const command of oneOfEach(own, world, roll)) {
          expect([decide(world, seat, command).ok, command]).toEqual([true, command]);
        }
        const chosen = decide(
          world,
          seat,
          commandFor(own[roll(own.length)] as (typeof own)[number], world, roll),
        );
        if (chosen.ok) world = evolveAll(world, chosen.events);
      }
    }
  });
});

describe("the order of commands makes no difference", () => {
  const backwards: (usualPolicy: SeatPolicy) => SeatPolicy = (usualPolicy) => (world, country, usual) =>
    [...usualPolicy(world, country, usual)].reverse();

  test.each(SHORT)("bots' commands backwards, %s, seed %s", (id, seed) => {
    const world = opened(setupOf({ scenario: id, seed }), scenarioOf(id));
    const usual: SeatPolicy = (_, __, commands) => commands;
    expect(hash(playOn(world, backwards(usual)).log)).toBe(hash(playOn(world, usual).log));
  });

  test.each(WILD)("random acts backwards, seed %s", (seed) => {
    const world = opened(wildSetup(seed), fiveCountries());
    const backward = playOn(world, backwards(randomHands(seed)));
    expect(backward.log).toEqual(wild(seed).log);
  });

  test.each(WILD)("seats sealing in another order, seed %s", (seed) => {
    const setup = setupOf({ seed, seats: { CAN: PERSON, KEN: PERSON } });
    const world = opened(setup, fiveCountries());
    const roll = dice(seed);
    const commands: [string, Command][] = ["CAN", "KEN"].flatMap((seat) =>
      options(seen(world, seat === "CAN" ? 0 : 3)).map((option): [string, Command] => [
        seat,
        commandFor(option, world, roll),
      ]),
    );
    const sealing = (list: readonly [string, Command][]): World =>
      list.reduce((now, [seat, command]) => {
        const decision = decide(now, seat, command);
        return decision.ok ? evolveAll(now, decision.events) : now;
      }, world);
    const sealed =
      (now: World): SeatPolicy =>
      (_, i, usual) =>
        now.secrets.sealed[["CAN", "", "", "KEN"][i] ?? ""] ?? usual;
    const log = (now: World): readonly GameEvent[] =>
      playOn(now, sealed(now), (later) => later.beat !== "sound").log;
    expect(log(sealing([...commands].reverse()))).toEqual(log(sealing(commands)));
  });
});

/** Checks each event of several matches, with the world before and after it. */
function everywhere(check: (before: World, event: GameEvent, after: World) => void): void {
  const matches: [Setup, Scenario, SeatPolicy | undefined][] = [
    [setupOf({ scenario: "express", seed: "e1", climate: "tense" }), scenarioOf("express"), undefined],
    [setupOf({ scenario: "standard", seed: "e2" }), scenarioOf("standard"), undefined],
    [setupOf({ scenario: "lesson", seed: "e3", level: 0 }), scenarioOf("lesson"), undefined],
    ...WILD.map((seed): [Setup, Scenario, SeatPolicy] => [
      wildSetup(seed),
      fiveCountries(),
      randomHands(seed),
    ]),
  ];
  for (const [setup, scenario, seatPolicy] of matches) {
    let world = opened(setup, scenario);
    for (const event of playOn(world, seatPolicy).log) {
      const after = evolve(world, event);
      check(world, event, after);
      world = after;
    }
  }
}

describe("bounds that hold in every world (seeds e1, e2, e3 and w1 to w6)", () => {
  test("credit is never negative or above eight, blocks never above the scenario's, trust within 0..1,000", () => {
    everywhere((_, __, world) => {
      for (const credit of world.credit) {
        if (credit < 0 || credit > CREDIT_CAP) throw new Error(`credit ${credit}`);
      }
      for (const blocks of world.blocks) {
        if (blocks < 0 || blocks > world.scenario.blocks) throw new Error(`blocks ${blocks}`);
      }
      for (const trust of world.trust) if (trust < 0 || trust > 1000) throw new Error(`trust ${trust}`);
    });
  });

  test("positions stay on the axis and within one step of the opening", () => {
    everywhere((_, event, world) => {
      if (event.type !== "mindsMoved") return;
      const n = size(world);
      const top = 1000 * ((world.scenario.articles[event.article]?.alternatives.length ?? 1) - 1);
      event.shifts.forEach((_, i) => {
        const position = world.secrets.positions[event.article * n + i] ?? -1;
        const start0 = world.secrets.opening[event.article * n + i] ?? 0;
        const fits = position >= 0 && position <= top && Math.abs(position - start0) <= 1000;
        if (!fits) throw new Error(`position ${position} of ${i}`);
      });
    });
  });

  test("a text enters only by the opening of its article or by a bridge, and never leaves", () => {
    everywhere((before, event, after) => {
      after.draft.texts.forEach((texts, a) => {
        const known = before.draft.texts[a] ?? [];
        if (!known.every((text) => texts.includes(text))) throw new Error(`a text of ${a} left`);
        if (texts.length === known.length) return;
        const opens = event.type === "floorOpened" && known.length === 0 && event.floor.includes(a);
        const built =
          event.type === "bridgeBuilt" && event.article === a && texts.length === known.length + 1;
        if (!opens && !built) throw new Error(`a text entered ${a} by ${event.type}`);
      });
    });
  });

  test("a text that is agreed or put is one of the texts in brackets, and an agreed text stays agreed", () => {
    everywhere((before, event, after) => {
      if (event.type === "articleAgreed" || event.type === "textRevised") {
        expect(after.draft.texts[event.article]).toContain(event.alternative);
      }
      before.draft.agreed.forEach((agreed, a) => {
        if (agreed >= 0 && after.draft.agreed[a] !== agreed) throw new Error(`${a} came open again`);
      });
    });
  });

  test("consensus implies no block; a block implies a vote", () => {
    everywhere((_, event) => {
      if (event.type === "articleAgreed" || event.type !== "textDecided") return;
      expect(event.outcome.how === "consensus").toBe(event.outcome.blockers.length === 0);
      expect(event.outcome.ballot === null).toBe(event.outcome.how === "consensus");
    });
  });

  test("a deposit is made once, within the horizon, and only after adoption", () => {
    everywhere((before, event) => {
      if (event.type !== "monthsPassed") return;
      const adopted = before.treaty.outcome?.how;
      expect(adopted === "consensus" || adopted === "vote").toBe(true);
      for (const [month, i] of event.deposits) {
        expect(before.treaty.deposited[i]).toBe(-1);
        expect(month >= event.from && month < event.to).toBe(true);
      }
    });
  });

  test("every event that is sent has a known kind, and the wall hears nothing that a seat does not", () => {
    everywhere((before, event) => {
      const [canada, kenya, wall] = ["CAN", "KEN", "wall"].map((seat) =>
        redact(before.scenario, event, seat),
      );
      for (const told of [canada, kenya, wall]) expect([undefined, null, event.type]).toContain(told?.type);
      if (wall) expect(canada && kenya).toBeTruthy();
    });
  });

  test("the clock only goes forward, and events are counted", () => {
    everywhere((before, _, after) => {
      expect(after.seq).toBe(before.seq + 1);
      expect(after.clock).toBeGreaterThanOrEqual(before.clock);
      expect(after.month).toBeGreaterThanOrEqual(before.month);
    });
  });
});

describe("every match ends", () => {
  test.each(WILD)("with random commands on every seat, seed %s", (seed) => {
    const { world, log } = wild(seed);
    expect([world.phase, world.beat]).toEqual(["over", "over"]);
    expect(only(log, "matchEnded")).toHaveLength(1);
    expect(log.at(-1)?.type).toBe("matchEnded");
  });

  test("with everybody silent", () => {
    const { world } = playOn(opened(setupOf({ seed: "silence" }), fiveCountries()), () => []);
    expect(world.beat).toBe("over");
  });
});
