/** The named styles of a file for a word processor. Sizes in half points, distances in twentieths of a point. */
import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import type { SheetStyle } from "./sheet.ts";

const STEP = 567;
const SPACE = 120;

export const STYLES_OF_WORD: NonNullable<IStylesOptions["default"]> = {
  document: {
    run: { font: "Times New Roman", size: 22, language: { value: "en-GB" } },
    paragraph: { spacing: { after: SPACE, line: 264 } },
  },
  heading1: {
    run: { size: 28, bold: true, color: "000000" },
    paragraph: { spacing: { before: 160, after: SPACE }, keepNext: true },
  },
  heading2: {
    run: { size: 24, bold: true, color: "000000" },
    paragraph: { spacing: { before: 320, after: SPACE }, keepNext: true },
  },
};

const style = (id: string, name: string, more: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...more,
});

export const PARAGRAPH_STYLES: IParagraphStyleOptions[] = [
  style("Masthead", "Masthead", { run: { size: 21 }, paragraph: { spacing: { after: 0 } } }),
  style("MastheadLarge", "Masthead large", {
    run: { size: 28, bold: true },
    paragraph: { spacing: { after: 0 } },
  }),
  style("Sponsors", "Sponsors", { run: { bold: true } }),
  style("Note", "Note", { run: { size: 21 } }),
  style("OpeningWords", "Opening words", {
    run: { italics: true },
    paragraph: { indent: { firstLine: STEP } },
  }),
  style("PreambularParagraph", "Preambular paragraph", { paragraph: { indent: { firstLine: STEP } } }),
  style("OperativeParagraph", "Operative paragraph", { paragraph: { indent: { firstLine: STEP } } }),
  style("SubParagraph", "Sub-paragraph", {}),
  style("Side", "Side of a vote", { paragraph: { keepNext: true, spacing: { after: 0 } } }),
  style("Quoted", "Quoted", { paragraph: { indent: { left: STEP } } }),
  style("MinutesLine", "Line of minutes", {
    paragraph: { indent: { left: 2 * STEP, hanging: 2 * STEP }, spacing: { after: 60 } },
  }),
  style("Footer", "footer", { run: { size: 18 } }),
];

export const STYLE_IDS: Readonly<Record<SheetStyle, string>> = {
  title: "Heading1",
  heading: "Heading2",
  body: "Normal",
  strong: "Sponsors",
  note: "Note",
  opening: "OpeningWords",
  preamble: "PreambularParagraph",
  side: "Side",
  quoted: "Quoted",
  timed: "MinutesLine",
};
