/** What the chair put to the room, with and without the seat's part in the beat, beside the forecast. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { withoutDeals, withoutShowing } from "../../../engine/forecasts/own-part.ts";
import { placardsOutlook } from "../../../engine/forecasts/placards.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Command, LayPlacards, Speak } from "../../../engine/state/command.ts";
import { textOutlook } from "../negotiation/placard-outlook.ts";

/**
 * The chair's text of an article. `none` is the text without the seat's part, and `expected` the one that was
 * forecast; −1 for none, and −2 if two texts were too close to name one.
 */
export type TextPut = Readonly<{
  of: "text";
  after: "sounding" | "deal";
  article: number;
  before: number;
  put: number;
  none: number;
  expected: number;
}>;

/** What a seat knows now, and what it knew when the beat opened. Without the latter there are no forecasts. */
export type Times = Readonly<{ now: Seen; before: Seen | null }>;

/** The texts that the chair put or revised in these events, and those that the seat's deals kept in place. */
export function textsPut(
  events: readonly GameEvent[],
  { now, before }: Times,
  acts: readonly Command[],
): readonly TextPut[] {
  const { world, country } = now;
  const revised = new Map(
    events.flatMap((event) => (event.type === "textRevised" ? [[event.article, event] as const] : [])),
  );
  const isDealing = events.some(({ type }) => DEALS.includes(type));
  const articles = isDealing ? world.draft.floor : [...revised.keys()];
  return articles.flatMap((article): TextPut[] => {
    const put = world.draft.chair[article] ?? -1;
    const event = revised.get(article);
    const part =
      event?.after === "sounding"
        ? withoutShowing(world, country, article, {
            hasSpoken: hasSpoken(acts, article),
            wishBefore: wishIn(before ?? now, article),
            trustBefore: (before ?? now).world.trust[country] ?? 0,
          })
        : withoutDeals(world, country, article, hasDeclared(acts, article));
    // A person in the chair may put another text than the count suggests; then nobody's part explains it.
    const none = part.laid === put ? part.none : put;
    const after = event?.after ?? "deal";
    if (after === "deal" && none === put) return [];
    const expected = after === "deal" ? -1 : expectedText(before, article, acts);
    return [{ of: "text", after, article, before: event?.before ?? put, put, none, expected }];
  });
}

/** The wish that the seat had declared on an article. */
function wishIn({ world, country }: Seen, article: number): number {
  return world.declared[article * world.trust.length + country] ?? 0;
}

/** Events that only occur as a beat of dealing closes. */
const DEALS: readonly GameEvent["type"][] = ["packagesAgreed", "offersSettled", "redLinesDeclared"];

function hasSpoken(acts: readonly Command[], article: number): boolean {
  return acts.some((act) => act.type === "speak" && act.article === article);
}

function hasDeclared(acts: readonly Command[], article: number): boolean {
  return acts.some((act) => act.type === "declareRedLine" && act.article === article);
}

/** The text that the forecast named; −1 if it named none, and −2 if two were too close. */
function expectedText(before: Seen | null, article: number, acts: readonly Command[]): number {
  const laid = acts.find((act): act is LayPlacards => act.type === "layPlacards" && act.article === article);
  if (before === null || laid === undefined) return -1;
  const speech = acts.find((act): act is Speak => act.type === "speak") ?? null;
  const outlook = placardsOutlook(before.world, before.country, laid, speech);
  const told = outlook === null ? null : textOutlook(outlook, laid.placards);
  if (told === null) return -1;
  return told.of === "close" ? -2 : told.put;
}
