/**
 * Builds the page into a given folder, in its own process, because a bundler takes several times the memory of a
 * host.
 */
import { resolve } from "node:path";
import { build, createLogger } from "vite";

const [outDir] = process.argv.slice(2);
if (outDir === undefined || process.send === undefined)
  throw new Error("This is started by npm start. To build the game, use npm run build.");

// The parent process no longer waits for the page, so this process ends.
process.once("disconnect", () => process.exit());

try {
  await build({
    root: resolve(import.meta.dirname, "../.."),
    // The parent process reports failures.
    customLogger: { ...createLogger("warn"), error: () => undefined },
    build: { outDir, emptyOutDir: true },
  });
} catch (error) {
  process.send(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
process.disconnect?.();
