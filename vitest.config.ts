import { defineConfig } from "vitest/config";
import { engineVersion } from "./src/tools/engine-version.ts";

/** Only what hangs is ended by the clock: how long a test takes says how busy the machine is, and nothing else. */
const HALF_AN_HOUR = 1_800_000;

export default defineConfig({
  define: { __ENGINE_VERSION__: JSON.stringify(engineVersion()) },
  test: {
    environment: "node",
    // Nothing tested here keeps state between files; loading every module once instead of once a file halves the time.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: HALF_AN_HOUR,
    hookTimeout: HALF_AN_HOUR,
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/browser/**", "node_modules/**"],
    coverage: { include: ["src/**"], exclude: ["src/tools/**"] },
  },
});
