import { defineConfig } from "vitest/config";
import { engineVersion } from "./src/tools/engine-version.ts";

export default defineConfig({
  define: { __ENGINE_VERSION__: JSON.stringify(engineVersion()) },
  test: {
    environment: "node",
    // Nothing tested here keeps state between files; loading every module once instead of once a file halves the time.
    isolate: false,
    maxWorkers: "100%",
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/browser/**", "node_modules/**"],
    coverage: { include: ["src/**"], exclude: ["src/tools/**"] },
  },
});
