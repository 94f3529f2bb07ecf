/** Who is there, as a room knows it in memory: the set is what views of a room are compared by. */
import { expect, test } from "vitest";
import { GRACE_MS, HERE_MS, presence } from "../../src/server/room/presence.ts";

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

test("who falls silent is gone after its time, though others went on speaking, and is back once heard of", () => {
  const room = presence();
  room.note(1, 0);
  room.note(2, 0);
  expect([...room.here(0)]).toEqual([1, 2]);
  room.note(2, HERE_MS - 1);
  expect([...room.here(HERE_MS - 1)]).toEqual([1, 2]);
  expect([...room.here(HERE_MS)]).toEqual([2]);
  room.note(1, HERE_MS);
  expect([...room.here(HERE_MS)]).toEqual([1, 2]);
  room.lost(1, HERE_MS);
  expect([...room.here(HERE_MS + GRACE_MS)]).toEqual([2]);
});
