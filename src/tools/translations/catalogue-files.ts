/** Reads and writes the files of the catalogue as flat lists of sentences. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Tree } from "../../client/i18n/pseudo.ts";

/** Each language has a folder here. */
export const CATALOGUE_FOLDER = "src/client/i18n";

/** Sentences by key, in the order of the file. @example "start.new" */
export type Sentences = ReadonlyMap<string, string>;

/** What a translation does not hold: the start page's part of the content is cut from the content. */
const DERIVED = "content-start";

export type Catalogues = Readonly<{
  namespaces: readonly string[];
  /** Empty if the language has no such file. */
  sentences(language: string, namespace: string): Sentences;
  write(language: string, namespace: string, sentences: Sentences): void;
  /** A file beside the sentences, `hashes` or `forms`; null if there is none. */
  beside<T>(language: string, name: string): T | null;
  writeBeside(language: string, name: string, value: unknown): void;
}>;

/** @param folder that of the catalogues, `src/client/i18n` */
export function cataloguesIn(folder: string): Catalogues {
  const pathOf = (language: string, name: string): string => join(folder, language, `${name}.json`);
  const read = <T>(language: string, name: string): T | null => {
    const path = pathOf(language, name);
    return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : null;
  };
  const write = (language: string, name: string, value: unknown): void =>
    writeFileSync(pathOf(language, name), `${JSON.stringify(value, null, 2)}\n`);
  return {
    namespaces: readdirSync(join(folder, "en"))
      .map((name) => name.replace(/\.json$/, ""))
      .filter((name) => name !== DERIVED),
    sentences: (language, namespace) => new Map(flat(read<Tree>(language, namespace) ?? {})),
    write: (language, namespace, sentences) => write(language, namespace, treeOf(sentences)),
    beside: read,
    writeBeside: write,
  };
}

/** A tree of sentences as pairs. Keys of the tree hold no full stop, except in ids that are listed as they are. */
export function flat(tree: Tree, before = ""): readonly (readonly [key: string, sentence: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`),
  );
}

type Growing = { [key: string]: string | Growing };

export function treeOf(sentences: Sentences): Tree {
  const tree: Growing = {};
  for (const [key, sentence] of sentences) {
    const path = key.split(".");
    const last = path.pop() ?? "";
    let at = tree;
    for (const part of path) {
      const next = at[part];
      const inner = typeof next === "object" ? next : {};
      at[part] = inner;
      at = inner;
    }
    at[last] = sentence;
  }
  return tree;
}
