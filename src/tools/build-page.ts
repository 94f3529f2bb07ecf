/** Builds the page into the folder that is named, in a process of its own: a bundler takes several times the memory of a host. */
import { resolve } from "node:path";
import { build, createLogger } from "vite";

const [outDir] = process.argv.slice(2);
if (outDir === undefined || process.send === undefined)
  throw new Error("This is started by npm start. To build the game, use npm run build.");

// Nobody waits for the page any more.
process.once("disconnect", () => process.exit());

try {
  await build({
    root: resolve(import.meta.dirname, "../.."),
    // What fails is told by whoever waits.
    customLogger: { ...createLogger("warn"), error: () => undefined },
    build: { outDir, emptyOutDir: true },
  });
} catch (error) {
  process.send(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
process.disconnect?.();
