/** On a page in French a list of states may be in French, in English or in other languages, as on one in English. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";

// The language of a page is settled as its modules load.
beforeAll(() => {
  vi.resetModules();
  // As in a build: the page fetches no English beside its own language.
  vi.doMock("../../../src/client/i18n/catalogues.ts", async (original) => ({
    ...(await original<object>()),
    IS_WHOLE: true,
  }));
  vi.stubGlobal("location", new URL("http://localhost/?lang=fr"));
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
});

// Files of tests share their modules: the next one reads English again.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.doUnmock("../../../src/client/i18n/catalogues.ts");
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
  const { language, loadEnglishNames, loadWording } = await import("../../../src/client/i18n/index.ts");
  const { knownStates } = await import("../../../src/client/i18n/state-names.ts");
  const { stateNamed } = await import("../../../src/kernel/known-states.ts");
  await loadWording("content", "states");
  await loadEnglishNames();
  expect(language()).toBe("fr");
  expect(stateNamed(name, knownStates().codes)).toBe(id);
});
