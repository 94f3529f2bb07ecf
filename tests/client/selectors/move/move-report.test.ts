/** After every beat a seat reads what its move did: nothing that it caused is left out. */
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { movedBeats } from "../../../support/moves.ts";
import { unexplained } from "../../../support/unexplained.ts";

beforeAll(() => loadWording("content", "negotiation", "adoption", "ratification", "debrief", "move"));

test("in twelve matches every change that the seat caused is named", () => {
  for (let match = 0; match < 12; match += 1)
    for (const beat of movedBeats(match)) expect(unexplained(beat), `match ${match}`).toEqual([]);
});
