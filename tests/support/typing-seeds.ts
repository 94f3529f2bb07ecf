/** Seeds of people who type together, and what must come of it: nobody's words are torn apart. */
import { expect } from "vitest";
import type { OpenCommittee } from "../../src/server/committee/snapshot.ts";
import { type Dice, dice } from "../../src/tools/fuzz/random-commands.ts";
import { inDebate } from "./committee-host.ts";
import { press, putCaret, type TypingPage, type TypingTable, typingTable } from "./typing-together.ts";

const KEY_MS = 100;
const KEYS = 600;

const SEATS = ["S1", "S2", "S3"];
const OPENINGS = ["Decides", "Calls upon", "Urges"];
const WORDS = [
  "States",
  "to",
  "train",
  "judges",
  "within",
  "two",
  "years",
  "and",
  "share",
  "evidence",
  "lawfully",
];

/** A committee with three delegations at their devices. */
async function committee(): Promise<OpenCommittee> {
  const debate = await inDebate();
  for (const seat of SEATS) await debate.enter(seat);
  return debate.open();
}

/** Clauses that begin with somebody's own verb and whose words carry a letter of their own. */
function clausesOf(writer: number, roll: Dice): string {
  let text = OPENINGS[writer] ?? "";
  while (text.length < KEYS) {
    text += ` ${WORDS[roll(WORDS.length)]}${writer}`;
    if (roll(9) === 0) text += `;\n${OPENINGS[writer]}`;
  }
  return `${text}.`;
}

/** Types a text key by key. Now and then a wrong letter is typed and deleted again. */
function typist(table: TypingTable, page: TypingPage, text: string, roll: Dice, begins: number): void {
  let at = 0;
  let isWrong = false;
  const next = (): void => {
    if (isWrong) press(page, null);
    else if (roll(40) === 0) press(page, "#");
    else press(page, text[at++] ?? "");
    isWrong = !isWrong && writtenWrong(page);
    if (at < text.length || isWrong) table.clock.after(KEY_MS - 20 + roll(41), next);
  };
  table.clock.after(begins, next);
}

function writtenWrong({ writing }: TypingPage): boolean {
  const { doc, selection } = writing.state();
  return doc.sliceString(selection.main.head - 1, selection.main.head) === "#";
}

export type Way = Readonly<{
  writers: number;
  /** The text in the beginning, and where all carets stand in it. */
  begun?: string;
  at?: number;
  /** Whether the writers lose their line again and again. */
  breaks?: boolean;
  /** How much later than the first the others may begin, in ms. */
  late?: number;
}>;

async function typed(
  open: OpenCommittee,
  seed: string,
  { writers, begun = "", at = 0, breaks = false, late = 700 }: Way,
) {
  const roll = dice(seed);
  const table = await typingTable(open, SEATS.slice(0, writers), roll, begun);
  const texts = table.pages.map((page, writer) => {
    const text = clausesOf(writer, roll);
    putCaret(page, at);
    typist(table, page, text, roll, roll(late));
    return text;
  });
  if (breaks) breakLines(table, roll);
  await table.clock.advance(KEYS * KEY_MS * 1.4);
  for (const page of table.pages) page.setOnline(true);
  await table.settle();
  for (const { writing } of table.pages) expect(String(writing.state().doc)).toBe(table.text());
  for (const { writing } of table.pages) writing.close();
  return { text: table.text(), texts };
}

function breakLines({ pages, clock }: TypingTable, roll: Dice): void {
  for (const page of pages)
    for (let time = 5000 + roll(8000); time < KEYS * KEY_MS; time += 9000 + roll(20_000)) {
      clock.after(time, () => page.setOnline(false));
      clock.after(time + 500 + roll(8000), () => page.setOnline(true));
    }
}

/** Every order in which the texts can follow each other. */
function orders(texts: readonly string[]): readonly (readonly string[])[] {
  if (texts.length === 0) return [[]];
  return texts.flatMap((first, at) => orders(texts.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

/**
 * Lets people type with one seed after another, and expects their texts whole, one after another.
 * @param between what stands between two texts
 */
export async function expectWhole(seeds: number, way: Way, between: string): Promise<void> {
  const open = await committee();
  const { begun = "", at = 0 } = way;
  const torn: string[] = [];
  for (let seed = 0; seed < seeds; seed++) {
    const { text, texts } = await typed(open, `${JSON.stringify(way)}/${seed}`, way);
    const whole = orders(texts).map((all) => begun.slice(0, at) + all.join(between) + begun.slice(at));
    if (!whole.includes(text)) torn.push(`seed ${seed}: ${text}`);
  }
  expect(torn).toEqual([]);
}

const BEFORE = "Recalling all;\nDecides two";

/** A text with the place in its middle where everybody writes. */
export const MIDDLE = { begun: `${BEFORE} and three;\nUrges all.`, at: BEFORE.length } as const;
