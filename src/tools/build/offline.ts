/** Writes the service worker with which a committee goes on without a network (`src/client/screen/keep-files.ts`). */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const SOURCE = join(import.meta.dirname, "service-worker.mjs");
export const SERVICE_WORKER = "service-worker.js";

/** The page itself is fetched by its folder's address. */
const PAGE = "index.html";

/** Every file of the build, with a version that changes when one of them does. */
export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.keys(bundle)
          .filter((name) => name !== PAGE && !name.endsWith(".map"))
          .sort();
        const html = bundle[PAGE];
        const hash = createHash("sha256").update(files.join("\n"));
        if (html?.type === "asset") hash.update(html.source);
        const version = hash.digest("hex").slice(0, 12);
        const head = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n`;
        this.emitFile({
          type: "asset",
          fileName: SERVICE_WORKER,
          source: head + readFileSync(SOURCE, "utf8"),
        });
      },
    },
  };
}
