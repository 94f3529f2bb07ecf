/** The note that the game has not loaded is in the reader's language, although no catalogue has come. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import i18next from "i18next";
import { expect, test } from "vitest";
import { firstKnown } from "../../../src/client/i18n/languages.ts";
import { begun } from "../../../src/tools/translations/translations-program.ts";

const PAGE = readFileSync("index.html", "utf8");
const [, NOTE = "", FILE = ""] =
  /<div class="not-come"[^>]*>(.*?)<\/div>\s*<div class="opened-as-file">(.*?)<\/main>/s.exec(PAGE) ?? [];
const SCRIPT = readFileSync("assets/public/not-loaded.js", "utf8");
const TAGS = [...NOTE.matchAll(/<p lang="(\w+)"( dir="rtl")?( hidden)?>\s+(\S[^<]+)/g)];
const WAYS = [...FILE.matchAll(/<div lang="(\w+)"( dir="rtl")?( hidden)?>(.*?)<\/div>/gs)];
const LANGUAGES = ["en", ...begun()];

/** The languages of the sentences that the script leaves on the page, and the page's direction. @param kept null if the browser forbids storage */
function left(search: string, kept: string | null, languages: readonly string[] | undefined) {
  const main = { dir: "" };
  const sentences = [...TAGS, ...WAYS].map(([, lang = "", dir, hidden]) => ({
    lang,
    dir: dir === undefined ? "" : "rtl",
    hidden: hidden !== undefined,
    closest: () => main,
  }));
  runInNewContext(SCRIPT, {
    document: { querySelectorAll: () => sentences },
    URLSearchParams,
    location: { search },
    localStorage: kept === null ? undefined : { getItem: () => kept },
    navigator: { languages },
  });
  const languagesLeft = sentences.filter(({ hidden }) => !hidden).map(({ lang }) => lang);
  return { languages: [...new Set(languagesLeft)], direction: main.dir };
}

const shown = (...asked: Parameters<typeof left>): readonly string[] => left(...asked).languages;

test.each([
  ["that it has not come", TAGS],
  ["that a file does not run it", WAYS],
])("%s is there in every language of the page, each in its direction", (_, tags) => {
  expect(tags.map(([, lang]) => lang).sort()).toEqual([...LANGUAGES].sort());
  for (const [, lang = "", direction] of tags)
    expect(direction === undefined ? "ltr" : "rtl", lang).toBe(i18next.dir(lang));
});

test("without its script, only the English shows", () => {
  for (const tags of [TAGS, WAYS])
    expect(tags.filter(([, , , hidden]) => hidden === undefined).map(([, lang]) => lang)).toEqual(["en"]);
});

test("what a reader types is the same in every language, and the name of the game stands where the sentence begins", () => {
  const typed = WAYS.map(([, , , , words = ""]) =>
    [...words.matchAll(/<code[^>]*>([^<]+)/g)].map(([, said]) => said),
  );
  for (const one of typed) expect(one).toEqual(typed[0]);
  expect(left("?lang=ar", "", []).direction).toBe("rtl");
  expect(left("?lang=fr", "", []).direction).toBe("");
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
