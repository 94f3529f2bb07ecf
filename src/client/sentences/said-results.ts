/**
 * What the announcer says has happened. After a beat, a card about the player's own move has the focus, and the next
 * panel shows the offers and the round: none of that is said a second time. Only the heading of the card is read with the
 * focus, so what the room has decided is said, and that a bot played for the seat.
 */
import type { EventType, GameEvent } from "../../engine/events/event.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import { type Line, line, type Tone, weightiest } from "../i18n/journal-line.ts";
import { namesOf } from "../i18n/names.ts";
import { MOST_LINES } from "../screen/announcer.ts";
import type { MoveReport } from "../selectors/move/move-report.ts";
import type { MoveResult } from "../selectors/move/results.ts";
import { articlesTold } from "../selectors/move/told-texts.ts";
import { moveResultWords } from "./move-result-words.ts";
import { linesOf } from "./sentences.ts";

/** Beside a card: the maximum number of lines, and of words if there are several. Everything is in the journal. */
const MOST_BESIDE_CARD = 2;
const MOST_WORDS_BESIDE_CARD = 26;
/** Decisions of one beat that are said; several amendments can be decided at once. */
const MOST_DECISIONS = 3;

/** What the picture shows of everybody's texts. */
const OF_TEXTS: readonly EventType[] = ["textRevised", "bridgeBuilt"];
/** Anything else is said only if it is grave or great. */
const WEIGHTY: readonly Tone[] = ["great", "broken", "bad"];

/**
 * @param report what the card tells, or null if there is no card to read
 * @param own the seat's country
 */
export function resultsToSay(
  events: readonly GameEvent[],
  scenario: Scenario,
  report: MoveReport | null,
  own: number,
): readonly Line[] {
  const all = events.map((event) => ({ event, lines: linesOf(event, scenario) }));
  if (report === null)
    return weightiest(
      all.flatMap(({ lines }) => lines),
      MOST_LINES,
    );
  const lines = all
    .filter(({ event }) => !isOnCard(event, report, scenario))
    .flatMap((one) => (OF_TEXTS.includes(one.event.type) ? one.lines : one.lines.filter(isWeighty)));
  const first = [
    ...(report.isByBot ? [line(t("move:bot.played"))] : []),
    ...(closedLine(events, report) ?? decisionLines(report, scenario, own)),
  ];
  const most = weightiest(lines, MOST_BESIDE_CARD);
  if (first.length === 0) return words(most) > MOST_WORDS_BESIDE_CARD ? weightiest(most, 1) : most;
  const whole = [...first, ...weightiest(most, 1)];
  return words(whole) > MOST_WORDS_BESIDE_CARD ? first : whole.slice(0, MOST_LINES);
}

/**
 * Of a close with several texts, how many are agreed: the card tells the fate of each, and heard twice they would be too
 * much. Null for one text, whose fate is said.
 */
function closedLine(events: readonly GameEvent[], { results }: MoveReport): readonly Line[] | null {
  const closed = results.flatMap((one) => (one.of === "closed" ? [one] : []));
  const end = events.find(({ type }) => type === "roundClosed");
  if (closed.length < 2 || end?.type !== "roundClosed") return null;
  const agreed = closed.filter(({ how }) => how === "agreed").length;
  return [line(t("negotiation:news.heading", { round: end.round, agreed, count: closed.length }))];
}

/** What the room decides as a whole: a text, an amendment, the package, and the convention. */
const DECISIONS: readonly MoveResult["of"][] = ["closed", "amendment", "package", "decided"];

/** The card's first sentence on each decision. */
function decisionLines(report: MoveReport, scenario: Scenario, own: number): readonly Line[] {
  const { results, objected } = report;
  const by = report.isByBot ? "bot" : "did";
  const context = {
    by,
    names: namesOf(scenario),
    scenario,
    own,
    shown: [],
    shares: [],
    toldBelow: -1,
    objected,
  } as const;
  return results
    .filter((one) => DECISIONS.includes(one.of) && !(one.of === "closed" && one.how === "notPut"))
    .flatMap((one) => moveResultWords([one], context).slice(0, 1))
    .slice(0, MOST_DECISIONS)
    .map((text) => line(text));
}

function isWeighty({ tone }: Line): boolean {
  return WEIGHTY.includes(tone);
}

function words(lines: readonly Line[]): number {
  return lines.flatMap(({ text }) => text.split(" ")).length;
}

/** True for events whose results the card tells: a text, how an article or the whole text fared, a broken promise. */
function isOnCard(event: GameEvent, report: MoveReport, scenario: Scenario): boolean {
  switch (event.type) {
    case "textRevised":
    case "standsTaken":
      return articlesTold(report, scenario).includes(event.article);
    case "packageTested":
    case "textDecided":
      return report.results.some(({ of }) => of === "package" || of === "decided");
    case "promisesReckoned":
      return report.other?.of === "broken";
    default:
      return false;
  }
}
