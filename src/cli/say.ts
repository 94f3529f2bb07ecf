/** All that the command lines print: text that came out of a file cannot control the terminal. */

/** Control characters but the line end, what turns the direction of a line, and halves of a character. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu;
/** A line of an error may quote a cell or a name of any length. */
const LONGEST_LINE = 600;

/** To stdout, with a line end. */
export function say(text: string): void {
  console.log(printable(text));
}

/** One line to stderr. */
export function note(line: string): void {
  const whole = printable(line.replace(/\s*\n\s*/g, " "));
  process.stderr.write(`${whole.length > LONGEST_LINE ? `${whole.slice(0, LONGEST_LINE)}…` : whole}\n`);
}

/** Written as in JSON, where it says the same. @example a red "A" is "\u001b[31mA". */
function printable(text: string): string {
  return text.replace(UNPRINTABLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
