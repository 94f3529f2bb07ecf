/** The minutes of a committee as a sheet: the same words as on the page, with the votes and the adopted texts. */
import type { Entry } from "../../committee/log.ts";
import type { Paper } from "../../committee/state/paper.ts";
import type { Committee } from "../../committee/state/state.ts";
import { clockTime, longDate } from "../i18n/dates.ts";
import { t } from "../i18n/index.ts";
import { documentText } from "../selectors/committee/document-text.ts";
import { meetingsIn, namedBallots } from "../selectors/committee/minutes-lines.ts";
import { type CommitteeNames, committeeNames } from "../sentences/committee-names.ts";
import { lineText } from "../sentences/minutes-words.ts";
import { renumberedText } from "../sentences/paper-names.ts";
import { recordLines } from "../sentences/record-lines.ts";
import { wordsBlocks } from "./document-sheet.ts";
import { type Block, paragraph, type Sheet } from "./sheet.ts";

/** @param rules the name of the rules of procedure */
export function minutesSheets(state: Committee, entries: readonly Entry[], rules: string): readonly Sheet[] {
  const names = committeeNames(state);
  const title = t("committee:minutes.of", { name: state.name });
  const minutes: Sheet = {
    title,
    first: 1,
    blocks: [
      paragraph("title", { text: title }),
      paragraph("note", { text: t("committee:minutes.rules", { pack: rules }) }),
      ...lineBlocks(entries, names),
      ...recordBlocks(entries, names),
    ],
  };
  return [minutes, ...adoptedSheets(state, names)];
}

/** Each meeting has a heading with its number and date, and each further day a heading of its own. */
function lineBlocks(entries: readonly Entry[], names: CommitteeNames): readonly Block[] {
  return meetingsIn(entries).flatMap(({ meeting, at: opened, lines }) => {
    let day = longDate(opened);
    const heading = meeting === 0 ? day : t("committee:minutes.meeting", { meeting, day });
    const blocks = lines.flatMap((line) => {
      const { at, text, isTakenBack } = lineText(line, names);
      const isNewDay = longDate(at) !== day;
      day = longDate(at);
      const time = { text: `${clockTime(at)}\t` };
      const words = isTakenBack
        ? [{ text, as: "struck" } as const, { text: ` ${t("committee:minutes.corrected")}` }]
        : [{ text }];
      return [...(isNewDay ? [paragraph("heading", { text: day })] : []), paragraph("timed", time, ...words)];
    });
    return [paragraph("heading", { text: heading }), ...blocks];
  });
}

function recordBlocks(entries: readonly Entry[], names: CommitteeNames): readonly Block[] {
  const named = namedBallots(entries);
  if (named.length === 0) return [];
  const votes = named.flatMap((ballot) => [
    paragraph("strong", { text: names.title(ballot.on) }),
    ...recordLines(ballot, names).map((text) => paragraph("body", { text })),
  ]);
  return [paragraph("heading", { text: t("committee:minutes.record") }), ...votes];
}

function numbersBlocks(paper: Paper): readonly Block[] {
  const text = renumberedText(paper);
  return text === "" ? [] : [paragraph("note", { text })];
}

/** Each adopted text has its own section, because its clauses are counted from 1. */
function adoptedSheets({ papers }: Committee, names: CommitteeNames): readonly Sheet[] {
  const adopted = papers.filter(({ kind, status }) => kind === "draft" && status === "adopted");
  return adopted.map((paper) => ({
    title: names.paper(paper.n),
    first: 1,
    blocks: [
      paragraph("heading", { text: t("committee:minutes.adopted") }),
      paragraph("title", { text: names.paper(paper.n) }),
      paragraph("note", { text: t("committee:paper.sponsors", { seats: names.seats(paper.sponsors) }) }),
      ...numbersBlocks(paper),
      ...wordsBlocks(documentText(paper)),
    ],
  }));
}
