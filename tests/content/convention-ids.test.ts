/** An earlier convention is named by its id, which no translation changes. */
import { expect, test } from "vitest";
import { CATALOGUE_FOLDER, cataloguesIn } from "../../src/tools/translations/catalogue-files.ts";

const FILES = cataloguesIn(CATALOGUE_FOLDER);

test.each(["en", "fr", "ar"])("in %s every precedent names a convention by its id", (language) => {
  const named = [...FILES.sentences(language, "content")]
    .filter(([key]) => /^article\.[^.]+\.precedent\.convention$/.test(key))
    .map(([, id]) => id);
  const known = FILES.sentences("en", "content");
  expect(named.filter((id) => !known.has(`convention.${id}`))).toEqual([]);
});
