import { expect, test } from "vitest";
import { results } from "../../src/engine/seats/results.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import { par, parSetup } from "../../src/lab/forks/par.ts";
import { whatIf } from "../../src/lab/forks/what-if.ts";
import { actsOf, chaptersOf } from "../../src/lab/matches/chapters.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { outcomeOf } from "../../src/lab/matches/outcome.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { fork, record } from "../../src/match/record.ts";
import { playByHand, SOLO, TEST_VERSION } from "../support/by-hand.ts";

const BLOCK: Holder = { type: "script", script: "always-block" };
const EXPERT: Holder = { type: "bot", level: 2 };

function setupOf(seed: string, seat: string): Setup {
  return { ...SOLO, scenario: "lesson", seed, seats: { [seat]: { type: "person" } } };
}

test("par is the result of a level-2 bot in the seat on the same seed, whatever the person did (seed par/1)", () => {
  const setup = setupOf("par/1", "KEN");
  const library = libraryFor(TEST_VERSION, setup);
  const bot = playOut(openMatch(library, { ...setup, seats: { KEN: EXPERT } }));
  const goal = par(library, setup, "KEN");
  expect(goal).toEqual(results(seen(bot.world, indexOf(bot.scenario, "KEN"))));
  expect(par(library, { ...setup, seats: { ...setup.seats, KEN: BLOCK } }, "KEN")).toEqual(goal);
  expect(parSetup({ ...setup, seats: { FRA: { type: "person" } } }, "KEN").seats).toEqual({
    FRA: EXPERT,
    KEN: EXPERT,
  });
});

test("one chapter per beat; a fork at a chapter opens that beat again (seed chapters/1)", () => {
  const setup = setupOf("chapters/1", "USA");
  const library = libraryFor(TEST_VERSION, setup);
  const match = playByHand(setup, "USA", EXPERT);
  const cut = chaptersOf(library, record(match));
  expect(cut?.end.world).toEqual(match.world);
  for (const { at, opened } of cut?.chapters ?? []) {
    expect(fork(library, record(match), at)?.world).toEqual(opened.world);
  }
  const clocks = (cut?.chapters ?? []).map(({ opened }) => opened.world.clock);
  expect(clocks).toEqual([...new Set(clocks)]);
});

test.each(["what-if/1", "what-if/2", "what-if/3"])(
  "the decision that matters is real on both sides (seed %s)",
  (seed) => {
    const setup = setupOf(seed, "USA");
    const library = libraryFor(TEST_VERSION, setup);
    const match = playByHand(setup, "USA", BLOCK);
    const steps: string[] = [];
    const decision = whatIf(library, record(match), "USA", [], (done, of) => steps.push(`${done}/${of}`));
    expect(steps.at(-1)).toBe(`${steps.length - 1}/${steps.length - 1}`);
    if (decision === null) throw new Error("blocking everything should have mattered");
    const { text, results: got, ...rest } = decision.actual;
    expect(rest).toEqual({ ...outcomeOf(match), text: undefined });
    expect(got).toEqual(results(seen(match.world, indexOf(match.scenario, "USA"))));
    expect(decision.impact).toBeGreaterThan(0);
    expect(decision.changed).toEqual(text.flatMap((one, a) => (one === decision.other.text[a] ? [] : [a])));
    const opened = fork(library, record(match), decision.at);
    expect(opened?.world).toMatchObject({
      phase: decision.phase,
      beat: decision.beat,
      round: decision.round,
      season: decision.season,
      month: decision.month,
    });
    const chapters = chaptersOf(library, record(match))?.chapters ?? [];
    const chapter = chapters.find(({ at }) => at === decision.at);
    expect(decision.elsewhere).toEqual(
      chapters.flatMap((one) => (one === chapter ? [] : actsOf(one, "USA"))),
    );
    expect(chapter === undefined ? [] : actsOf(chapter, "USA")).toEqual(decision.did);
    expect(decision.did).not.toEqual(decision.instead);
    expect(whatIf(library, record(match), "USA")).toEqual(decision);
  },
);

test("a player who decides like a level-2 bot has no decision that mattered (seed what-if/5)", () => {
  const setup = setupOf("what-if/5", "USA");
  const library = libraryFor(TEST_VERSION, setup);
  const match = playByHand(setup, "USA", EXPERT);
  const told: string[] = [];
  expect(whatIf(library, record(match), "USA", [], (done, of) => told.push(`${done}/${of}`))).toBeNull();
  expect(told.length).toBeGreaterThan(1);
});

test("a match nobody played by hand, or of another content, has no such decision (seed what-if/4)", () => {
  const setup: Setup = { ...setupOf("what-if/4", "USA"), seats: {} };
  const library = libraryFor(TEST_VERSION, setup);
  expect(whatIf(library, record(playOut(openMatch(library, setup))), "USA")).toBeNull();
});

test.each(["what-if/1", "what-if/2", "what-if/3"])(
  "a beat where the better decision was an act that a guide had hidden is never named (seed %s)",
  (seed) => {
    const setup = setupOf(seed, "USA");
    const library = libraryFor(TEST_VERSION, setup);
    const made = record(playByHand(setup, "USA", BLOCK));
    const open = whatIf(library, made, "USA");
    if (open === null) throw new Error("blocking everything should have mattered");
    const [act] = open.instead;
    if (act === undefined) throw new Error("the bot should have acted");
    const nth = open.beat === "season" ? open.season : open.round;
    const guided = whatIf(library, made, "USA", [{ beat: open.beat, nth, types: [act.type] }]);
    expect(guided?.at).not.toBe(open.at);
  },
);
