/** Hands out what a translator has to write, and takes in what was written. */
import type { Catalogues } from "./catalogue-files.ts";
import { englishOf, hashOf, keysFor } from "./english.ts";
import { cutStart, type Hashes, missingIn } from "./report.ts";

/** Sentences by their full key, `move:card.title`. */
export type Sheet = Readonly<Record<string, string>>;

/** The English of everything that a language lacks or has from an older English. The translator writes over it. */
export function sheetFor(files: Catalogues, language: string, namespaces: readonly string[]): Sheet {
  const entries = namespaces.flatMap((namespace) => {
    const english = files.sentences("en", namespace);
    const translated = files.sentences(language, namespace);
    const hashes = files.beside<Hashes>(language, "hashes")?.[namespace] ?? {};
    const keys = keysFor(language, english);
    const stale = keys.filter(
      (key) => translated.has(key) && hashes[key] !== hashOf(englishOf(key, english) ?? ""),
    );
    const wanted = new Set([...missingIn(keys, translated), ...stale]);
    return keys
      .filter((key) => wanted.has(key))
      .map((key) => [`${namespace}:${key}`, englishOf(key, english) ?? ""] as const);
  });
  return Object.fromEntries(entries);
}

export type Taken = Readonly<{ taken: number; same: number; unknown: readonly string[] }>;

/**
 * Merges a sheet into the files of a language, each sentence with the hash of the English that it was made from. What is
 * still the English sentence is left out, because a missing sentence is shown in English anyway.
 * @param same whether sentences that equal the English are taken too: names, and words that are the same
 */
export function takeSheet(files: Catalogues, language: string, sheet: Sheet, same: boolean): Taken {
  const unknown: string[] = [];
  let [taken, equal] = [0, 0];
  const hashes: Record<string, Record<string, string>> = structuredClone(
    files.beside<Record<string, Record<string, string>>>(language, "hashes") ?? {},
  );
  for (const namespace of files.namespaces) {
    const english = files.sentences("en", namespace);
    const translated = new Map(files.sentences(language, namespace));
    const mine = Object.entries(sheet).filter(([key]) => key.startsWith(`${namespace}:`));
    if (mine.length === 0) continue;
    for (const [full, text] of mine) {
      const key = full.slice(namespace.length + 1);
      const from = englishOf(key, english);
      if (from === null) unknown.push(full);
      else if (text === from && !same) equal += 1;
      else {
        translated.set(key, text.replaceAll("'", "’"));
        hashes[namespace] = { ...hashes[namespace], [key]: hashOf(from) };
        taken += 1;
      }
    }
    const kept = keysFor(language, english).filter((key) => translated.has(key));
    files.write(language, namespace, new Map(kept.map((key) => [key, translated.get(key) ?? ""])));
    hashes[namespace] = Object.fromEntries(kept.map((key) => [key, hashes[namespace]?.[key] ?? ""]));
  }
  const nowhere = Object.keys(sheet).filter((key) => !files.namespaces.includes(key.split(":")[0] ?? ""));
  files.writeBeside(language, "hashes", hashes);
  files.writeBeside(language, "content-start", cutStart(files, language));
  return { taken, same: equal, unknown: [...unknown, ...nowhere] };
}
