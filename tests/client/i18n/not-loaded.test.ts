/** The note that the game has not loaded is in the reader's language, although no catalogue has come. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import i18next from "i18next";
import { expect, test } from "vitest";
import { firstKnown } from "../../../src/client/i18n/languages.ts";
import { begun } from "../../../src/tools/translations/translations-program.ts";

const [, NOTE = ""] =
  /<div class="not-come"[^>]*>(.*?)<\/div>/s.exec(readFileSync("index.html", "utf8")) ?? [];
const SCRIPT = readFileSync("assets/public/not-loaded.js", "utf8");
const TAGS = [...NOTE.matchAll(/<p lang="(\w+)"( dir="rtl")?( hidden)?>\s+(\S[^<]+)/g)];
const LANGUAGES = ["en", ...begun()];

/** The languages of the sentences that the script leaves on the page. @param kept null if the browser forbids storage */
function shown(search: string, kept: string | null, languages: readonly string[] | undefined) {
  const sentences = TAGS.map(([, lang = "", , hidden]) => ({ lang, hidden: hidden !== undefined }));
  runInNewContext(SCRIPT, {
    document: { querySelectorAll: () => sentences },
    URLSearchParams,
    location: { search },
    localStorage: kept === null ? undefined : { getItem: () => kept },
    navigator: { languages },
  });
  return sentences.filter(({ hidden }) => !hidden).map(({ lang }) => lang);
}

test("it is there in every language of the page, each in its direction", () => {
  expect(TAGS.map(([, lang]) => lang).sort()).toEqual([...LANGUAGES].sort());
  for (const [, lang = "", direction] of TAGS)
    expect(direction === undefined ? "ltr" : "rtl", lang).toBe(i18next.dir(lang));
});

test("without its script, only the English shows", () => {
  expect(TAGS.filter(([, , , hidden]) => hidden === undefined).map(([, lang]) => lang)).toEqual(["en"]);
});

test.each([
  ["", "", ["fr-CA", "en"]],
  ["", "", ["de", "AR-eg"]],
  ["", "ar", ["fr"]],
  ["?lang=fr", "ar", ["en"]],
  ["?lang=xx", "", ["ja"]],
] as const)(
  "by the address %j, the setting %j and a browser that asks for %j, it is that of the game",
  (search, kept, asked) => {
    const wanted = [new URLSearchParams(search).get("lang") ?? "", kept, ...asked];
    expect(shown(search, kept, asked)).toEqual([firstKnown(wanted, LANGUAGES) ?? "en"]);
  },
);

test("a browser that forbids storage, or names no language, has one too", () => {
  expect(shown("", null, ["ar"])).toEqual(["ar"]);
  expect(shown("", "", undefined)).toEqual(["en"]);
});
