/** Collects the licences of everything in a package: libraries, those inside them, pictures, fonts and tables. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Built } from "./bundle.ts";

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-]\w+)*$/i;
/** The licence files of pictures, fonts and tables. */
const OF_ASSETS = /(?:-license\.txt|LICENCES\.md)$/;

/**
 * The texts of all licences, each under the name of its package or file. @param others further files, such as Node's
 */
export function licences(root: string, built: readonly Built[], others: readonly string[]): string {
  const packages = withInner(built.flatMap((one) => one.packages));
  const ofAssets = readdirSync(join(root, "assets"), { recursive: true, encoding: "utf8" })
    .filter((path) => OF_ASSETS.test(path))
    .map((path) => join(root, "assets", path));
  const files = [join(root, "LICENSE"), ...others, ...ofAssets].map((path) => part(root, path, read(path)));
  const ofPackages = packages.flatMap((folder) => ofPackage(root, folder));
  const inFiles = [...new Set(built.flatMap((one) => one.modules))].flatMap((path) => notices(root, path));
  return [...files, ...ofPackages, ...inFiles].join("\n");
}

const read = (path: string): string => readFileSync(path, "utf8");

function part(root: string, path: string, text: string): string {
  return `=== ${nameOf(root, path)}\n\n${text.trim()}\n`;
}

function nameOf(root: string, path: string): string {
  const [, below] = path.split("/node_modules/").slice(-2);
  return below ?? path.slice(root.length + 1);
}

type Manifest = Readonly<{
  license?: unknown;
  author?: string | Readonly<{ name?: string }>;
  dependencies?: Readonly<Record<string, string>>;
}>;

const manifestOf = (folder: string): Manifest => JSON.parse(read(join(folder, "package.json"))) as Manifest;

/**
 * These packages and those on which they depend. A package such as docx holds others inside its own files, where a build
 * does not see them. Packages of types hold no code.
 */
function withInner(folders: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (folder: string): void => {
    if (found.has(folder) || !existsSync(join(folder, "package.json"))) return;
    found.add(folder);
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      const inner = name.startsWith("@types/") ? null : folderOf(name, folder);
      if (inner !== null) add(inner);
    }
  };
  for (const folder of folders) add(folder);
  return [...found].sort();
}

/** The folder of a package as another package finds it: in its own node_modules, or in one above. */
function folderOf(name: string, from: string): string | null {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) return folder;
  const above = dirname(from);
  return above === from ? null : folderOf(name, above);
}

/** The licence files of a package. One without any has at least the licence that its package.json names. */
function ofPackage(root: string, folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => LICENCE.test(name));
  if (files.length > 0) return files.map((name) => part(root, join(folder, name), read(join(folder, name))));
  const { license, author } = manifestOf(folder);
  const by = typeof author === "string" ? author : author?.name;
  const named = [license, by].filter((one) => typeof one === "string");
  return named.length === 0 ? [] : [part(root, join(folder, "package.json"), named.join("\n"))];
}

/** Comments in a file that name a licence or the holder of a copyright. A build leaves them out. */
function notices(root: string, path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const comments = read(path).match(/\/\*[*!][\s\S]*?\*\//g) ?? [];
  const named = [...new Set(comments.filter((one) => /@license|copyright/i.test(one)))];
  return named.length === 0 ? [] : [part(root, path, named.join("\n\n"))];
}
