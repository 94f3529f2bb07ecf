/** The sentences of a file as the build ships them: without their keys, which all languages share. */
import type { Tree } from "./pseudo.ts";

/**
 * The keys of a file, in order. A key that ends in `_` stands for all plural forms of a sentence, and one that ends in
 * `_ordinal_` for all forms of an order ("the second state"). @example { open: 0, seats_: 0 }
 */
export type Shape = Readonly<{ [key: string]: Shape | 0 }>;

export type Plurals = Readonly<{ cardinal: readonly string[]; ordinal: readonly string[] }>;

/** The keys that one key of a shape stands for, in the order of their sentences. */
export function keysOf(key: string, { cardinal, ordinal }: Plurals): readonly string[] {
  if (key.endsWith("_ordinal_")) return ordinal.map((form) => key + form);
  return key.endsWith("_") ? cardinal.map((form) => key + form) : [key];
}

/**
 * Gives sentences their keys back (`src/tools/build/wording.ts` has taken them off).
 * @param plurals the plural forms of the language, as the build knew them
 */
export function unpacked(shape: Shape, plurals: Plurals, sentences: readonly string[]): Tree {
  let at = 0;
  const grown = (keys: Shape): Tree =>
    Object.fromEntries(
      Object.entries(keys).flatMap(([key, below]): (readonly [string, string | Tree])[] =>
        below === 0
          ? keysOf(key, plurals).map((full) => [full, sentences[at++] ?? ""])
          : [[key, grown(below)]],
      ),
    );
  return grown(shape);
}
