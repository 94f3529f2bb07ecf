/**
 * What the chamber shows at rest, from the view, the selection and the memory. It applies no rule and draws nothing.
 */

import type { Command } from "../../../engine/state/command.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { View } from "../../../engine/views/view.ts";
import { signAt, standAt, voteAt } from "../negotiation/tallies.ts";
import type { Face, Mark } from "./marks.ts";
import type { ClosedStands, Memory } from "./memory.ts";

export type Kind = "placards" | "stands" | "votes";
export type Counts = Readonly<Record<Mark, number>>;
export type Card = Readonly<{ article: number; isAgreed: boolean; isChosen: boolean }>;

export type ChamberPicture = Readonly<{
  /** The mark of each country; null for none. */
  marks: readonly (Mark | null)[];
  /** The same marks without the own card that has since been turned face down. */
  faces: readonly (Face | null)[];
  /** Number of countries with each face. */
  counts: Counts;
  kind: Kind;
  /** Article and alternative of the placards; −1 for none. */
  article: number;
  alternative: number;
  mine: number;
  selected: number;
  watched: readonly number[];
  /** Countries that a sentence on the screen is about. */
  lit: readonly number[];
  /** Countries with a declared red line on the article. */
  lines: readonly number[];
  cards: readonly Card[];
  /** The parties that meet in a conference; null while all countries are in the hall. */
  present: readonly number[] | null;
  /** True if the chair's package is on the table, or the hall still shows how it went: the lights are low. */
  isNight: boolean;
}>;

export type Choice = Readonly<{
  article: number;
  country: number;
  watched: readonly number[];
  lit: readonly number[];
}>;

export function chamberPicture(
  view: View,
  scenario: Scenario,
  memory: Memory,
  choice: Choice,
): ChamberPicture {
  const { world, mine } = view;
  const article = chosenArticle(view, choice.article);
  const present = choice.article < 0 ? presentIn(world) : null;
  const isPackage = present === null && isOfPackage(view, memory, choice);
  const shown = present === null ? (isPackage ? wholeOf(memory) : shownOn(world, memory, article)) : NOTHING;
  const faces = marksOf(shown.kind, shown.row, scenario.countries.length);
  const counts = countMarks(faces);
  const marks: (Mark | null)[] = [...faces];
  const sealed = mine?.sealed.some((command) => isCard(command) && command.article === article) ?? false;
  if (mine !== null && sealed) marks[mine.country] = "back";
  return {
    marks,
    faces,
    counts,
    kind: shown.kind,
    article: isPackage || present !== null ? -1 : article,
    alternative: shown.alternative,
    mine: mine?.country ?? -1,
    selected: choice.country,
    watched: choice.watched,
    lit: choice.lit,
    lines: linesOn(view, isPackage || present !== null ? -1 : article, scenario.countries.length),
    cards: present === null ? cardsOf(view, article) : [],
    present,
    isNight: world.phase === "adoption" || isPackage,
  };
}

/** The parties, while they meet. */
function presentIn({ phase, treaty }: View["world"]): readonly number[] | null {
  if (phase !== "conference") return null;
  return [...treaty.deposited.keys()].filter((country) => (treaty.deposited[country] ?? -1) >= 0);
}

/**
 * Whether the hall shows the package. Before the stands on it there is nothing to count: the tally of the clause before
 * is not the package's. After the adoption the hall shows how it went, unless an article is selected.
 */
function isOfPackage({ world }: View, memory: Memory, { article }: Choice): boolean {
  if (world.phase === "negotiation") return false;
  return article < 0 || (world.phase === "adoption" && memory.package !== "");
}

/** The votes on the whole text, or the stands on the package before a vote or without one. */
function wholeOf(memory: Memory): Shown {
  if (memory.whole !== "") return { kind: "votes", row: memory.whole, alternative: -1 };
  return standing({ alternative: -1, stands: memory.package });
}

/** True if the act appears on the desk as a card: a set of placards or a stand. */
function isCard(command: Command): command is Extract<Command, { type: "layPlacards" | "takeStand" }> {
  return command.type === "layPlacards" || command.type === "takeStand";
}

/** The selected article if it can be shown, otherwise the first on the floor. */
function chosenArticle({ world }: View, chosen: number): number {
  return chosen >= 0 && chosen < world.draft.chair.length ? chosen : (world.draft.floor[0] ?? -1);
}

type Shown = Readonly<{ kind: Kind; row: string; alternative: number }>;
const NOTHING: Shown = { kind: "votes", row: "", alternative: -1 };

/** The votes on the article's amendment, or the stands of its last closing, or the placards laid on it since then. */
function shownOn({ draft, soundings }: View["world"], { stands, votes }: Memory, article: number): Shown {
  const voted = votes.get(article);
  if (voted !== undefined) return { kind: "votes", row: voted.votes, alternative: voted.alternative };
  const closed = stands.get(article);
  if (closed !== undefined) return standing(closed);
  const chair = draft.chair[article] ?? -1;
  const sounding = soundings[article] ?? null;
  if (sounding === null) return { kind: "placards", row: "", alternative: chair };
  return revealed({ texts: draft.texts[article] ?? [], placards: sounding.placards }, chair);
}

function standing({ alternative, stands }: ClosedStands): Shown {
  return { kind: "stands", row: stands, alternative };
}

/** The placards of a sounding on the chair's text, if it was on the floor. */
export function revealed(
  { texts, placards }: Readonly<{ texts: readonly number[]; placards: readonly string[] }>,
  chair: number,
): Shown {
  const at = Math.max(0, texts.indexOf(chair));
  return { kind: "placards", row: placards[at] ?? "", alternative: texts[at] ?? -1 };
}

export function marksOf(kind: Kind, row: string, countries: number): (Face | null)[] {
  const markAt = MARK_OF[kind];
  return Array.from({ length: countries }, (_, country) => markAt(row, country));
}

const MARK_OF: Readonly<Record<Kind, (row: string, country: number) => Face | null>> = {
  placards: signAt,
  stands: standAt,
  votes: voteMarkAt,
};

/** A vote has the mark of the stand that it resembles. A state that was absent has none. */
function voteMarkAt(row: string, country: number): Face | null {
  const vote = voteAt(row, country);
  if (vote === "yes") return "join";
  if (vote === "no") return "block";
  return vote === "abstain" ? "abstain" : null;
}

function linesOn({ world }: View, article: number, countries: number): number[] {
  if (article < 0) return [];
  return Array.from({ length: countries }, (_, index) => index).filter(
    (index) => (world.declaredLines[article * countries + index] ?? 0) !== 0,
  );
}

function cardsOf({ world }: View, article: number): Card[] {
  const { floor, agreed } = world.draft;
  return floor.map((a) => ({ article: a, isAgreed: (agreed[a] ?? -1) >= 0, isChosen: a === article }));
}

/** Counts the countries with each mark. */
export function countMarks(marks: readonly (Mark | null)[]): Counts {
  const counts = { back: 0, support: 0, live: 0, object: 0, join: 0, abstain: 0, block: 0 };
  for (const mark of marks) if (mark !== null) counts[mark] += 1;
  return counts;
}
