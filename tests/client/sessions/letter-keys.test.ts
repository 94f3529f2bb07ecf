/** Letters that answer a roll call can be switched off, and the browser remembers it (WCAG 2.1.4). */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.resetModules();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  });
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import("../../../src/client/sessions/committee/letter-keys.ts");

test("they work at first", async () => {
  const { letterKeys } = await load();
  expect(letterKeys.getState().isOn).toBe(true);
});

test("once off, they stay off after a reload, until they are switched on", async () => {
  const before = await load();
  before.setLetterKeys(false);
  vi.resetModules();
  const after = await load();
  expect(after.letterKeys.getState().isOn).toBe(false);
  after.setLetterKeys(true);
  vi.resetModules();
  expect((await load()).letterKeys.getState().isOn).toBe(true);
});
