/**
 * The source code as an archive beside the page: a reader of a figure can play it again although the project has no
 * public address. Equal files give an equal archive, so its hash identifies them.
 */
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { VERSION } from "../../lab/study/origin.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { pageOf } from "./document-page.ts";

export const SOURCE_PAGE = "source.html";
export const SOURCE_ARCHIVE = "fortieth-source.zip";

/** What the project consists of, and nothing that a build, a test or a host leaves behind. */
const WANTED = [
  "{.ci,assets,docs,src,tests}/**",
  "*.{json,ts,md,cff,html}",
  "LICENSE",
  ".gitignore",
  ".gitattributes",
];
const LEFT_BEHIND = /(?:\.log|\.DS_Store)$/;

/** The same in every archive, in the archive's own format without a time zone. */
const MADE = new Date(2026, 0, 1);

/** The paths of all files of the project, with slashes. */
export function sourceFiles(root: string): readonly string[] {
  return globSync(WANTED, { cwd: root })
    .filter((path) => !LEFT_BEHIND.test(path) && statSync(join(root, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export type SourceArchive = Readonly<{ files: number; archive: Uint8Array; sha256: string }>;

export function sourceArchive(root: string): SourceArchive {
  const files = sourceFiles(root);
  const content: Zippable = Object.fromEntries(
    files.map((path) => [`fortieth-${VERSION}/${path}`, [readFileSync(join(root, path)), { mtime: MADE }]]),
  );
  const archive = zipSync(content, { level: 6 });
  const sha256 = createHash("sha256").update(archive).digest("hex");
  return { files: files.length, archive, sha256 };
}

/** Writes the archive, and a page with its hash that says what to do with it. */
export function writeSource({ files, archive, sha256 }: SourceArchive, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, SOURCE_ARCHIVE), archive);
  writeFileSync(join(folder, SOURCE_PAGE), sourcePage(files, archive.length, sha256));
}

function sourcePage(files: number, bytes: number, sha256: string): string {
  return pageOf(
    "Source code of this version",
    `<h1>Source code of this version</h1>
<p><a href="${SOURCE_ARCHIVE}" download>${SOURCE_ARCHIVE}</a> (${(bytes / 1e6).toFixed(1)} MB, ${files} files) holds everything that this page was built from: code, data, tests and documents, under the MIT licence.</p>
<p>Version ${VERSION}, rules <code>${RULES_VERSION}</code>, SHA-256 of the archive:</p>
<pre>${sha256}</pre>
<p>This version names no public repository and no DOI. For a paper, keep the archive with your figures, deposit both where your reviewers can fetch them, and quote the hash.</p>
<p>To play a study again, unpack the archive, run <code>npm ci</code> in its folder, and then the command that stands beside the figures. It refuses to run under other rules.</p>
`,
    "index.html",
  );
}
