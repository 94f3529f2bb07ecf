/** The ablations: the matches to play, and the figures made from them. */
import { indexOf } from "../../../engine/state/seat.ts";
import type { Holder, Level } from "../../../engine/state/setup.ts";
import { scenarioOf } from "../../../lab/matches/library.ts";
import { type Ablation, ablationOf, type BreakerPairings } from "../ablation-figures.ts";
import type { RoomOutcome } from "../ablations.ts";
import type { Pairing } from "../ladder.ts";
import { type Lack, levelWith, MECHANISMS, type Mechanism } from "../without.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";

/** The number of rooms in one job. */
const PIECE = 20;
const BREAKER: Holder = { type: "script", script: "break-promises" };
const LEVEL_2: Holder = { type: "bot", level: 2 };
const FORGOTTEN: Lack = { mechanism: "reputation", of: "all" };

function seatJob({ table, games }: Field, seat: string, policy: Holder, lack: Lack | null): JobOf<"seat"> {
  return { type: "seat", trial: { table, seat, policy, lack, games } };
}

/** Takes the mechanism away from one seat only. */
function ownLack({ table: { scenario, audience } }: Field, seat: string, mechanism: Mechanism): Lack {
  return { mechanism, of: indexOf(scenarioOf(scenario, audience), seat) };
}

/** Splits the rooms, one for each seat and seed, into pieces. */
function roomJobs({ table, seats, games }: Field, level: Level, lack: Lack | null): JobOf<"rooms">[] {
  const total = games * seats.length;
  return Array.from({ length: Math.ceil(total / PIECE) }, (_, n) => ({
    type: "rooms",
    trial: { table, seats, level, lack, range: [n * PIECE, Math.min(total, (n + 1) * PIECE)] },
  }));
}

export function ablationJobs(field: Field): (JobOf<"seat"> | JobOf<"rooms">)[] {
  const seats = MECHANISMS.flatMap((mechanism) => {
    const policy: Holder = { type: "bot", level: levelWith(mechanism) };
    return field.seats.flatMap((seat) => [
      seatJob(field, seat, policy, null),
      seatJob(field, seat, policy, ownLack(field, seat, mechanism)),
    ]);
  });
  const breakers = field.seats.flatMap((seat) =>
    [BREAKER, LEVEL_2].flatMap((policy) =>
      [null, FORGOTTEN].map((lack) => seatJob(field, seat, policy, lack)),
    ),
  );
  const rooms = MECHANISMS.flatMap((mechanism) => {
    const level = levelWith(mechanism);
    return [...roomJobs(field, level, null), ...roomJobs(field, level, { mechanism, of: "all" })];
  });
  return [...seats, ...breakers, ...rooms];
}

export function ablations(field: Field, answerTo: AnswerTo): Ablation[] {
  const rooms = (level: Level, lack: Lack | null): RoomOutcome[] =>
    roomJobs(field, level, lack).flatMap((job) => answerTo(job).outcomes);
  return MECHANISMS.map((mechanism) => {
    const level = levelWith(mechanism);
    const policy: Holder = { type: "bot", level };
    return ablationOf({
      mechanism,
      level,
      seats: field.seats.map((seat) => ({
        seat,
        full: answerTo(seatJob(field, seat, policy, null)).scores,
        without: answerTo(seatJob(field, seat, policy, ownLack(field, seat, mechanism))).scores,
      })),
      rooms: { full: rooms(level, null), without: rooms(level, { mechanism, of: "all" }) },
      breakers: mechanism === "reputation" ? breakersOf(field, answerTo) : null,
    });
  });
}

function breakersOf(field: Field, answerTo: AnswerTo): BreakerPairings {
  const pairings = (lack: Lack | null): Pairing[] =>
    field.seats.map((seat) => ({
      seat,
      upper: answerTo(seatJob(field, seat, LEVEL_2, lack)).scores,
      lower: answerTo(seatJob(field, seat, BREAKER, lack)).scores,
    }));
  return { remembered: pairings(null), forgotten: pairings(FORGOTTEN) };
}
