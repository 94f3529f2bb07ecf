/** A package contains every document that a text in it mentions, as a page that any browser opens. */
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { documentsIn, writeDocuments } from "../../src/tools/documents/documents.ts";
import { packageMessages } from "../../src/tools/package/messages.ts";
import { missingDocuments } from "../../src/tools/package/missing-documents.ts";
import { PLATFORM_IDS } from "../../src/tools/package/platforms.ts";
import { temporaryFolder } from "../support/folder.ts";

const folder = temporaryFolder();
const read = (path: string): string => readFileSync(path, "utf8");

/** All texts of a package outside its documents: what lies beside the program, and what the page says. */
const TEXTS: Readonly<Record<string, string>> = {
  "index.html": read("index.html"),
  server: packageMessages.serverReadme("1", "2"),
  scorm: packageMessages.scormReadme("1", "2"),
  ...Object.fromEntries(PLATFORM_IDS.map((id) => [id, packageMessages.readme("1", "2", id)])),
  ...Object.fromEntries(globSync("src/client/i18n/en/*.json").map((path) => [path, read(path)])),
};

beforeAll(() => writeDocuments(process.cwd(), folder, "the licences"));

describe("given the documents of a package", () => {
  test("every document of the project is there as a page, with a title and a way back", () => {
    expect(documentsIn(process.cwd()).length).toBeGreaterThan(20);
    for (const path of documentsIn(process.cwd())) {
      const page = read(join(folder, path.replace(/\.md$/, ".html")));
      expect(page, path).toMatch(/<title>[^<]+<\/title>/);
      expect(page, path).toContain(">All documents</a>");
    }
  });

  test("every document that they or another text mention is there, and every link leads somewhere", () => {
    expect(missingDocuments(folder, TEXTS)).toEqual([]);
  });

  test("the READMEs and the page do mention documents", () => {
    for (const id of ["index.html", "server", "scorm", ...PLATFORM_IDS])
      expect(TEXTS[id], id).toContain("documents/index.html");
    expect(existsSync(join(folder, "index.html"))).toBe(true);
  });

  test("no page loads anything from elsewhere, and none has a script", () => {
    for (const page of globSync("**/*.html", { cwd: folder })) {
      const html = read(join(folder, page));
      expect(html, page).not.toMatch(/<script|<link(?! rel="icon" href="data:,")|\bsrc="(?:https?:)?\/\//);
    }
  });

  test("a page that is taken out is missed, by those that link to it and by a text that names it", () => {
    rmSync(join(folder, "docs/HOSTING.html"));
    const missing = missingDocuments(folder, { readme: "see docs/HOSTING.md" });
    expect(missing).toContain("readme: docs/HOSTING.md");
    expect(missing).toContain("docs/ROOMS.html: HOSTING.html");
  });
});
