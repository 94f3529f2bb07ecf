/** The worker's side of the lab: answers one request and reports progress on the way. */
import { type WeighedTry, weighTries } from "../bots/search/search.ts";
import { MANDATES } from "../content/mandates.ts";
import { seenFrom } from "../engine/views/seen-from.ts";
import { causesAt, type Replays, replaysFor, type WithoutYouTold } from "./cause/search.ts";
import { counsel } from "./forks/counsel.ts";
import { par } from "./forks/par.ts";
import { whatIf } from "./forks/what-if.ts";
import {
  isBefore,
  openSilentMatch,
  othersIn,
  type Place,
  playUpTo,
  type SilentMatch,
  visibleAt,
} from "./forks/without-you.ts";
import { libraryFor, scenarioOf } from "./matches/library.ts";
import type { Reply, Request } from "./messages.ts";
import { momentsOf } from "./moments/moments.ts";

export function answer(request: Request, post: (reply: Reply) => void): void {
  try {
    post(finalReply(request, post));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    post({ type: "failed", id: request.id, message });
  }
}

function finalReply({ id, engineVersion, question }: Request, post: (reply: Reply) => void): Reply {
  switch (question.type) {
    case "par": {
      const { setup, seat } = question;
      return { type: "par", id, results: par(libraryFor(engineVersion, setup), setup, seat) };
    }
    case "whatIf": {
      const { record, seat, hidden = [] } = question;
      const library = libraryFor(engineVersion, record.setup);
      const onProgress = (done: number, of: number): void => post({ type: "progress", id, done, of });
      return { type: "whatIf", id, decision: whatIf(library, record, seat, hidden, onProgress) };
    }
    case "counsel": {
      const { record, seat, hidden = [] } = question;
      const library = libraryFor(engineVersion, record.setup);
      const onProgress = (done: number, of: number): void => post({ type: "progress", id, done, of });
      return { type: "counsel", id, counsel: counsel(library, record, seat, hidden, onProgress) };
    }
    case "moments": {
      const { record } = question;
      const library = libraryFor(engineVersion, record.setup);
      const onProgress = (done: number, of: number): void => post({ type: "progress", id, done, of });
      return { type: "moments", id, moments: momentsOf(library, record, onProgress) };
    }
    case "search":
      return { type: "search", id, weighed: weighedIn(question) };
    case "withoutYou":
      return { type: "withoutYou", id, told: silenceTold(engineVersion, question) };
  }
}

function weighedIn({
  book,
  view,
  isWhole,
  hidden = [],
}: Extract<Request["question"], { type: "search" }>): readonly WeighedTry[] {
  const scenario = scenarioOf(book.scenario, book.audience, book.procedure, book.precedent, book.text);
  return weighTries(seenFrom(scenario, view), MANDATES, { isWhole, hidden });
}

type AboutSilence = Extract<Request["question"], { type: "withoutYou" }>;

/**
 * The match with a silent seat that was computed for the last request, and the replays without single acts. A request
 * about a later point of the same match continues from there.
 */
let last: Readonly<{ of: string; place: Place; silence: SilentMatch }> | null = null;
let replays: Replays | null = null;

function silenceTold(version: string, { played, seat, place }: AboutSilence): WithoutYouTold | null {
  const library = libraryFor(version, played.setup);
  const of = JSON.stringify([version, played.setup, seat, othersIn(played, seat)]);
  const known = last !== null && last.of === of && !isBefore(place, last.place) ? last.silence : null;
  const from = known ?? openSilentMatch(library, played, seat);
  if (from === null) return null;
  const silence = playUpTo(from, place);
  last = { of, place, silence };
  replays = replaysFor(replays, played, seat);
  const causes = causesAt(library, played, seat, place, silence.match, replays);
  return causes === null ? null : { ...visibleAt(silence, place), ...causes };
}
