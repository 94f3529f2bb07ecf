/** What a seat's conduct came to, told again from the journal and its own packages once a match is over. */
import type { GameEvent } from "../engine/event.ts";
import { isCause, isCauseOnText } from "../engine/model/cause.ts";
import type { Scenario } from "../engine/scenario.ts";
import type { Offer, Pact } from "../engine/world.ts";

/** The digit of who laid no placard. */
const SILENT = "3";

/** Steps by which a seat changed a wish it had declared itself. */
export function stepsChanged(events: readonly GameEvent[], own: number): number {
  const told = new Map<number, number>();
  let steps = 0;
  for (const event of events) {
    if (event.type !== "placardsRevealed") continue;
    const wish = Number(event.wishes.charAt(own));
    steps += Math.abs(wish - (told.get(event.article) ?? wish));
    if (event.placards[0]?.charAt(own) !== SILENT) told.set(event.article, wish);
  }
  return steps;
}

/** Rounds in which a seat laid no placard on anything. */
export function emptyRounds(events: readonly GameEvent[], own: number): number {
  let [asked, laid, rounds] = [0, 0, 0];
  for (const event of events) {
    if (event.type === "placardsRevealed") {
      asked += 1;
      if (event.placards.some((row) => row.charAt(own) !== SILENT)) laid += 1;
    }
    if (event.type !== "roundClosed") continue;
    if (asked > 0 && laid === 0) rounds += 1;
    [asked, laid] = [0, 0];
  }
  return rounds;
}

/** Blocks by a seat, of an article or the whole text, with and without a cause that others could see. */
export function blocksTold(
  scenario: Scenario,
  events: readonly GameEvent[],
  own: number,
): Readonly<{ plain: number; wanton: number }> {
  const lines = new Map<number, number>();
  const linesOn = (article: number): number => lines.get(article) ?? 0;
  let text: readonly number[] = [];
  let [plain, wanton] = [0, 0];
  for (const event of events) {
    keepLines(lines, event, own);
    text = textAfter(text, event);
    if (event.type !== "standsTaken" && event.type !== "packageTested") continue;
    if (!event.blockers.includes(own)) continue;
    const isCaused =
      event.type === "packageTested"
        ? isCauseOnText(scenario, own, text, linesOn)
        : isCause(scenario, own, event.article, event.alternative, linesOn(event.article));
    if (isCaused) plain += 1;
    else wanton += 1;
  }
  return { plain, wanton };
}

/** The package as it was put and amended. */
function textAfter(text: readonly number[], event: GameEvent): readonly number[] {
  if (event.type === "packagePut") return event.text;
  if (event.type !== "amendmentVoted" || !event.ballot.carried) return text;
  return text.with(event.amendment.article, event.amendment.alternative);
}

/** Red lines of a seat as they were declared and dropped. */
function keepLines(lines: Map<number, number>, event: GameEvent, own: number): void {
  if (event.type === "redLinesDeclared") {
    for (const line of event.lines) if (line.country === own) lines.set(line.article, line.bits);
  }
  if (event.type === "redLinesDropped") {
    for (const line of event.lines) if (line.country === own) lines.delete(line.article);
  }
}

/** Own packages that were accepted and turned nobody: no promise of theirs was paid for. */
export function idleOffers(offers: readonly Offer[], pacts: readonly Pact[], own: number): number {
  const isPaid = (by: number, { article, alternative }: Offer["give"]): boolean =>
    pacts.some(
      (pact) => pact.by === by && pact.article === article && pact.alternative === alternative && pact.paid,
    );
  return offers.filter(
    ({ from, to, give, ask, assistance, status }) =>
      from === own && status === "accepted" && assistance === 0 && !isPaid(from, give) && !isPaid(to, ask),
  ).length;
}
