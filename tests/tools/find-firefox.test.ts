import { afterEach, expect, test, vi } from "vitest";
import { ensureFirefox, FIREFOX_VARIABLE, findFirefox } from "../../src/tools/browsers/find-firefox.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a Firefox that is named and starts is the one", () => {
  vi.stubEnv(FIREFOX_VARIABLE, process.execPath);
  expect(findFirefox()).toBe(process.execPath);
});

test("where the Firefox that is named is not there, no other is taken for it", () => {
  vi.stubEnv(FIREFOX_VARIABLE, "/nowhere/firefox");
  expect(findFirefox()).toBeNull();
});

test("nothing is installed in place of a Firefox that is named and not there", () => {
  vi.stubEnv(FIREFOX_VARIABLE, "/nowhere/firefox");
  const install = vi.fn();
  expect(ensureFirefox(install)).toBeNull();
  expect(install).not.toHaveBeenCalled();
});
