/** The network test page counts devices for ten minutes, then removes every trace of them from memory. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MOST_REACHED, REACHED_MS, reached } from "../../src/server/http/network-check.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("given two devices that have reached the host", () => {
  test("each counts the other", () => {
    const devices = reached(new Map());
    devices.note("a");
    devices.note("b");
    expect(devices.others("a")).toBe(1);
  });

  test("when ten minutes pass without a request, then nothing about them is kept", () => {
    const kept = new Map();
    const devices = reached(kept);
    devices.note("a");
    devices.note("b");
    vi.advanceTimersByTime(REACHED_MS);
    expect(kept.size).toBe(0);
  });

  test("when one of them comes again, then only the other is forgotten", () => {
    const kept = new Map();
    const devices = reached(kept);
    devices.note("a");
    devices.note("b");
    vi.advanceTimersByTime(REACHED_MS / 2);
    devices.note("a");
    vi.advanceTimersByTime(REACHED_MS / 2);
    expect([...kept.keys()]).toEqual(["a"]);
    expect(devices.others("b")).toBe(1);
  });
});

test("given the maximum number of devices, when one more comes, then memory does not grow", () => {
  const kept = new Map();
  const devices = reached(kept);
  for (let n = 0; n <= MOST_REACHED; n++) devices.note(`device ${n}`);
  expect(kept.size).toBe(MOST_REACHED);
});
