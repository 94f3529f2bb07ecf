/** The parts of a season's panel: which of them hold a question or something new, and which opens first. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { View } from "../../../engine/views/view.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import { inLastBeat, lastAbroad, lastAnswer, lastSteps } from "../match/last-beat.ts";
import { optionOf } from "../match/options.ts";
import { slotOf } from "../match/sealed.ts";
import { askedEvent } from "./asked-event.ts";
import { lastBroughtIn } from "./best-pushes.ts";
import { isReady } from "./capital.ts";
import { lastArrivals } from "./race.ts";

export const PLACES = ["news", "home", "abroad", "race"] as const;
export type Place = (typeof PLACES)[number];
/** A question waits for an answer. Something new came since the last step. */
export type Mark = "question" | "new";
export type Marks = Readonly<Partial<Record<Place, Mark>>>;

/** Whose the acts at home are, and whether any are left. */
export type HomeWork = Readonly<{
  /** False for the one of a pair whose partner acts at home. */
  isOwn: boolean;
  /** True once nothing is left to do at home. */
  isDone: boolean;
}>;

/** What each part holds for the player. A part without either is left out. */
export function placeMarks(own: Seen, view: View, journal: readonly ReceivedEvent[], home: HomeWork): Marks {
  if (view.mine === null) return {};
  const news = isEventOpen(view) ? "question" : hasNews(own, journal) ? "new" : null;
  return {
    ...(news === null ? {} : { news }),
    ...(home.isOwn && isHomeAsking(view) ? { home: "question" } : {}),
    ...abroadMark(view),
  };
}

/** Help that the seat owes waits for it. A price may be named. */
function abroadMark(view: View): Marks {
  if (owesHelp(view) && isOpenFor(view, "assist")) return { abroad: "question" };
  return isOpenFor(view, "namePrice") ? { abroad: "new" } : {};
}

/** Whether the seat has promised help that it has not given yet. */
export function owesHelp({ mine, world }: View): boolean {
  return world.pacts.some(
    ({ by, kind, status }) => by === mine?.country && kind === "assist" && status === "open",
  );
}

/**
 * The part that a season opens with: the one where the player decides. What came is marked, and one press away. What was
 * open in the last season does not matter.
 */
export function firstPlace(view: View, { isOwn, isDone }: HomeWork): Place {
  if (view.mine === null) return "news";
  if (!isOwn) return "abroad";
  return isHomeAsking(view) || !isDone ? "home" : "abroad";
}

/** An event from an earlier season that still waits for an answer. */
function isEventOpen(view: View): boolean {
  return askedEvent(view) !== null && isOpenFor(view, "answerEvent");
}

/** A vote that support allows, or a deposit that only waits for the word. */
function isHomeAsking(view: View): boolean {
  const home = view.mine?.home ?? null;
  if (home === null) return false;
  return home.won ? isOpenFor(view, "deposit") : isReady(home) && isOpenFor(view, "callVote");
}

function isOpenFor(
  view: View,
  type: "answerEvent" | "deposit" | "callVote" | "namePrice" | "assist",
): boolean {
  const isSealed = view.mine?.sealed.some((command) => slotOf(command) === type) === true;
  return optionOf(view, type) !== null && !isSealed;
}

function hasNews(own: Seen, journal: readonly ReceivedEvent[]): boolean {
  const hasHappened = inLastBeat(journal, "eventStruck").length > 0;
  return hasHappened || lastArrivals(journal).length > 0 || concernsOwn(own, journal);
}

/** True if the last step brought something about this seat: its acts, its answers, acts of others that name it. */
function concernsOwn(own: Seen, journal: readonly ReceivedEvent[]): boolean {
  const { country } = own;
  const isAsked = inLastBeat(journal, "requestsAnswered").some(({ requests }) =>
    requests.some(({ to }) => to === country),
  );
  return (
    isAsked ||
    lastAnswer(journal, country) !== null ||
    lastSteps(journal, country).length > 0 ||
    lastBroughtIn(own, journal) !== null ||
    lastAbroad(journal).some((event) => statesIn(event).includes(country))
  );
}

/** The states that an act between capitals is about. */
function statesIn(event: GameEvent): readonly number[] {
  switch (event.type) {
    case "assistanceGiven":
      return event.gifts.flatMap(({ from, to }) => [from, to]);
    case "campaignsRun":
      return event.campaigns.map(({ by }) => by);
    case "pledgesMade":
      return event.pledges.flatMap((pledge) => [pledge.by, ...pledge.with]);
    case "pledgesSettled":
      return [...event.met, ...event.lapsed, ...event.broken];
    case "pricesNamed":
      return event.prices.flatMap(({ by, of }) => [by, of]);
    case "pricesGranted":
      return [...event.by, ...event.givers];
    case "taskForcesFormed":
      return event.forces.flatMap((force) => force.members);
    default:
      return [];
  }
}
