/** Ships the documents and the source code with the page, so that a reader of a figure finds how it was made. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { DOCUMENTS, writeDocuments } from "../documents/documents.ts";
import { type SourceArchive, sourceArchive, writeSource } from "../documents/source.ts";

/** A package for others replaces this by all licences. */
const LICENCES =
  "The code is under the MIT licence (LICENSE.txt). `npm run package` writes the licences of all packages.\n";

const ROOT = resolve(import.meta.dirname, "../../..");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".zip": "application/zip",
};

/**
 * Writes the documents into a folder of the build, where packages have them too. Only the build of the game has them, not
 * that of another page with the same settings, such as the page of the determinism suite.
 */
export function documents(): Plugin {
  let [root, folder] = ["", ""];
  let isBuild = false;
  let source: SourceArchive | null = null;
  return {
    name: "documents",
    // Made before the page, which tells its hash.
    config: (config, { command }) => {
      if (command !== "build" || resolve(config.root ?? ".") !== ROOT) return;
      source = sourceArchive(ROOT);
      return { define: { "import.meta.env.SOURCE_SHA256": JSON.stringify(source.sha256) } };
    },
    configResolved: (config) => {
      root = config.root;
      isBuild = config.command === "build";
      folder = resolve(config.root, config.build.outDir);
    },
    configureServer: ({ middlewares, httpServer }) => {
      const shelf = openShelf();
      httpServer?.once("close", shelf.close);
      middlewares.use(`/${DOCUMENTS}`, ({ url = "/" }, response, next) => {
        const file = shelf.fileAt(url);
        if (file === null) return next();
        response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
        response.end(readFileSync(file));
      });
    },
    closeBundle: () => {
      if (isBuild && root === ROOT) writeAll(join(folder, DOCUMENTS), source ?? sourceArchive(ROOT));
    },
  };
}

function writeAll(folder: string, source: SourceArchive): void {
  writeDocuments(ROOT, folder, LICENCES);
  writeSource(source, folder);
}

/** The documents for the page in development, written when somebody first asks for one. */
function openShelf() {
  let folder = "";
  return {
    fileAt: (url: string): string | null => {
      if (folder === "") {
        folder = mkdtempSync(join(tmpdir(), "fortieth-documents-"));
        writeAll(folder, sourceArchive(ROOT));
      }
      const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
      const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
      return file.startsWith(folder + sep) && existsSync(file) ? file : null;
    },
    close: (): void => {
      if (folder !== "") rmSync(folder, { recursive: true, force: true });
    },
  };
}
