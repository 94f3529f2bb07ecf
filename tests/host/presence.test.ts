/** Who is there, as a room knows it in memory: the set is what views of a room are compared by. */
import { expect, test } from "vitest";
import { presence } from "../../src/host/room/presence.ts";

test("who is there is the very same set for as long as it holds the same, however often it is told of", () => {
  const room = presence();
  room.note(1, 0);
  room.noteElsewhere([2]);
  const here = room.here(0);
  expect([...here]).toEqual([1, 2]);
  room.noteElsewhere([2]);
  room.note(1, 1000);
  expect(room.here(2000)).toBe(here);
  room.noteElsewhere([3]);
  expect([...room.here(2000)]).toEqual([1, 3]);
});
