import { describe, expect, test } from "vitest";
import { policy } from "../../src/bots/index.ts";
import { decide } from "../../src/engine/decide.ts";
import { options } from "../../src/engine/options/options.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command, CommandType } from "../../src/engine/state/command.ts";
import { slotOf } from "../../src/engine/state/command-slots.ts";
import { LEVELS, type Level, SCRIPTS, type Script } from "../../src/engine/state/setup.ts";
import { botCommands, only, opened, type Played, playOn } from "../support/play.ts";
import { countryOf, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const express = scenarioOf("express");
const kenya = countryOf(express, "KEN");

function match(level: Level): Played {
  return playOn(opened(setupOf({ scenario: "express", seed: `level/${level}`, level }), express));
}

/** All commands that a script gives in Kenya's seat during a whole match. */
function habit(script: Script): Command[] {
  const setup = setupOf({ scenario: "express", seed: "habit", seats: { KEN: { type: "script", script } } });
  return playOn(opened(setup, express)).beats.flatMap((beat) => beat.commands[kenya] ?? []);
}

function kinds(commands: readonly Command[]): Set<CommandType> {
  return new Set(commands.map((command) => command.type));
}

const played = new Map(LEVELS.map((level): [Level, Played] => [level, match(level)]));

describe("bots by level", () => {
  test.each(LEVELS)("level %i plays every match to its end", (level) => {
    expect(played.get(level)?.world.beat).toBe("over");
  });

  test("level 1 neither builds bridges nor trades; level 2 does both", () => {
    const all = (level: Level): Set<CommandType> =>
      kinds(played.get(level)?.beats.flatMap((beat) => beat.commands.flat()) ?? []);
    expect([...all(1)].filter((kind) => kind === "sponsorBridge" || kind === "offerPackage")).toEqual([]);
    expect(all(2)).toContain("sponsorBridge");
    expect(all(2)).toContain("offerPackage");
    expect(all(2)).toContain("answerOffer");
  });

  test("level 0 votes at random: all stands and all placards occur", () => {
    const commands = played.get(0)?.beats.flatMap((beat) => beat.commands.flat()) ?? [];
    const stands = new Set(commands.flatMap((c) => (c.type === "takeStand" ? [c.stand] : [])));
    expect(stands).toEqual(new Set(["join", "abstain", "block"]));
  });

  test("a person's seat is never played by a bot", () => {
    const world = opened(setupOf({ scenario: "express", seats: { KEN: PERSON } }), express);
    expect(botCommands(world, kenya)).toEqual([]);
    expect(policy(PERSON, seen(world, kenya), () => 0)).toEqual([]);
  });

  test("the same seat in the same beat always acts in the same way", () => {
    const world = opened(setupOf({ scenario: "express" }), express);
    for (let i = 0; i < 193; i++) expect(botCommands(world, i)).toEqual(botCommands(world, i));
  });

  test("in the room a bot does nothing that a person cannot do: at most one act of a kind, within its options; answers follow", () => {
    for (const level of LEVELS) {
      for (const beat of played.get(level)?.beats ?? []) {
        if (beat.world.phase !== "negotiation" || beat.world.beat === "close") continue;
        beat.commands.forEach((own, i) => {
          expect(new Set(own.map(slotOf)).size).toBe(own.length);
          const offered = new Set(options(seen(beat.world, i)).map((option) => option.type));
          for (const { type } of own) if (type !== "answerOffer") expect(offered).toContain(type);
        });
      }
    }
  });

  test("a person could give the sealed placards and speeches of bots", () => {
    for (const level of LEVELS) {
      const [first] = played.get(level)?.beats ?? [];
      first?.commands.forEach((own, i) => {
        const seat = express.countries[i]?.iso3 ?? "";
        for (const command of own) expect(decide(first.world, seat, command).ok).toBe(true);
      });
    }
  });
});

describe("scripts are fixed habits", () => {
  test.each(SCRIPTS)("%s plays to the end", (script) => {
    expect(() => habit(script)).not.toThrow();
  });

  test("silent says nothing at all", () => {
    expect(habit("silent")).toEqual([]);
  });

  test("silent-in-talks says nothing in the talks and plays on at home", () => {
    const commands = kinds(habit("silent-in-talks"));
    const talks = ["layPlacards", "speak", "offerPackage", "sponsorBridge", "takeStand", "castVote"] as const;
    expect(talks.filter((kind) => commands.has(kind))).toEqual([]);
    expect(commands).toContain("sign");
  });

  test("lazy lays its placards as level 2 does and does nothing else in the talks", () => {
    const commands = kinds(habit("lazy"));
    const more = ["speak", "offerPackage", "sponsorBridge", "takeStand", "castVote"] as const;
    expect(commands).toContain("layPlacards");
    expect(more.filter((kind) => commands.has(kind))).toEqual([]);
    expect(commands).toContain("sign");
  });

  test("always-block blocks every stand, votes no and stays out", () => {
    const commands = habit("always-block");
    for (const command of commands) {
      if (command.type === "takeStand" || command.type === "standOnPackage")
        expect(command.stand).toBe("block");
      if (command.type === "castVote") expect(command.vote).toBe("no");
      if (command.type === "answerOffer") expect(command.accept).toBe(false);
      expect(command.type).not.toBe("sign");
    }
    expect(kinds(commands)).toContain("stayOut");
  });

  test("always-concede joins everything, votes yes, accepts and signs", () => {
    const commands = habit("always-concede");
    for (const command of commands) {
      if (command.type === "takeStand" || command.type === "standOnPackage")
        expect(command.stand).toBe("join");
      if (command.type === "castVote") expect(command.vote).toBe("yes");
      if (command.type === "answerOffer") expect(command.accept).toBe(true);
      if (command.type === "layPlacards")
        expect(command.placards.every((placard) => placard === 1)).toBe(true);
    }
    expect(kinds(commands)).toContain("sign");
  });

  test("always-block has no more blocks than anybody else", () => {
    const setup = setupOf({
      scenario: "express",
      seed: "blocks",
      seats: { KEN: { type: "script", script: "always-block" } },
    });
    const { log } = playOn(opened(setup, express));
    const blocks = [...only(log, "standsTaken"), ...only(log, "packageTested")].filter((event) =>
      event.blockers.includes(kenya),
    );
    expect(blocks.length).toBeLessThanOrEqual(express.blocks);
  });

  test("never-ratify neither signs nor deposits", () => {
    const commands = kinds(habit("never-ratify"));
    expect([...commands].filter((kind) => kind === "sign" || kind === "deposit")).toEqual([]);
  });
});
