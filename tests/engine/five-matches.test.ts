/**
 * Whole matches of the room of five, kept beat by beat in `five-matches.txt`: counts of events, the text, trust and
 * credit, and hashes of the events and of the resulting world. If a rule changes what happens, the difference shows
 * up in the first beat that it affects. After an intended change: `npx vitest run tests/engine/five-matches.test.ts
 * -u`.
 */
import { expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { evolveAll } from "../../src/engine/events/evolve.ts";
import { blank } from "../../src/engine/state/blank.ts";
import { hash } from "../../src/engine/state/hash.ts";
import type { Scenario } from "../../src/engine/state/scenario.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import type { World } from "../../src/engine/state/world.ts";
import type { Library } from "../../src/match/types.ts";
import { playAtTable } from "../../src/tools/fuzz/table.ts";
import { FIVE, fiveCountries, libraryFor, PERSON, setupOf } from "../support/scenario.ts";

const five = fiveCountries();

/** The room of five with four seasons, and a treaty that enters into force with this many instruments. */
function racing(instruments: number): Scenario {
  const settled = five.settled.map((article) =>
    article.role === "entryIntoForce"
      ? { ...article, alternatives: article.alternatives.map((one) => ({ ...one, instruments })) }
      : article,
  );
  return { ...five, seasons: 4, settled };
}
const [SIX, THREE] = [racing(6), racing(3)];

const held = (...seats: readonly string[]) => Object.fromEntries(seats.map((seat) => [seat, PERSON]));

const MATCHES: readonly (readonly [string, Partial<Setup>])[] = [
  ["two persons", { seed: "five/1", seats: held("CAN", "KEN") }],
  ["in a tense room", { seed: "five/2", climate: "tense", seats: held("EGY", "RUS") }],
  ["in a calm room", { seed: "five/3", climate: "calm", seats: held("JAM") }],
  ["five persons", { seed: "five/17", seats: held(...FIVE) }],
  ["five persons and a chair", { seed: "five/30", seats: held(...FIVE, "chair") }],
  [
    "a simple majority at once",
    { seed: "five/6", procedure: "simple-majority", seats: held("CAN", "EGY", "KEN") },
  ],
  ["nobody, in a race of three", { seed: "five/8" }],
  ["nobody, where Kenya has a table", { seed: "five/9", seats: { KEN: { type: "bot", level: 3 } } }],
  [
    "two who refuse",
    {
      seed: "five/7",
      climate: "tense",
      seats: { ...held("KEN"), CAN: { type: "script", script: "always-block" } },
    },
  ],
];

const personsIn = ({ seats = {} }: Partial<Setup>): readonly string[] =>
  Object.keys(seats).filter((seat) => seats[seat] === PERSON);
const libraryOf = (setup: Partial<Setup>): Library => libraryFor(personsIn(setup).length === 0 ? THREE : SIX);

/** Splits the log after each event that opens a beat. */
function beatsOf(log: readonly GameEvent[]): GameEvent[][] {
  const beats: GameEvent[][] = [[]];
  for (const event of log) {
    beats.at(-1)?.push(event);
    if (event.type === "beatOpened") beats.push([]);
  }
  return beats;
}

function told(world: World, events: readonly GameEvent[]): string {
  const kinds = new Map<string, number>();
  for (const { type } of events) kinds.set(type, (kinds.get(type) ?? 0) + 1);
  const happened = [...kinds].map(([type, count]) => (count === 1 ? type : `${type} ${count}`)).join(", ");
  const { trust, credit, treaty, draft, blocks } = world;
  const text = treaty.text.length > 0 ? treaty.text : draft.chair;
  const figures = [text, trust, credit, blocks, treaty.deposited].map((list) => list.join(" ")).join(" · ");
  const mark = hash([...events, { ...world, scenario: null } as never]);
  return `  ${world.phase} ${world.round} ${world.month} | ${figures} | ${mark} ${happened}`;
}

function story([title, setup]: (typeof MATCHES)[number]): string {
  const library = libraryOf(setup);
  const match = playAtTable(library, setupOf(setup), personsIn(setup));
  let world = blank(setupOf(setup), match.scenario);
  const lines = beatsOf(match.log).map((events) => {
    world = evolveAll(world, events);
    return told(world, events);
  });
  return [title, ...lines].join("\n");
}

test("what happens in whole matches of five states is as recorded (seeds five/1 to five/30)", async () => {
  await expect(`${MATCHES.map(story).join("\n")}\n`).toMatchFileSnapshot("./five-matches.txt");
});
