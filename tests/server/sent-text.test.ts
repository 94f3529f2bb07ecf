/** Messages are assembled from parts that were serialised earlier. The result must parse back to the message. */
import { expect, test } from "vitest";
import type { RoomUpdate } from "../../src/room/message.ts";
import { asText } from "../../src/server/room/outbox.ts";

const EMPTY: RoomUpdate = {
  position: "2/KEN/all/31",
  version: "v",
  now: 7,
  table: null,
  room: null,
  board: null,
  desk: null,
};

test("a message with and without parts parses to the original, the first time and again", () => {
  const setup = {
    scenario: "lesson",
    audience: "young",
    procedure: "un-ga",
    climate: "contested",
    level: 2,
  } as const;
  const table = { table: 2, setup, events: [], view: null, changes: null, closed: 3 };
  for (const sent of [EMPTY, { ...EMPTY, table, board: [] }, { ...EMPTY, now: 8, table }])
    expect(JSON.parse(asText(sent))).toEqual(sent);
});
