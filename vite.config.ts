import { existsSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./src/tools/build/compressed.ts";
import { documents } from "./src/tools/build/documents.ts";
import { offline } from "./src/tools/build/offline.ts";
import { phaserParts } from "./src/tools/build/phaser-parts.ts";
import { wording, wordingChunk } from "./src/tools/build/wording.ts";

const PUBLIC = "assets/public";

export default defineConfig({
  plugins: [wording(), react(), phaserParts(), documents(), offline(), compressed()],
  // By paths of its own, so that it can lie in any folder of a web space.
  base: "./",
  publicDir: existsSync(PUBLIC) ? PUBLIC : false,
  build: {
    target: "es2022",
    // Fonts and pictures stay files: the server's policy allows fonts from its own host alone.
    assetsInlineLimit: 0,
    // The papers to be printed are the largest: 1311 kB, fetched when somebody prints.
    chunkSizeWarningLimit: 1400,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Keys before sentences, so that no language takes them along.
            {
              debugName: "keys of sentences",
              name: (id) => (wordingChunk(id)?.startsWith("keys-") ? wordingChunk(id) : null),
              priority: 3,
            },
            { debugName: "sentences", name: wordingChunk, priority: 2 },
            // Eighty small files of the first screen took 20 kB more.
            { name: "first", tags: ["$initial"], priority: 1 },
            { name: "phaser", test: /node_modules[\\/]phaser[\\/]/ },
            // Not d3-dsv: every match writes lists of its own, and would bring all charts with it.
            { name: "plot", test: /node_modules[\\/](@observablehq|d3|d3-(?!dsv)[a-z-]+)[\\/]/ },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  server: { port: 4040 },
});
