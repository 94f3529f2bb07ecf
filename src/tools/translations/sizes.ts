/** How much of the network a language takes. */
import { brotliCompressSync, constants } from "node:zlib";
import { PARTS, partOf, pluralsOf, sentencesOf } from "../build/packed-wording.ts";
import { type Catalogues, treeOf } from "./catalogue-files.ts";

/** The most that all sentences of a language may take, in bytes, compressed with brotli. */
export const MOST_BYTES = 140_000;

/**
 * All sentences of a language as the build ships them, in bytes after brotli: English in the gaps, with the forms of
 * names, without the keys, which are the same for all languages.
 */
export function bytesOf(files: Catalogues, language: string): number {
  return PARTS.map((part) => compressed(partIn(files, language, part))).reduce((sum, size) => sum + size, 0);
}

function partIn(files: Catalogues, language: string, part: string): string {
  const plurals = pluralsOf(language);
  const sentences = files.namespaces
    .filter((name) => partOf(name) === part)
    .map((name) =>
      sentencesOf(treeOf(files.sentences("en", name)), treeOf(files.sentences(language, name)), plurals),
    );
  const forms = part === partOf("forms") ? files.beside(language, "forms") : null;
  return JSON.stringify([...sentences, forms]);
}

function compressed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
