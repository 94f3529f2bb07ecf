/** The report of every beat in two hundred matches of many kinds of players. */
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { movedBeats } from "../../../support/moves.ts";
import { unexplained } from "../../../support/unexplained.ts";

beforeAll(() => loadWording("content", "negotiation", "adoption", "ratification", "debrief", "move"));

test("in two hundred matches every change that the seat caused is named", () => {
  for (let match = 12; match < 212; match += 1)
    for (const beat of movedBeats(match)) expect(unexplained(beat), `match ${match}`).toEqual([]);
});
