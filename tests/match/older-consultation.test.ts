/** Under older rules a seat could consult another about its care card. Such matches still open, but only to be read. */
import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { hash } from "../../src/engine/state/hash.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import { closeBecause, eventsFor, giveCommand, openMatch, viewOf } from "../../src/match/match.ts";
import { reopen } from "../../src/match/open-record.ts";
import { fork, save } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import type { Match, SavedMatch } from "../../src/match/types.ts";
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const setup = setupOf({ scenario: "lesson", seed: "consulted", seats: { KEN: PERSON } });
const library = libraryOf(setup);
const dealing = closeBecause(openMatch(library, setup), "teacher");
const [kenya, brazil] = [indexOf(dealing.scenario, "KEN"), indexOf(dealing.scenario, "BRA")];
const article = dealing.world.draft.floor[0] ?? 0;
const consult = { type: "consult", article, country: brazil } as const;

/** The match as older rules saved it, after Kenya consulted Brazil for one credit. */
function consulted(): SavedMatch {
  const event: GameEvent = {
    type: "consulted",
    answers: [{ by: kenya, about: brazil, article, care: 2 }],
    did: { credit: [{ cause: "consultation", by: -1, countries: [kenya] }] },
  };
  const saved = save(dealing);
  const entries = [...saved.entries, { beat: dealing.world.clock, seat: "KEN", command: consult }];
  const events = [...saved.events, event];
  return { ...saved, engineVersion: "older", entries, events, hash: hash(events) };
}

function opened(): Match {
  const read = readRecord(JSON.stringify(consulted()));
  if (!read.ok) throw new Error(read.code);
  const again = reopen(library, read.value);
  if (!again.ok) throw new Error(again.problem);
  expect(again.frozen).toBe(true);
  return again.match;
}

describe("given a match of older rules in which Kenya consulted Brazil, when it is opened", () => {
  test("then Kenya sees the answer and what it cost, and nobody else does", () => {
    const match = opened();
    const answer = { by: kenya, about: brazil, article, care: 2, round: 1 };
    expect(viewOf(match, "KEN").mine?.knowledge).toEqual([answer]);
    expect(viewOf(match, "BRA").mine?.knowledge).toEqual([]);
    expect(match.world.credit[kenya]).toBe((dealing.world.credit[kenya] ?? 0) - 1);
    expect(eventsFor(match, "KEN", 0).map(({ type }) => type)).toContain("consulted");
    expect(eventsFor(match, "BRA", 0).map(({ type }) => type)).not.toContain("consulted");
  });

  test("then it cannot be played on past the consultation, because nobody can consult now", () => {
    const { length } = consulted().entries;
    expect(fork(library, consulted(), length)).toBeNull();
    expect(fork(library, consulted(), length - 1)?.world.beat).toBe("deal");
    expect(giveCommand(dealing, "KEN", consult)).toEqual({ ok: false, reason: "wrongPhase" });
  });
});
