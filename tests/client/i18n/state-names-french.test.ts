/** On a page in French a list of states may be in French, in English or in other languages, as on one in English. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";

// The language of a page is settled as its modules load.
beforeAll(() => {
  vi.resetModules();
  vi.stubGlobal("location", new URL("http://localhost/?lang=fr"));
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
});

// Files of tests share their modules: the next one reads English again.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each([
  ["Brésil", "BRA"],
  ["Brazil", "BRA"],
  ["Brasilien", "BRA"],
  ["Côte d’Ivoire", "CIV"],
  ["Ivory Coast", "CIV"],
  ["Allemagne", "DEU"],
  ["Germany", "DEU"],
  ["ألمانيا", "DEU"],
])("%s", async (name, id) => {
  const { language, loadWording } = await import("../../../src/client/i18n/index.ts");
  const { knownStates } = await import("../../../src/client/i18n/state-names.ts");
  const { stateNamed } = await import("../../../src/kernel/known-states.ts");
  await loadWording("content", "states");
  expect(language()).toBe("fr");
  expect(stateNamed(name, knownStates().codes)).toBe(id);
});
