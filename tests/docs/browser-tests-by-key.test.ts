/** Browser tests look for sentences by key, so that they also run in French (tests/support/browser/english-only.ts). */
import { globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { expect, test } from "vitest";
import { CATALOGUE_FOLDER, cataloguesIn } from "../../src/tools/translations/catalogue-files.ts";
import { ENGLISH_ONLY } from "../support/browser/english-only.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SPECS = globSync("tests/browser/*.spec.ts", { cwd: ROOT });
const FILES = cataloguesIn(resolve(ROOT, CATALOGUE_FOLDER));

const nameOf = (file: string): string => basename(file, ".spec.ts");

/** What a test looks for on the page, if it is written out. */
const LOOKED_FOR =
  /(?:\bname: |hasText: |getByText\(|getByLabel\(|getByTitle\(|ToHaveText\(|toContainText\()"((?:[^"\\]|\\.)+)"/gi;

test("no test looks for a sentence of the catalogue by its English words", () => {
  const sentences = new Set(FILES.namespaces.flatMap((name) => [...FILES.sentences("en", name).values()]));
  const found = SPECS.filter((file) => !(nameOf(file) in ENGLISH_ONLY)).flatMap((file) =>
    [...readFileSync(resolve(ROOT, file), "utf8").matchAll(LOOKED_FOR)]
      // A word without a capital is a key, and a number is one in every language.
      .filter(([, words = ""]) => sentences.has(words) && /^\p{Lu}/u.test(words))
      .map(([match]) => `${file}: ${match}`),
  );
  expect(found).toEqual([]);
});

test("every test that runs in English alone is there", () => {
  const names = SPECS.map(nameOf);
  expect(Object.keys(ENGLISH_ONLY).filter((name) => !names.includes(name))).toEqual([]);
});
