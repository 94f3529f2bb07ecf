/**
 * A long list in JSON, taken apart before it is parsed: nested brackets, or a table with half a million names, can keep the parser
 * busy for seconds, and nothing can interrupt it.
 */

const [QUOTE, BACKSLASH, COMMA] = ['"', "\\", ","].map((sign) => sign.charCodeAt(0));
const OPENING = new Set(["[", "{"].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set(["]", "}"].map((sign) => sign.charCodeAt(0)));
const END_OF_LIST = "]".charCodeAt(0);

/** An entry, its facts, a ballot in one of them, its votes, each of them: and some to spare. */
const DEEPEST = 12;

/**
 * The texts of the elements of a list. What follows a fault is not looked for: whoever parses the elements finds it.
 * @param from where the first element begins, behind the opening bracket
 * @param longest characters of an element; where one is longer or too deep, or the list does not end, the last text is null
 * @returns where the list ended, behind its closing bracket
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

/** Where a string ends that begins here, or a place behind `until`. */
function endOfString(text: string, from: number, until: number): number {
  let at = from + 1;
  while (at <= until && at < text.length && text.charCodeAt(at) !== QUOTE)
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
