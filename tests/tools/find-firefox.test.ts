import { afterEach, expect, test, vi } from "vitest";
import { ensureFirefox, FIREFOX_VARIABLE, findFirefox } from "../../src/tools/browsers/find-firefox.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a named Firefox that starts is used", () => {
  vi.stubEnv(FIREFOX_VARIABLE, process.execPath);
  expect(findFirefox()).toBe(process.execPath);
});

test("if the named Firefox is missing, no other replaces it", () => {
  vi.stubEnv(FIREFOX_VARIABLE, "/nowhere/firefox");
  expect(findFirefox()).toBeNull();
});

test("nothing is installed instead of a named Firefox that is missing", () => {
  vi.stubEnv(FIREFOX_VARIABLE, "/nowhere/firefox");
  const install = vi.fn();
  expect(ensureFirefox(install)).toBeNull();
  expect(install).not.toHaveBeenCalled();
});
