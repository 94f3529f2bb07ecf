/**
 * What `npm run reading` counts as a panel: a text of the catalogue with 20 words or more, and the shorter texts that
 * stand under the same key, read together, if they come to 20 words. A text that two files share is one panel.
 *
 * Left out is what nobody can say in simpler words. A name, a term of the glossary and what a placeholder stands for
 * count as one short word. Names of states, titles of sources and the clauses of the treaty are not counted at all:
 * a clause keeps the form of a treaty's text, and its meaning in plain words stands beside it and is counted.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../research/data/tables.ts";
import { gradeOf, wordsIn } from "./grade.ts";

/** A text or a group of short texts of one key. */
export type Panel = Readonly<{ place: string; key: string; texts: readonly string[]; grade: number }>;
type Tree = Readonly<{ [key: string]: string | Tree }>;

const LEAST_WORDS = 20;
/** The highest grade that a panel for fourteen-year-olds should have. */
export const MOST_GRADE = 8;
/** The files that a class reads in a lesson, from the start page to the debrief and its film. */
export const LESSON: readonly string[] = [
  "ui",
  "content",
  "negotiation",
  "adoption",
  "ratification",
  "move",
  "debrief",
  "letter",
  "film",
  "picture",
  "brief",
  "room",
  "check",
  "wall",
];

const CATALOGUE = join(ROOT, "src/client/i18n/en");
/** Where the content has names and terms. */
const NAMES: readonly string[] = [
  "country",
  "caucus.*.name",
  "caucus.*.short",
  "unGroup",
  "membership",
  "convention",
  "term.*.name",
  "case.*.called",
  "case.*.signature",
];
const SHORT = "it";
const UNCOUNTED = [/^country\./, /^source\./, /\.clause$/, /\.source$/, /\.url$/];

/** Every panel of the catalogue in English. Throws if a file cannot be read. */
export function panels(): readonly Panel[] {
  const shorten = shortener(read("content"));
  const seen = new Set<string>();
  return places().flatMap((place) =>
    panelsOf(place, "", read(place), shorten).filter(({ texts }) => {
      const whole = texts.join("\n");
      return !seen.has(whole) && seen.add(whole);
    }),
  );
}

/** The share of panels at or below grade 8, from 0 to 1. */
export function share(all: readonly Panel[]): number {
  return all.filter(({ grade }) => grade <= MOST_GRADE).length / all.length;
}

/** Names of catalogue files; what the start page carries of the content is counted in `content`. */
function places(): readonly string[] {
  return readdirSync(CATALOGUE)
    .map((file) => file.replace(/\.json$/, ""))
    .filter((place) => place !== "content-start" && place !== "states")
    .sort();
}

function read(place: string): Tree {
  return JSON.parse(readFileSync(join(CATALOGUE, `${place}.json`), "utf8")) as Tree;
}

function panelsOf(place: string, path: string, tree: Tree, shorten: (text: string) => string): Panel[] {
  const entries = Object.entries(tree).map(([name, value]) => ({
    key: path === "" ? name : `${path}.${name}`,
    value,
  }));
  const texts = entries.flatMap(({ key, value }) =>
    typeof value === "string" && !UNCOUNTED.some((part) => part.test(key)) ? [{ key, text: value }] : [],
  );
  const isLong = ({ text }: { text: string }): boolean => wordsIn(text).length >= LEAST_WORDS;
  const short = texts.filter((one) => !isLong(one)).map(({ text }) => text);
  const panel = (key: string, group: readonly string[]): Panel => ({
    place,
    key,
    texts: group,
    grade: gradeOf(group.map(shorten)),
  });
  const together = short.flatMap(wordsIn).length >= LEAST_WORDS ? [panel(path, short)] : [];
  const below = entries.flatMap(({ key, value }) =>
    typeof value === "string" ? [] : panelsOf(place, key, value, shorten),
  );
  return [...texts.filter(isLong).map(({ key, text }) => panel(key, [text])), ...together, ...below];
}

/** Puts a short word in place of each placeholder, name and glossary term, also in the plural. */
function shortener(content: Tree): (text: string) => string {
  const names = NAMES.flatMap((path) => textsAt(content, path.split(".")))
    .flatMap((name) => name.split(", "))
    .sort((a, b) => b.length - a.length);
  const escaped = (name: string): string => name.replace(/[()]/g, "\\$&");
  const known = new RegExp(`\\b(${names.map(escaped).join("|")})s?\\b`, "giu");
  return (text) => text.replace(/\{\{[^}]+\}\}/g, SHORT).replace(known, SHORT);
}

function textsAt(tree: string | Tree | undefined, path: readonly string[]): readonly string[] {
  if (tree === undefined || typeof tree === "string") return typeof tree === "string" ? [tree] : [];
  const [first = "*", ...rest] = path;
  const parts = first === "*" ? Object.values(tree) : [tree[first]];
  return parts.flatMap((part) => textsAt(part, rest));
}
