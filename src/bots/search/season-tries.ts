/** The options of a seat in a season, each different from the usual try in one thing. */
import { reservable } from "../../engine/model/home.ts";
import { options } from "../../engine/options/options.ts";
import { ownHome, type Seen } from "../../engine/seats/seen.ts";
import { isAbroad } from "../../engine/state/command-slots.ts";
import { outreachOf, taskForce } from "../abroad.ts";
import { type Try, without } from "./try.ts";

/** How many states are tried as recipients of help. */
const GIFTS = 3;

export function seasonTries(r: Seen, usual: Try): Try[] {
  return [...abroad(r, usual), ...otherAnswers(r, usual), ...gambles(r, usual), ...reservations(r, usual)];
}

/** Tries that replace the usual act abroad with another one. */
function abroad(r: Seen, usual: Try): Try[] {
  const rest = usual.filter((command) => !isAbroad(command));
  const pushes = outreachOf(r);
  const gifts = pushes.filter(({ type }) => type === "assist").slice(0, GIFTS);
  const campaigns = pushes.filter(({ type }) => type === "campaign");
  const acts = [taskForce(r), ...campaigns, ...gifts].flatMap((act) => (act === null ? [] : [act]));
  return acts.map((act): Try => [act, ...rest]);
}

/** The other answers to a request for help. */
function otherAnswers(r: Seen, usual: Try): Try[] {
  const option = options(r).find(({ type }) => type === "answerRequest");
  if (option?.type !== "answerRequest") return [];
  const rest = without(usual, "answerRequest");
  return option.answers.map((given): Try => [...rest, { type: "answerRequest", answer: given }]);
}

/** Tries that call the vote as a gamble, before support is certain. */
function gambles(r: Seen, usual: Try): Try[] {
  const option = options(r).find(({ type }) => type === "callVote");
  if (option?.type !== "callVote" || !option.gambles.includes(true)) return [];
  return [[...without(usual, "callVote"), { type: "callVote", gamble: true }]];
}

/** Tries that enter a reservation on a card before the other acts at home. */
function reservations(r: Seen, usual: Try): Try[] {
  const home = ownHome(r);
  if (home === null || home.won) return [];
  return reservable(r.world, home).map(
    (card): Try => [{ type: "enterReservation", card }, ...without(usual, "enterReservation")],
  );
}
