/** A page loads one language: its gaps are filled from English, and its keys are the same for all. */
import { describe, expect, test } from "vitest";
import { unpacked } from "../../src/client/i18n/packed.ts";
import type { Tree } from "../../src/client/i18n/pseudo.ts";
import { pluralsOf, sentencesOf, shapeOf } from "../../src/tools/build/packed-wording.ts";
import {
  CATALOGUE_FOLDER,
  cataloguesIn,
  flat,
  treeOf,
} from "../../src/tools/translations/catalogue-files.ts";
import { keysFor } from "../../src/tools/translations/english.ts";
import { bytesOf, MOST_BYTES } from "../../src/tools/translations/sizes.ts";
import { begun } from "../../src/tools/translations/translations-program.ts";

const files = cataloguesIn(CATALOGUE_FOLDER);

/** What the page reads of a file of the build. */
function shipped(english: Tree, translated: Tree, language: string): Tree {
  const plurals = pluralsOf(language);
  return unpacked(shapeOf(english), plurals, sentencesOf(english, translated, plurals));
}

describe("given a room in English", () => {
  const english = {
    join: { heading: "Join", seats_one: "{{count}} seat", seats_other: "{{count}} seats" },
    alarms_zero: "No alarm",
    alarms_one: "{{count}} alarm",
    alarms_other: "{{count}} alarms",
    place_ordinal_one: "{{count}}st",
    place_ordinal_other: "{{count}}th",
  };

  test("English itself is shipped as it is", () => {
    expect(shipped(english, english, "en")).toMatchObject(english);
  });

  test("French says no alarm with the form that it has for none", () => {
    const alarms = { alarms_one: "{{count}} alarme", alarms_other: "{{count}} alarmes" };
    expect(shipped(english, alarms, "fr")).toMatchObject({ ...alarms, alarms_zero: "{{count}} alarme" });
  });

  test("Arabic has its own six forms, and English where it lacks a sentence", () => {
    const seats = Object.fromEntries(
      ["zero", "one", "two", "few", "many", "other"].map((form) => [`seats_${form}`, `مقاعد ${form}`]),
    );
    expect(shipped(english, { join: seats }, "ar")).toMatchObject({
      join: { heading: "Join", ...seats },
      alarms_zero: "No alarm",
      alarms_many: "{{count}} alarms",
      place_ordinal_other: "{{count}}th",
    });
  });
});

test.each(["en", ...begun()])("every sentence of %s comes out of the build with its own key", (language) => {
  for (const name of files.namespaces) {
    const english = treeOf(files.sentences("en", name));
    const translated = files.sentences(language, name);
    const found = new Map(flat(shipped(english, treeOf(translated), language)));
    const wrong = [...found].filter(([key, said]) => translated.has(key) && translated.get(key) !== said);
    expect(wrong, name).toEqual([]);
    const wanted =
      language === "en" ? files.sentences("en", name).keys() : keysFor(language, files.sentences("en", name));
    expect(
      [...wanted].filter((key) => !found.has(key)),
      name,
    ).toEqual([]);
  }
});

test.each(["en", ...begun()])("all of %s takes at most 140 kB of the network", (language) => {
  expect(bytesOf(files, language)).toBeLessThanOrEqual(MOST_BYTES);
});
