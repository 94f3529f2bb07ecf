/** Ships each language without keys and without gaps (`packed-wording.ts`). */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { Tree } from "../../client/i18n/pseudo.ts";
import { partOf, pluralsOf, sentencesOf, shapeOf } from "./packed-wording.ts";

const FOLDER = resolve(import.meta.dirname, "../../client/i18n");
/** Added to the path of a catalogue, so that no other plugin reads the module as JSON. */
const [SENTENCES, KEYS] = [".sentences.js", ".keys.js"];
const UNPACKER = join(FOLDER, "packed.ts");

/** Packs the catalogues, as they are imported. */
export function wording(): Plugin {
  return {
    name: "wording",
    apply: "build",
    enforce: "pre",
    resolveId: (source, importer) => {
      if (source.endsWith(KEYS)) return source;
      if (importer === undefined || !source.endsWith(".json")) return null;
      const path = resolve(dirname(importer), source);
      return dirname(dirname(path)) === FOLDER ? path + SENTENCES : null;
    },
    load: (id) => {
      if (id.endsWith(KEYS)) return `export default ${JSON.stringify(shapeOf(tree(without(id, KEYS))))};`;
      return id.endsWith(SENTENCES) ? moduleOf(without(id, SENTENCES)) : null;
    },
  };
}

const without = (id: string, ending: string): string => id.slice(0, -ending.length);

function tree(path: string): Tree {
  return JSON.parse(readFileSync(path, "utf8")) as Tree;
}

function moduleOf(path: string): string {
  const [language, name] = [basename(dirname(path)), basename(path)];
  const translated = tree(path);
  const english = join(FOLDER, "en", name);
  // The forms of names are no sentences.
  if (!existsSync(english)) return `export default ${JSON.stringify(translated)};`;
  const { forNone, cardinal, ordinal } = pluralsOf(language);
  const plurals = { cardinal, ordinal };
  const sentences = sentencesOf(tree(english), translated, { ...plurals, forNone });
  return `import { unpacked } from ${JSON.stringify(UNPACKER)};
import shape from ${JSON.stringify(english + KEYS)};
export default unpacked(shape, ${JSON.stringify(plurals)}, ${JSON.stringify(sentences)});`;
}

/** The file of the build for a module: a part of one language, or the keys of that part. Null for other modules. */
export function wordingChunk(id: string): string | null {
  if (id === UNPACKER) return "keys-start";
  const [, language, name, kind] =
    /\/i18n\/([a-z]{2})\/([\w-]+)\.json\.(sentences|keys)\.js$/.exec(id.replaceAll("\\", "/")) ?? [];
  if (name === undefined) return null;
  return kind === "keys" ? `keys-${partOf(name)}` : `words-${language}-${partOf(name)}`;
}

/** Whether a file of the build holds sentences or their keys. */
export function isWording(file: string): boolean {
  return /^(?:words|keys)-/.test(file);
}
