/** The lines of a file that count as code: no blank lines, comments, imports or lone punctuation. */

export type Line = Readonly<{ number: number; text: string }>;

/** An import, or an export from another file; either can run over several lines. */
const IMPORTS = /^(?:import|export)\b[^;'"`=()]*(?:\bfrom\s*)?["'][^"']+["'][^;\n]*;$/gm;
const COMMENT = /^(?:\/\/|\/\*|\*)/;
const WORD = /\w/;

/** Blanks out text but keeps its line breaks, so that later lines keep their numbers. */
function blanked(text: string): string {
  return text.replace(/[^\n]/g, "");
}

/** @returns the lines in order, numbered from 1, with whitespace collapsed */
export function sourceLines(source: string): Line[] {
  return source
    .replace(IMPORTS, blanked)
    .split("\n")
    .map((text, index) => ({ number: index + 1, text: text.trim().replace(/\s+/g, " ") }))
    .filter(({ text }) => WORD.test(text) && !COMMENT.test(text));
}
