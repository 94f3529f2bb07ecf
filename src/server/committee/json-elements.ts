/**
 * Splits a long JSON list before it is parsed. Deep nesting, or a table with half a million names, can keep the
 * parser busy for seconds, and a running parser cannot be interrupted.
 */

const [QUOTE, BACKSLASH, COMMA] = ['"', "\\", ","].map((sign) => sign.charCodeAt(0));
const OPENING = new Set(["[", "{"].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set(["]", "}"].map((sign) => sign.charCodeAt(0)));
const END_OF_LIST = "]".charCodeAt(0);

/**
 * The maximum nesting depth. The deepest valid nesting is an entry, its facts, a ballot in a fact, its votes and each
 * vote; this leaves a few levels to spare.
 */
const DEEPEST = 12;

/**
 * Yields the text of each element. It does not check that an element is valid JSON; the parser does.
 * @param from where the first element begins, after the opening bracket
 * @param longest the maximum number of characters of an element; if an element is longer or too deep, or the list
 * does not end, the last text is null
 * @returns the position after the closing bracket
 */
export function* elementsOf(text: string, from: number, longest: number): Generator<string | null, number> {
  let depth = 0;
  let start = from;
  for (let at = from; at < text.length; at++) {
    if (at - start > longest || depth > DEEPEST) break;
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at, start + longest);
    else if (OPENING.has(sign)) depth++;
    else if (depth > 0 && CLOSING.has(sign)) depth--;
    else if (depth === 0 && sign === COMMA) {
      yield text.slice(start, at);
      start = at + 1;
    } else if (depth === 0 && sign === END_OF_LIST) {
      yield text.slice(start, at);
      return at + 1;
    }
  }
  yield null;
  return text.length;
}

/**
 * The position of the quote that ends the string beginning at `from`, or a position after `until` if the string is
 * longer.
 */
function endOfString(text: string, from: number, until: number): number {
  let at = from + 1;
  while (at <= until && at < text.length && text.charCodeAt(at) !== QUOTE)
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
