/**
 * Splits a long JSON list before it is parsed. Nested brackets or a table with half a million names can block the
 * parser for seconds, and nothing can interrupt it.
 */

const [QUOTE, BACKSLASH, COMMA] = ['"', "\\", ","].map((sign) => sign.charCodeAt(0));
const OPENING = new Set(["[", "{"].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set(["]", "}"].map((sign) => sign.charCodeAt(0)));
const END_OF_LIST = "]".charCodeAt(0);

/**
 * The deepest valid nesting, with a few levels to spare: an entry, its facts, a ballot in a fact, its votes, each
 * vote.
 */
const DEEPEST = 12;

/**
 * Yields the text of each element. It does not check that an element is valid JSON; the parser does.
 * @param from where the first element begins, after the opening bracket
 * @param longest the most characters of an element; if one is longer or too deep, or the list does not end, the last
 * text is null
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

/** The end of the string that begins here, or a position after `until`. */
function endOfString(text: string, from: number, until: number): number {
  let at = from + 1;
  while (at <= until && at < text.length && text.charCodeAt(at) !== QUOTE)
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
