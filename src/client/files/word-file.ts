/**
 * Files for a word processor, made with the library docx. Paragraphs have named styles, and clauses and sub-paragraphs
 * are numbered by the word processor, so that they can be changed there. The library is loaded only for this.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { t } from "../i18n/index.ts";
import { mastheadTable } from "./masthead.ts";
import type { Block, Run, Sheet } from "./sheet.ts";
import { PARAGRAPH_STYLES, STYLE_IDS, STYLES_OF_WORD } from "./word-styles.ts";

/** Lengths in twentieths of a point. A4, with the margins of the printed pages. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 };
const STEP = 567;

/** One file with a section for each sheet. @param title the title in the properties of the file */
export async function wordFile(title: string, sheets: readonly Sheet[]): Promise<Blob> {
  // How many blocks come before each sheet, so that no two clauses in the file share a list.
  const before = sheets.map((_, at) =>
    sheets.slice(0, at).reduce((sum, { blocks }) => sum + blocks.length, 0),
  );
  const document = new Document({
    title,
    creator: t("print:footer"),
    styles: { default: STYLES_OF_WORD, paragraphStyles: PARAGRAPH_STYLES },
    numbering: {
      config: [
        ...sheets.map((sheet, at) => ({ reference: `clauses-${at}`, levels: [clauseLevel(sheet.first)] })),
        { reference: "letters", levels: subLevels(LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN) },
        { reference: "romans", levels: subLevels(LevelFormat.LOWER_ROMAN, LevelFormat.LOWER_LETTER) },
      ],
    },
    sections: sheets.map((sheet, at) => ({
      properties: {
        page: {
          size: { width: PAGE.width, height: PAGE.height },
          margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
        },
      },
      footers: { default: footer() },
      children: sheet.blocks.map((block, place) =>
        element(block, at, (before[at] ?? 0) + instanceOf(sheet, place)),
      ),
    })),
  });
  return await Packer.toBlob(document);
}

const clauseLevel = (start: number): ILevelsOptions => ({
  level: 0,
  format: LevelFormat.DECIMAL,
  text: "%1.",
  start,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 0, firstLine: STEP } } },
});

function subLevels(
  ...formats: readonly (typeof LevelFormat)[keyof typeof LevelFormat][]
): readonly ILevelsOptions[] {
  return formats.map((format, level) => ({
    level,
    format,
    text: `(%${level + 1})`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: STEP * (level + 3), hanging: STEP } } },
  }));
}

/** Sub-paragraphs of each clause are counted anew, so each clause has its own list. */
function instanceOf({ blocks }: Sheet, place: number): number {
  return blocks.slice(0, place).findLastIndex(({ type }) => type !== "sub");
}

function element(block: Block, sheet: number, instance: number) {
  switch (block.type) {
    case "masthead":
      return mastheadTable(block.rows);
    case "paragraph":
      return new Paragraph({ style: STYLE_IDS[block.style], children: block.runs.map(run) });
    case "clause":
      return new Paragraph({
        style: "OperativeParagraph",
        numbering: { reference: `clauses-${sheet}`, level: 0 },
        tabStops: [{ type: TabStopType.LEFT, position: 2 * STEP }],
        children: block.runs.map(run),
      });
    case "sub":
      return new Paragraph({
        style: "SubParagraph",
        numbering: { reference: block.count, level: block.level - 1, instance },
        children: block.runs.map(run),
      });
  }
}

/** New and deleted words have character formats, not revision marks, so every program shows them. */
function run({ text, as }: Run): TextRun {
  return new TextRun({
    text,
    ...(as === "italic" ? { italics: true } : {}),
    ...(as === "bold" ? { bold: true } : {}),
    ...(as === "struck" ? { strike: true } : {}),
    ...(as === "new" ? { underline: {} } : {}),
  });
}

function footer(): Footer {
  const count = [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: "000000" } },
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE.width - 2 * PAGE.margin }],
        children: [new TextRun(t("print:footer")), new TextRun({ children: ["\t", ...count] })],
      }),
    ],
  });
}
