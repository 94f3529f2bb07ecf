/** Everything the command lines print. Text that came from a file cannot control the terminal. */

/** Control characters except line endings, characters that change the direction of text, and lone surrogates. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu;
/** Maximum length of a line in an error message, which can quote a cell or a name of any length. */
const LONGEST_LINE = 600;

/** Prints a line to stdout. */
export function printLine(text: string): void {
  console.log(printable(text));
}

/** Prints one line to stderr. */
export function printNote(line: string): void {
  const whole = printable(line.replace(/\s*\n\s*/g, " "));
  process.stderr.write(`${whole.length > LONGEST_LINE ? `${whole.slice(0, LONGEST_LINE)}…` : whole}\n`);
}

/** Escapes unprintable characters as JSON does. @example a red "A" is "\u001b[31mA". */
function printable(text: string): string {
  return text.replace(UNPRINTABLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
