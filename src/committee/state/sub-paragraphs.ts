/** The sub-paragraphs of a clause as typed: “(a) … (i) … (ii) … (b) …”, or with Arabic letters. */

/** `subs`: the sub-paragraphs below this one. Below the second level there are none. */
export type SubParagraph = Readonly<{ mark: string; text: string; subs: readonly SubParagraph[] }>;

type Mark = Readonly<{ level: 0 | 1; mark: string; from: number; to: number }>;

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
/** The Arabic letters in the order of their old values, as the documents of the United Nations count with them. */
const ABJAD = "أ,ب,ج,د,هـ,و,ز,ح,ط,ي,ك,ل,م,ن,س,ع,ف,ص,ق,ر,ش,ت,ث,خ,ذ,ض,ظ,غ".split(",");
const ROMANS = "i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii,xiii,xiv,xv,xvi,xvii,xviii,xix,xx".split(",");

/**
 * The words before the first mark, and the sub-paragraphs. Each level needs at least two marks in order, so that a
 * remark in brackets is left alone.
 */
export function subParagraphs(text: string): Readonly<{ head: string; subs: readonly SubParagraph[] }> {
  const lettersFirst = marksIn(text, [LETTERS, ROMANS]);
  const romansFirst = marksIn(text, [ROMANS, LETTERS]);
  const found = [lettersFirst, romansFirst, marksIn(text, [ABJAD, []])];
  const marks = found.reduce((most, one) => (one.length > most.length ? one : most));
  const [first] = marks;
  if (first === undefined) return { head: text, subs: [] };
  const wordsOf = (mark: Mark): string =>
    text.slice(mark.to, marks[marks.indexOf(mark) + 1]?.from ?? text.length).trim();
  const outer = marks.filter(({ level }) => level === 0);
  const subs = outer.map((one, at) => {
    const next = outer[at + 1]?.from ?? text.length;
    const inner = marks.filter(({ level, from }) => level === 1 && from > one.from && from < next);
    return {
      mark: one.mark,
      text: wordsOf(one),
      subs: inner.map((below) => ({ mark: below.mark, text: wordsOf(below), subs: [] })),
    };
  });
  return { head: text.slice(0, first.from).trim(), subs };
}

/** No marks if there are fewer than two on the outer level. */
function marksIn(text: string, [outer, inner]: readonly [string[], string[]]): readonly Mark[] {
  const found = [...text.matchAll(/(?<=^|\s)\(([a-z]{1,5}|\p{Script=Arabic}ـ?)\)\s+/gu)];
  const marks: Mark[] = [];
  let [place, below] = [0, 0];
  for (const [at, match] of found.entries()) {
    const [whole, mark = ""] = match;
    const isInner = place > 0 && mark === inner[below];
    // After (h), “(i)” is the next letter unless “(ii)” follows.
    const isBelow = isInner && (mark !== outer[place] || below > 0 || found[at + 1]?.[1] === inner[1]);
    if (!isBelow && mark !== outer[place]) continue;
    [place, below] = isBelow ? [place, below + 1] : [place + 1, 0];
    marks.push({ level: isBelow ? 1 : 0, mark, from: match.index, to: match.index + whole.length });
  }
  const kept = marks.filter((one, at) => one.level === 0 || !isAlone(marks, at));
  return place < 2 ? [] : kept;
}

/** A mark on the inner level that is neither followed nor preceded by another. */
function isAlone(marks: readonly Mark[], at: number): boolean {
  return marks[at - 1]?.level === 0 && marks[at + 1]?.level !== 1;
}
