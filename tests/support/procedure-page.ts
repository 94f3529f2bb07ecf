/** The tables of docs/PROCEDURE.md, and what their cells say of a pack if it is read from the pack itself. */
import type { Method } from "../../src/committee/state/ballot.ts";
import { MOTION_KINDS } from "../../src/committee/state/motion.ts";
import {
  type Amending,
  type Approval,
  type DEBATES,
  type Least,
  type MotionRule,
  type Pack,
  type PaperWords,
  POINT_KINDS,
  type PointRule,
  type Yield,
} from "../../src/committee/state/pack.ts";
import { fewest } from "../../src/committee/state/seats.ts";

/** The numbers on the page are for a committee of this size. */
const MEMBERS = 40;

const yesOrNo = (is: boolean): string => (is ? "yes" : "no");
const time = (seconds: number): string => (seconds === 0 ? "–" : `${seconds} s`);
const least = (wanted: Least): string =>
  wanted.type === "count" ? `${wanted.count}` : `${fewest(wanted, MEMBERS)} of ${MEMBERS}`;

const MAJORITY = { simple: "majority", twoThirds: "two thirds" } as const;

const DECIDED: { readonly [D in MotionRule["decidedBy"]]: string } = {
  ...MAJORITY,
  chair: "the chair decides",
  demand: "one delegation is enough",
  unopposed: "passes unless somebody objects",
  consensus: "passes if nobody objects, otherwise majority",
};

const METHOD: { readonly [M in Method]: string } = {
  count: "placards counted",
  sight: "by sight",
  seats: "placards by name",
  rollCall: "roll call",
  recorded: "recorded vote",
  consensus: "without a vote",
};

const YIELD: { readonly [Y in Yield]: string } = {
  chair: "to the chair",
  delegate: "to another delegation",
  questions: "to questions",
};

const DEBATE: { readonly [D in (typeof DEBATES)[number]]: string } = {
  item: "the item, then all papers are voted on",
  paper: "one paper after another, each with its vote",
  direct: "the item, and a paper is voted on at any time",
};

const APPROVAL: { readonly [A in Approval]: string } = {
  none: "no",
  panel: "an approval panel",
  secretariat: "the secretariat",
};

const AMENDED: { readonly [A in Amending]: string } = {
  anytime: "anybody, at any time",
  debate: "anybody, while it is debated",
  speaker: "the speaker, in open debate or in the time against",
};

const WORDS: { readonly [W in PaperWords]: string } = {
  resolution: "resolutions with sponsors",
  submitted: "resolutions with submitters",
  directive: "directives",
};

const listed = (words: readonly string[]): string => (words.length === 0 ? "none" : words.join(", "));

function motionCell(rule: MotionRule | undefined): string {
  if (rule === undefined) return "–";
  const { decidedBy, seconds, speakers } = rule;
  const spoken = (["for", "against"] as const).filter((side) => speakers[side] > 0);
  return [
    DECIDED[decidedBy],
    ...(seconds > 0 ? ["must be seconded"] : []),
    ...(spoken.length > 0 ? [spoken.map((side) => `${speakers[side]} ${side}`).join(", ")] : []),
  ].join("; ");
}

function pointCell(rule: PointRule | undefined): string {
  if (rule === undefined) return "–";
  return `${rule.mayInterrupt ? "may interrupt" : "waits"}${rule.mayAppeal ? "; may be appealed" : ""}`;
}

/** The rules of a pack that are neither motions nor points, by the name that the page gives them. */
const RULES: Readonly<Record<string, (pack: Pack) => string>> = {
  "quorum.open": ({ quorum }) => least(quorum.open),
  "quorum.procedure": ({ quorum }) => least(quorum.procedure),
  "quorum.substance": ({ quorum }) => least(quorum.substance),
  attendance: ({ attendance }) => (attendance === "declared" ? "present, or present and voting" : "present"),
  "speaks.observers": ({ speaks }) => yesOrNo(speaks.observers),
  "speaks.ngos": ({ speaks }) => yesOrNo(speaks.ngos),
  onProcedure: ({ onProcedure }) =>
    listed([
      "members",
      ...(onProcedure?.observers === true ? ["observers"] : []),
      ...(onProcedure?.ngos === true ? ["organisations"] : []),
    ]),
  emptyListCloses: ({ emptyListCloses, hasList }) =>
    hasList === false ? "no list" : emptyListCloses === true ? "yes" : "the chair decides",
  "debate.submitterFirst": ({ debate }) => yesOrNo(debate?.submitterFirst === true),
  "amendments.when": ({ amendments }) => AMENDED[amendments.when ?? "anytime"],
  "amendments.preamble": ({ amendments }) => (amendments.preamble === false ? "not allowed" : "allowed"),
  "withdrawal.amended": ({ withdrawal }) => yesOrNo(withdrawal?.amended !== false),
  "withdrawal.takenUp": ({ withdrawal }) => yesOrNo(withdrawal?.takenUp === true),
  rollCalls: ({ rollCalls }) => (rollCalls === "lot" ? "begins with a name drawn by lot" : "begins at A"),
  hasList: ({ hasList }) => yesOrNo(hasList !== false),
  "debate.on": ({ debate }) => DEBATE[debate?.on ?? "item"],
  "debate.draft": ({ debate }) => time(debate?.draft ?? 0),
  "debate.amendment": ({ debate }) => time(debate?.amendment ?? 0),
  approval: ({ approval }) => APPROVAL[approval ?? "none"],
  words: ({ words }) => WORDS[words ?? "resolution"],
  reconsiderer: ({ reconsiderer }) =>
    reconsiderer === "winners" ? "one that voted with the winning side" : "any delegation",
  "speeches.seconds": ({ speeches }) => time(speeches.seconds),
  "speeches.onMotion": ({ speeches }) => time(speeches.onMotion),
  yields: ({ yields }) => listed(yields.map((one) => YIELD[one])),
  longerFirst: ({ longerFirst }) => yesOrNo(longerFirst),
  "abstentions.procedure": ({ abstentions }) => yesOrNo(abstentions.procedure),
  "abstentions.substance": ({ abstentions }) => yesOrNo(abstentions.substance),
  "abstentions.amendment": ({ abstentions }) => yesOrNo(abstentions.amendment),
  abstentionsCount: ({ abstentionsCount }) => (abstentionsCount === "not" ? "no votes" : "count against"),
  appeal: ({ points, majority, appeal }) =>
    points.some(({ mayAppeal }) => mayAppeal) ? MAJORITY[appeal ?? majority.procedure] : "rulings are final",
  reply: ({ reply }) => (reply.seconds.length === 0 ? "none" : reply.seconds.map(time).join(", then ")),
  sponsors: ({ sponsors }) => least(sponsors),
  signatories: ({ signatories }) => least(signatories),
  "amendments.signatories": ({ amendments }) => least(amendments.signatories),
  "amendments.friendly": ({ amendments }) => yesOrNo(amendments.friendly),
  "amendments.secondDegree": ({ amendments }) => yesOrNo(amendments.secondDegree),
  "amendments.order": ({ amendments }) =>
    amendments.order === "asProposed" ? "as they came" : "furthest from the text first",
  closureFirst: ({ closureFirst }) => (closureFirst ? "papers, parts and amendments" : "whole papers"),
  "majority.substance": ({ majority }) => MAJORITY[majority.substance],
  "majority.amendment": ({ majority }) => MAJORITY[majority.amendment],
  "methods.procedure": ({ methods }) => listed(methods.procedure.map((one) => METHOD[one])),
  "methods.substance": ({ methods }) => listed(methods.substance.map((one) => METHOD[one])),
  "methods.amendment": ({ methods }) =>
    listed((methods.amendment ?? methods.substance).map((one) => METHOD[one])),
  pass: ({ pass }) => yesOrNo(pass),
  abstainAfterPass: ({ abstainAfterPass }) => yesOrNo(abstainAfterPass),
  withRights: ({ withRights }) => yesOrNo(withRights),
  "explanation.before": ({ explanation }) => yesOrNo(explanation.before),
  "explanation.after": ({ explanation }) => yesOrNo(explanation.after),
  "explanation.sponsors": ({ explanation }) => yesOrNo(explanation.sponsors),
  "explanation.seconds": ({ explanation }) => time(explanation.seconds),
  "division.allRejected": ({ division }) => yesOrNo(division.allRejected),
  clauses: ({ clauses }) => (clauses === "whole" ? "no" : "yes"),
};

/** What a pack says about a rule that the page names in code, or null if the page must say it in its own words. */
export function cellOf(name: string, pack: Pack): string | null {
  const rule = RULES[name];
  if (rule !== undefined) return rule(pack);
  if (POINT_KINDS.some((kind) => kind === name))
    return pointCell(pack.points.find(({ kind }) => kind === name));
  return MOTION_KINDS.some((kind) => kind === name)
    ? motionCell(pack.motions.find(({ kind }) => kind === name))
    : null;
}

/** A line of a table as its cells. */
export const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The name in code of the rule that a line is about, or null. */
const nameIn = (cells: readonly string[]): string | null =>
  /\(`([\w.]+)`\)$/.exec(cells[0] ?? "")?.[1] ?? null;

/** The lines below the headings of the tables of rules. */
export function rulesIn(page: string, heading: readonly string[]): readonly (readonly string[])[] {
  return page
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map(cellsOf)
    .filter(([first = "", ...rest]) => rest.length === heading.length - 1 && !/^(?:-+|Rule)$/.test(first));
}

/** A table with columns as wide as their widest cell, as the formatter of the project writes it. */
function aligned(rows: readonly (readonly string[])[]): string {
  const isRule = (cell: string): boolean => /^-+$/.test(cell);
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(3, ...rows.map((cells) => (isRule(cells[at] ?? "") ? 0 : (cells[at] ?? "").length))),
  );
  const padded = (cell: string, at: number): string =>
    isRule(cell) ? "-".repeat(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return rows.map((cells) => `| ${cells.map(padded).join(" | ")} |`).join("\n");
}

/** The page with the cells of its packs written from the packs. @param columns the pack below each heading, or null */
export function rewritten(page: string, columns: readonly (Pack | null)[]): string {
  return page.replaceAll(/(?:^\|.*\|$\n?)+/gm, (table) => {
    const rows = table.trimEnd().split("\n").map(cellsOf);
    if (rows[0]?.length !== columns.length) return table;
    const written = rows.map((cells) => {
      const name = nameIn(cells);
      return cells.map((cell, at) => {
        const pack = columns[at] ?? null;
        return name === null || pack === null ? cell : (cellOf(name, pack) ?? cell);
      });
    });
    return `${aligned(written)}\n`;
  });
}
