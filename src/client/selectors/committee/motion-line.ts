/**
 * Reads a motion typed in one line: who moves it, which motion, its numbers, and the topic. Everything except the
 * mover may be left out, and then has its usual value.
 */
import type { MotionChoice } from "../../../committee/choices.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import type { MotionKind, MotionNeed, MotionValues } from "../../../committee/state/motion.ts";
import { NO_VALUES } from "../../../committee/state/motion.ts";
import { namesOfState, plainName } from "../../i18n/state-names.ts";

const MINUTE_S = 60;
const USUAL_TOTAL_S = 600;
const USUAL_EACH_S = 60;
/** A speech of a smaller number without a unit is meant in minutes, of this or a larger one in seconds. */
const LEAST_SECONDS = 10;
/** No name of a state or a motion that people type has more words. */
const MOST_WORDS = 4;
const FEWEST_LETTERS = 3;

export type Named<K> = Readonly<{ id: K; text: string }>;

/** `words`: the short forms of each kind of motion, separated by blanks. */
export type LineWords = Readonly<{
  seats: readonly Named<DelegationId>[];
  kinds: readonly (Named<MotionKind> & Readonly<{ words: string }>)[];
}>;

/**
 * `by`: the mover, or null if the first word is no delegation's. `kind`: null if none is named. `rest`: everything
 * after the numbers.
 */
export type LineRead = Readonly<{
  by: DelegationId | null;
  kind: MotionKind | null;
  numbers: readonly string[];
  rest: string;
}>;

/**
 * @example "bra mod 10 1 evidence": Brazil, a moderated caucus, ["10", "1"], "evidence"
 */
export function readMotionLine(line: string, { seats, kinds }: LineWords): LineRead {
  const tokens = line.split(/\s+/u).filter((token) => token !== "");
  const mover = longest(tokens, (phrase) => seatOf(phrase, seats));
  const afterMover = tokens.slice(mover?.length ?? 0);
  const kind = longest(afterMover, (phrase) => kindOf(phrase, kinds));
  const rest = afterMover.slice(kind?.length ?? 0);
  const end = rest.findIndex((token) => !isNumber(inLatinDigits(token)));
  const numbers = (end < 0 ? rest : rest.slice(0, end)).map(inLatinDigits);
  const topic = rest
    .slice(numbers.length)
    .join(" ")
    .replace(/^["“«]\s*|\s*["”»]$/gu, "");
  return { by: mover?.found ?? null, kind: kind?.found ?? null, numbers, rest: topic };
}

/** What the most words at the beginning name. */
function longest<T>(
  tokens: readonly string[],
  find: (phrase: string) => T | undefined,
): Readonly<{ found: T; length: number }> | null {
  for (let length = Math.min(MOST_WORDS, tokens.length); length > 0; length--) {
    const found = find(plainName(tokens.slice(0, length).join(" ")));
    if (found !== undefined) return { found, length };
  }
  return null;
}

/** A delegation by the start of its name, its code or another of its names, or the start of a later word of its name. */
function seatOf(phrase: string, seats: LineWords["seats"]): DelegationId | undefined {
  if (phrase === "") return undefined;
  const named = seats.map(({ id, text }) => ({ id, name: plainName(text) }));
  const found =
    named.find(({ name }) => name.startsWith(phrase)) ??
    named.find(({ id }) => namesOfState(id).some((name) => plainName(name) === phrase)) ??
    named.find(({ name }) => name.includes(` ${phrase}`));
  return found?.id;
}

/** A kind of motion by the start of its name or of one of its short forms. A single letter or two name none. */
function kindOf(phrase: string, kinds: LineWords["kinds"]): MotionKind | undefined {
  const isLong = phrase.length >= FEWEST_LETTERS;
  const shortOf = (words: string): readonly string[] => words.split(" ").map(plainName);
  const short = kinds.find(({ words }) => shortOf(words).includes(phrase));
  const started = kinds.find(({ text, words }) =>
    [plainName(text), withoutThe(text), ...shortOf(words)].some((word) => isLong && word.startsWith(phrase)),
  );
  return (short ?? started)?.id;
}

/** People leave the article out. @example "Close the debate" → "close debate" */
const withoutThe = (text: string): string => plainName(text).replace(/\bthe /gu, "");

const ARABIC_ZEROS = [0x0660, 0x06f0];

/** Digits and commas of Arabic and Persian as Latin ones. @example "١٫٥" is "1.5" */
function inLatinDigits(token: string): string {
  return token
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
      const place = digit.codePointAt(0) ?? 0;
      return String(place - (ARABIC_ZEROS.findLast((zero) => zero <= place) ?? 0));
    })
    .replaceAll("٫", ".")
    .replaceAll("،", ",");
}

/** @example "10", "1.5", "90s", "2min", "2,4" for clauses, and "p2,3" for preambular paragraphs */
const isNumber = (token: string): boolean => /^(\d+([.,]\d+)*(m|min|s|sec)?|p\d+(,p?\d+)*)$/iu.test(token);
const isPreambular = (token: string): boolean => /^p/iu.test(token);
const placesIn = (token: string): number[] => token.replace(/p/giu, "").split(",").map(Number);

/** The values that a motion of this kind usually has. */
export function usualValues({ rule, items, papers }: MotionChoice): Partial<MotionValues> {
  const has = (need: MotionNeed): boolean => rule.needs.includes(need);
  return {
    ...(has("total") ? { total: USUAL_TOTAL_S } : {}),
    ...(has("each") ? { each: USUAL_EACH_S } : {}),
    ...(has("topic") ? { topic: "" } : {}),
    ...(has("item") ? { item: items[0] ?? null } : {}),
    ...(has("paper") ? { paper: papers[0] ?? null } : {}),
  };
}

/** The line's values of a motion, with the usual ones where it says nothing. */
export function valuesOfLine({ numbers, rest }: LineRead, choice: MotionChoice): MotionValues {
  const left = numbers.filter((token) => !isPreambular(token));
  const values: { -readonly [N in keyof MotionValues]: MotionValues[N] } = {
    ...NO_VALUES,
    ...usualValues(choice),
  };
  const { needs } = choice.rule;
  for (const need of needs) {
    const isUsual =
      need === "topic" || need === "papers" || (need === "paper" && isPaperLeftOut(numbers, choice));
    const token = isUsual ? undefined : left.shift();
    if (token === undefined) continue;
    if (need === "total") values.total = lengthOf(token, MINUTE_S);
    if (need === "each")
      values.each = lengthOf(token, Number.parseFloat(token) < LEAST_SECONDS ? MINUTE_S : 1);
    if (need === "item") values.item = choice.items[Number(token) - 1] ?? null;
    if (need === "paper") values.paper = choice.papers.find((n) => n === Number(token)) ?? null;
    if (need === "clauses") values.clauses = placesIn(token);
  }
  const paragraphs = numbers.filter(isPreambular).flatMap(placesIn);
  if (needs.includes("clauses") && paragraphs.length > 0) values.preamble = paragraphs;
  // A topic may begin with a number.
  if (needs.includes("topic"))
    values.topic = [...left, ...numbers.filter(isPreambular), rest].filter((part) => part !== "").join(" ");
  return values;
}

/** Whether a division names no paper, because there is only one: its first number is then a clause. */
function isPaperLeftOut(numbers: readonly string[], { rule, papers }: MotionChoice): boolean {
  const [first = ""] = numbers;
  const isNamed = numbers.length > 1 && papers.includes(Number(first));
  return rule.needs.includes("clauses") && papers.length === 1 && !isNamed;
}

/** A length in whole seconds. @param unit the unit in seconds of a number that names none */
function lengthOf(token: string, unit: number): number {
  const own = /s(ec)?$/iu.test(token) ? 1 : /m(in)?$/iu.test(token) ? MINUTE_S : unit;
  return Math.round(Number.parseFloat(token.replace(",", ".")) * own);
}

/** What the line says that a motion of this kind has no place for, or nothing. */
export function leftOver({ rest, numbers }: LineRead, { rule }: MotionChoice): string {
  const paragraphs = rule.needs.includes("clauses") ? [] : numbers.filter(isPreambular);
  if (rule.needs.includes("topic")) return "";
  return [...paragraphs, rest].filter((part) => part !== "").join(" ");
}
