/** Ships the documents with the page, so that a reader of a figure finds how it was made. */
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { DOCUMENTS, writeDocuments } from "../documents/documents.ts";

/** A package for others replaces this by all licences. */
const LICENCES =
  "The code is under the MIT licence (LICENSE.txt). `npm run package` writes the licences of all packages.\n";

const ROOT = resolve(import.meta.dirname, "../../..");

/**
 * Writes the documents into a folder of the build, where packages have them too. Only the build of the game has them, not
 * that of another page with the same settings, such as the page of the determinism suite.
 */
export function documents(): Plugin {
  let [root, folder] = ["", ""];
  return {
    name: "documents",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: () => {
      if (root === ROOT) writeDocuments(ROOT, join(folder, DOCUMENTS), LICENCES);
    },
  };
}
