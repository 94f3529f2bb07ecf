/** Every file that a comment or a document cites exists. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FILES = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "");

const CITATION = /[\w./-]*\w\.(?:md|tsx?)\b/g;

/**
 * Whether some file of the project has this path, or a path that ends with it, such as `model/home.ts` or `MODEL.md`.
 */
function isThere(cited: string): boolean {
  const path = cited.replace(/^(\.{0,2}\/)+/, "");
  return FILES.some((file) => file === path || file.endsWith(`/${path}`));
}

function commentsOf(path: string): string {
  const { comments } = parseSync(path, readFileSync(ROOT + path, "utf8"));
  return comments.map(({ value }) => value).join("\n");
}

function missingIn(text: string): string[] {
  return (text.match(CITATION) ?? []).filter((cited) => !isThere(cited));
}

const SOURCES = FILES.filter((path) => /^(src|tests)\/.*\.tsx?$/.test(path) || /^[\w.]+\.ts$/.test(path));
const DOCUMENTS = FILES.filter((path) => /^(README|docs\/[\w/-]+)\.md$/.test(path));

describe("given a file named in a comment or a document, it exists", () => {
  test("comments of sources and tests", () => {
    const missing = SOURCES.flatMap((path) =>
      missingIn(commentsOf(path)).map((cited) => `${path}: ${cited}`),
    );
    expect(missing).toEqual([]);
  });

  test("README and docs", () => {
    const missing = DOCUMENTS.flatMap((path) =>
      missingIn(readFileSync(ROOT + path, "utf8")).map((cited) => `${path}: ${cited}`),
    );
    expect(missing).toEqual([]);
  });

  test("a citation of a file that is not there would be found", () => {
    expect(missingIn("see STYLE.md and model/nowhere.ts, but README.md and model/home.ts are there")).toEqual(
      ["STYLE.md", "model/nowhere.ts"],
    );
  });
});
