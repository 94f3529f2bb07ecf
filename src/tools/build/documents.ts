/** Ships the documents with the page, so that a reader of a figure finds how it was made. */
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { DOCUMENTS, writeDocuments } from "../documents/documents.ts";

/** A package for others replaces this by all licences. */
const LICENCES =
  "The code is under the MIT licence (LICENSE.txt). `npm run package` writes the licences of all packages.\n";

/** Writes the documents into a folder of the build, where packages have them too. */
export function documents(): Plugin {
  let [root, folder] = ["", ""];
  return {
    name: "documents",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: () => writeDocuments(root, join(folder, DOCUMENTS), LICENCES),
  };
}
