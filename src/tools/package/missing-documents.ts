/** Finds the documents that a text in a package mentions or links to, but that are not in the package. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { placeOf } from "../documents/documents.ts";

/** A document by its name in the project. @example "docs/HOSTING.md" */
const MENTION = /[\w./-]*\w\.md\b/g;
const LINK = /\b(?:href|src)="([^"]+)"/g;
const ID = /\bid="([^"]+)"/g;

/**
 * What the pages in a folder of documents link to or name, and what is not there, each as "page: target".
 * @param texts other texts of the package, by name, such as its README
 */
export function missingDocuments(folder: string, texts: Readonly<Record<string, string>>): readonly string[] {
  const pages = globSync("**/*.html", { cwd: folder });
  const known = globSync("**/*", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  const named = (name: string, text: string): readonly string[] =>
    (text.match(MENTION) ?? []).filter((path) => !isNamed(known, path)).map((path) => `${name}: ${path}`);
  return [
    ...pages.flatMap((page) => deadLinks(folder, page)),
    ...pages.flatMap((page) => named(page, wordsOf(readFileSync(join(folder, page), "utf8")))),
    ...Object.entries(texts).flatMap(([name, text]) => named(name, text)),
  ];
}

/** Whether a document with this path, or one that ends with it, is there. */
function isNamed(known: readonly string[], mention: string): boolean {
  const path = placeOf(mention.replace(/^(?:\.{0,2}\/)+/, ""));
  return known.some((place) => place === path || place.endsWith(`/${path}`));
}

/** Links with an address of their own, such as https, are not the package's. */
function deadLinks(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), "utf8");
  const links = [...html.matchAll(LINK)].map(([, link = ""]) => link);
  return links
    .filter((link) => !/^[a-z]+:/.test(link) && !leads(folder, page, link, html))
    .map((link) => `${page}: ${link}`);
}

function leads(folder: string, page: string, link: string, html: string): boolean {
  const [to = "", anchor] = link.split("#");
  const file = to === "" ? join(folder, page) : normalize(join(folder, dirname(page), decodeURI(to)));
  if (!existsSync(file)) return false;
  const text = to === "" || anchor === undefined ? html : readFileSync(file, "utf8");
  return anchor === undefined || [...text.matchAll(ID)].some(([, id]) => id === anchor);
}

/** The text of a page without its marks, so that links are not read twice. */
function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, " ");
}
