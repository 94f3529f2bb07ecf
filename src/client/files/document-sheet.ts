/** A paper of a committee as a sheet: the same words as on the page of documents. */
import type { Committee } from "../../committee/state/state.ts";
import type { SubParagraph } from "../../committee/state/sub-paragraphs.ts";
import { longDate } from "../i18n/dates.ts";
import { list, t } from "../i18n/index.ts";
import { isStruck } from "../selectors/committee/closing-marks.ts";
import type { DocumentText } from "../selectors/committee/document-text.ts";
import type { CommitteeDocument } from "../selectors/committee/documents.ts";
import { clausesOf } from "../selectors/committee/papers.ts";
import type { Paragraph } from "../selectors/committee/paragraph.ts";
import { changedWords } from "../selectors/text/changed-words.ts";
import type { CommitteeNames } from "../sentences/committee-names.ts";
import {
  changeText,
  distrText,
  documentNotes,
  documentTitle,
  openingText,
  recordText,
  sidesOf,
  sponsorsText,
  symbolText,
} from "../sentences/document-lines.ts";
import { type Block, paragraph, type Run, type Sheet, type SubCount } from "./sheet.ts";

export function documentSheet(document: CommitteeDocument, state: Committee, names: CommitteeNames): Sheet {
  const { paper, text } = document;
  const notes = documentNotes(document, state, names);
  return {
    title: symbolText(document.symbol),
    first: text.clauses.find(({ number }) => number !== null)?.number ?? 1,
    blocks: [
      masthead(document, state.name),
      paragraph("note", { text: t("document:notUn"), as: "bold" }),
      paragraph("strong", { text: sponsorsText(document, state, names) }),
      paragraph("title", { text: documentTitle(document, names) }),
      ...notes.map(({ text: note, isStrong }) => paragraph(isStrong ? "strong" : "note", { text: note })),
      paper.amends === null
        ? paragraph("opening", { text: openingText(state.name), as: "italic" })
        : paragraph("body", { text: changeText(paper.amends) }),
      ...wordsBlocks(text),
      ...changeBlocks(document),
      ...recordBlocks(document, state, names),
    ],
  };
}

function masthead(document: CommitteeDocument, committee: string): Block {
  const { item, symbol, at } = document;
  const place = item === null ? [] : [t("document:item", { place: item.place }), item.item.title];
  return {
    type: "masthead",
    rows: [
      { left: [t("document:stamp")], right: [symbolText(symbol)], isLarge: true },
      {
        left: [committee, ...place],
        right: [distrText(document), longDate(at), t("document:original")],
        isLarge: false,
      },
    ],
  };
}

/** The preambular paragraphs and operative clauses of a text. */
export function wordsBlocks({ preamble, clauses }: DocumentText): readonly Block[] {
  return [...preamble, ...clauses].flatMap(paragraphBlocks);
}

function paragraphBlocks(one: Paragraph): readonly Block[] {
  const { number, opening, rest, subs } = one;
  const words = isStruck(one) ? t("committee:paper.struck") : rest;
  const runs: readonly Run[] = [
    ...(opening === "" ? [] : [{ text: opening, as: "italic" } as const]),
    { text: words },
  ];
  const head: Block = number === null ? paragraph("preamble", ...runs) : { type: "clause", runs };
  return [head, ...subBlocks(subs, 1, subs[0]?.mark === "i" ? "romans" : "letters")];
}

function subBlocks(subs: readonly SubParagraph[], level: 1 | 2, count: SubCount): readonly Block[] {
  return subs.flatMap((sub) => [
    { type: "sub", level, count, runs: [{ text: sub.text }] } as const,
    ...subBlocks(sub.subs, 2, count),
  ]);
}

function changeBlocks({ before, paper }: CommitteeDocument): readonly Block[] {
  if (before === "") return [];
  const now = clausesOf(paper.text).join(" ");
  const pieces = now === "" ? [{ kind: "struck", text: before } as const] : changedWords(before, now);
  const runs = pieces.map(({ kind, text }): Run => {
    if (kind === "kept") return { text };
    return { text, as: kind === "struck" ? "struck" : "new" };
  });
  return [paragraph("note", { text: t("document:changes") }), paragraph("quoted", ...runs)];
}

function recordBlocks(
  { records }: CommitteeDocument,
  state: Committee,
  names: CommitteeNames,
): readonly Block[] {
  if (records.length === 0) return [];
  const decisions = records.flatMap((record) => [
    paragraph("body", { text: recordText(record, state) }),
    ...(sidesOf(record, names) ?? []).flatMap(({ choice, seats }) => [
      paragraph("side", { text: t(`document:record.${choice}`), as: "italic" }),
      paragraph("quoted", { text: seats.length === 0 ? t("document:record.nobody") : list(seats) }),
    ]),
  ]);
  return [paragraph("heading", { text: t("document:record.heading") }), ...decisions];
}
