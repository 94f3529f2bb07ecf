/**
 * Takes the keys off a language's sentences, and fills what it lacks from English. A page then loads one language only,
 * and the keys once for all.
 */
import { keysOf, type Plurals, type Shape } from "../../client/i18n/packed.ts";
import { pluralForms } from "../../client/i18n/plurals.ts";
import type { Tree } from "../../client/i18n/pseudo.ts";

/**
 * Files that a page loads at about the same time lie in one file of the build: together they compress better. All pages
 * of a match read one of them.
 */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  start: ["ui", "content-start"],
  content: ["content", "states", "forms"],
  letter: ["letter"],
  play: [
    "negotiation",
    "adoption",
    "ratification",
    "move",
    "debrief",
    "film",
    "picture",
    "challenges",
    "room",
    "wall",
    "check",
  ],
};

/** Everything else: committees, the desk, what is printed, the lab, the host. */
const REST = "rest";

export const PARTS = [...Object.keys(TOGETHER), REST];

/** The part of the build that a file of the catalogue is in. */
export function partOf(namespace: string): string {
  return Object.entries(TOGETHER).find(([, names]) => names.includes(namespace))?.[0] ?? REST;
}

const PLURAL = /^(.+?_(?:ordinal_)?)(?:zero|one|two|few|many|other)$/;

/** The stem of a plural sentence, with its `_`; null for any other key. */
function stemOf(key: string, english: Tree): string | null {
  const [, stem] = PLURAL.exec(key) ?? [];
  return stem !== undefined && `${stem}other` in english ? stem : null;
}

/** Words of its own for none: English has no such plural form, but the page says them in any language. */
const isForNone = (key: string): boolean => key.endsWith("_zero");

export function shapeOf(english: Tree): Shape {
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => {
      if (typeof value !== "string") return [key, shapeOf(value)];
      return [isForNone(key) ? key : (stemOf(key, english) ?? key), 0];
    }),
  );
}

type Grammar = Plurals & Readonly<{ forNone: string }>;

export function pluralsOf(language: string): Grammar {
  return {
    cardinal: pluralForms(language),
    ordinal: pluralForms(language, "ordinal"),
    forNone: new Intl.PluralRules(language).select(0),
  };
}

/** The sentences of a language in the order of the shape; English where it has none. */
export function sentencesOf(english: Tree, translated: Tree, plurals: Grammar): readonly string[] {
  return Object.entries(shapeOf(english)).flatMap(([key, below]) => {
    const found = translated[key];
    if (below !== 0) {
      const [tree, own] = [english[key], typeof found === "object" ? found : {}];
      return typeof tree === "object" ? sentencesOf(tree, own, plurals) : [];
    }
    return keysOf(key, plurals).map((full) => {
      const none = isForNone(full) ? translated[full.slice(0, -"zero".length) + plurals.forNone] : undefined;
      const said = translated[full] ?? none ?? english[full] ?? english[`${key}other`];
      return typeof said === "string" ? said : "";
    });
  });
}
