import { defineConfig } from "vitest/config";

/** Only what hangs is ended by the clock: how long a test takes says how busy the machine is, and nothing else. */
const HALF_AN_HOUR = 1_800_000;

export default defineConfig({
  // Tests share their modules, and one that builds the page sets NODE_ENV to production, where React has no JSX runtime
  // for development.
  oxc: { jsx: { runtime: "automatic", development: false } },
  test: {
    environment: "node",
    // Nothing tested here keeps state between files; loading every module once instead of once a file halves the time.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: HALF_AN_HOUR,
    hookTimeout: HALF_AN_HOUR,
    setupFiles: ["tests/support/node-env.ts"],
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/browser/**", "node_modules/**"],
    coverage: { include: ["src/**"], exclude: ["src/tools/**"] },
  },
});
