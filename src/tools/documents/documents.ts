/** The documents of the project as pages that any browser opens from a folder: no server, no network, no scripts. */
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { Marked } from "marked";
import { documentsIndex, pageOf } from "./document-page.ts";

/** The folder of a package with its documents. `index.html` in it leads to all of them. */
export const DOCUMENTS = "documents";

/** Every text with a name that ends with .md is a document, and becomes a page at the same place. */
const WRITTEN = ["README.md", "docs/**/*.md", "assets/data/*.md"];
/** Files that documents show or tell readers to copy. */
const BESIDE = ["LICENSE", "CITATION.cff", "docs/images/*", "docs/hosting/*"];
const SHOWN = /\.(?:png|html)$/;

/** The paths of all documents in the project, with slashes. */
export function documentsIn(root: string): readonly string[] {
  return globSync(WRITTEN, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/**
 * Where a file of the project lies in the folder of documents. Files that a browser would only download become texts.
 * @example "docs/ROOMS.md" is "docs/ROOMS.html", "docs/hosting/fly.toml" is "docs/hosting/fly.toml.txt"
 */
export function placeOf(path: string): string {
  if (path.endsWith(".md")) return path.replace(/\.md$/, ".html");
  return SHOWN.test(path) ? path : `${path}.txt`;
}

/** Writes all documents as pages into a folder, with everything that they link to. @param licences text of all licences */
export function writeDocuments(root: string, folder: string, licences: string): void {
  const put = (path: string, write: (to: string) => void): void => {
    const to = join(folder, placeOf(path));
    mkdirSync(dirname(to), { recursive: true });
    write(to);
  };
  const documents = documentsIn(root);
  for (const path of documents)
    put(path, (to) => writeFileSync(to, pageFrom(path, readFileSync(join(root, path), "utf8"))));
  for (const path of globSync(BESIDE, { cwd: root }))
    put(path.replaceAll("\\", "/"), (to) => copyFileSync(join(root, path), to));
  writeFileSync(join(folder, "LICENCES.txt"), licences);
  const titles = documents.map((path) => ({ path, title: titleOf(readFileSync(join(root, path), "utf8")) }));
  writeFileSync(
    join(folder, "index.html"),
    documentsIndex(titles.map((one) => ({ ...one, place: placeOf(one.path) }))),
  );
}

function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1]?.trim() ?? "";
}

/** @param path of the document in the project, from which its links are read */
function pageFrom(path: string, text: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return pageOf(titleOf(text), writer(path).parse(text, { async: false }), `${up}index.html`);
}

/** Headings get the same anchors as on GitHub, and links lead to the pages of the documents. */
function writer(path: string): Marked {
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
    walkTokens: (token) => {
      if (token.type === "link") token.href = linkFrom(path, token.href);
    },
  });
}

/** @example "What to assess" is "what-to-assess" */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

function linkFrom(path: string, href: string): string {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [to = "", anchor] = href.split("#");
  const target = posix.join(posix.dirname(path), to);
  const link = posix.relative(posix.dirname(path), placeOf(target));
  return anchor === undefined ? link : `${link}#${anchor}`;
}
