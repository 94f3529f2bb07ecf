/** Task forces, and requests for help once the treaty is in force. */
import { effectOf, isAbusive } from "../model/deeds.ts";
import type { TrustCause } from "../state/consequence.ts";
import type { HelpRequest, TaskForce } from "../state/treaty.ts";
import type { World } from "../state/world.ts";
import { treaty } from "./assign.ts";
import { trustMoves, type UnboundedMove } from "./moves.ts";
import { type ConsequenceTable, type Handlers, open, type Redactions } from "./tables.ts";

export type HelpFact =
  /** The requests made to parties with a named seat as the season opens. */
  | Readonly<{ type: "requestsMade"; requests: readonly HelpRequest[] }>
  /** The requests of the season, whether or not they were answered. */
  | Readonly<{ type: "requestsAnswered"; requests: readonly HelpRequest[] }>
  | Readonly<{ type: "taskForcesFormed"; forces: readonly TaskForce[] }>;

export const helpHandlers: Handlers<HelpFact> = {
  requestsMade: (world, { requests }) => treaty(world, { requests: [...world.treaty.requests, ...requests] }),
  requestsAnswered: (world, event) => {
    const closed = world.treaty.requests.filter(({ answer }) => answer !== "open");
    return treaty(world, { requests: [...closed, ...event.requests] });
  },
  taskForcesFormed: (world, { forces }) =>
    treaty(world, { taskForces: [...world.treaty.taskForces, ...forces] }),
};

export const helpConsequences: ConsequenceTable<HelpFact> = {
  requestsMade: null,
  requestsAnswered: (world, { requests }) =>
    trustMoves(world.trust, ...requests.flatMap((request) => ofAnswer(world, request))),
  taskForcesFormed: null,
};

export const helpRedactions: Redactions<HelpFact> = {
  requestsMade: open,
  requestsAnswered: open,
  taskForcesFormed: open,
};

/** How much the answer to a request changes trust in the seat that gave the answer. */
function ofAnswer(world: World, request: HelpRequest): UnboundedMove<TrustCause>[] {
  const by = effectOf(world, request).trust;
  return by === 0 ? [] : [{ cause: causeOf(world, request, by), by, countries: [request.to] }];
}

function causeOf(world: World, request: HelpRequest, by: number): TrustCause {
  if (by > 0) return "helped";
  const helped = request.answer === "help" || request.answer === "terms";
  return helped && isAbusive(world, request) ? "helpedPersecutor" : "refusedHelp";
}
