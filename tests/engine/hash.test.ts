import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { HASH_START, hash, hashEvent } from "../../src/engine/state/hash.ts";

const LOG: readonly GameEvent[] = [
  { type: "packagePut", text: [1, 2, 3] },
  { type: "matchEnded", month: 60, pace: 0, tilt: 0 },
];

describe("the hash of a match: 64 bits over the event log", () => {
  test("is sixteen hexadecimal digits", () => {
    expect(hash(LOG)).toMatch(/^[0-9a-f]{16}$/);
    expect(hash([])).toMatch(/^[0-9a-f]{16}$/);
  });

  test("can be computed continuously, event by event", () => {
    const [a, b] = LOG.reduce(hashEvent, HASH_START);
    expect(hash(LOG)).toBe(a.toString(16).padStart(8, "0") + b.toString(16).padStart(8, "0"));
  });

  test("survives JSON", () => {
    expect(hash(JSON.parse(JSON.stringify(LOG)) as GameEvent[])).toBe(hash(LOG));
  });

  test("changes with one number, with the order, or with one more event", () => {
    const others: readonly (readonly GameEvent[])[] = [
      [{ type: "packagePut", text: [1, 2, 4] }, ...LOG.slice(1)],
      [{ type: "packagePut", text: [1, 3, 2] }, ...LOG.slice(1)],
      [...LOG].reverse(),
      [...LOG, { type: "matchEnded", month: 60, pace: 0, tilt: 0 }],
      LOG.slice(1),
    ];
    expect(new Set([LOG, ...others].map(hash)).size).toBe(6);
  });

  test("ten thousand logs that differ in one number have ten thousand hashes", () => {
    const hashes = Array.from({ length: 10_000 }, (_, month) =>
      hash([{ type: "matchEnded", month, pace: 0, tilt: 0 }]),
    );
    expect(new Set(hashes).size).toBe(10_000);
  });
});
