/** The manifest of the package for learning platforms names every file once, and nothing that is not there. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MANIFEST, scormManifest } from "../../src/tools/package/scorm.ts";
import { temporaryFolder } from "../support/folder.ts";
import { hrefsIn } from "../support/manifest.ts";

const folder = temporaryFolder();
const FILES = ["index.html", "assets/a&b.js", "documents/docs/ROOMS.html", "documents/with a blank.txt"];

test("given a folder, its manifest lists each file once, the page first to be opened, and not itself", () => {
  for (const path of [...FILES, MANIFEST]) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), "");
  }
  const manifest = scormManifest(folder, "0.1.0");
  expect(hrefsIn(manifest).sort()).toEqual([...FILES].sort());
  expect(manifest).toContain("<schemaversion>1.2</schemaversion>");
  expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
  expect(manifest).toContain("a&amp;b.js");
});
