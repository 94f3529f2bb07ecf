/** Enters in the log of a committee how the match ended that it has opened for one of its papers. */
import type { Fact } from "../../committee/facts/fact.ts";
import { isParty } from "../../engine/model/capitals.ts";
import type { World } from "../../engine/state/world.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { add } from "../committee/acting.ts";
import type { Committees } from "../committee/committees.ts";
import { type RoomRuntime, roomOf } from "../room/runtime.ts";
import { tableOf } from "../room/snapshot.ts";

/**
 * @returns a function that looks for matches that are over. It asks each committee once; the name of the order keeps two
 * hosts from entering the same end twice.
 */
export function fateTeller(
  rooms: ReadonlyMap<string, RoomRuntime>,
  committees: Pick<Committees, "find">,
): () => Promise<void> {
  const told = new Set<string>();
  return async () => {
    for (const code of told) if (!rooms.has(code)) told.delete(code);
    for (const room of rooms.values()) {
      if (told.has(room.code)) continue;
      const ended = endOf(room);
      if (ended === null) continue;
      const committee = await committees.find(ended.committee);
      if (committee === null || committee.snapshot.access?.isArchived === true) continue;
      const answer = await submitOrder(
        committee,
        (draft) => {
          const match = (draft.snapshot.state.matches ?? []).find((one) => one.room === room.code);
          if (match === undefined || match.fate !== undefined) return "alreadyDone";
          add(draft, [ended.fact], { type: "chair", chair: 1 });
          return null;
        },
        `fate:${room.code}`,
      );
      if (answer.ok || answer.reason === "alreadyDone") told.add(room.code);
    }
  };
}

type Ended = Readonly<{ committee: string; fact: Fact }>;

/** How the match of a committee ended, or null if it goes on, or no committee has opened the room. */
function endOf(room: RoomRuntime): Ended | null {
  const open = roomOf(room);
  const from = open?.state.committee ?? null;
  if (open === null || from === null || !open.state.isDebriefed) return null;
  const world = tableOf(open, 1)?.match.world;
  if (world === undefined) return null;
  return { committee: from.code, fact: fateOf(world, from.paper, room.code) };
}

function fateOf(world: World, paper: number, room: string): Fact {
  const { outcome, deposited, inForce } = world.treaty;
  const joined = world.scenario.countries
    .map(({ iso3 }, at) => ({ iso3, at, month: deposited[at] ?? -1 }))
    .filter(({ at }) => isParty(world, at))
    .sort((a, b) => a.month - b.month);
  return {
    type: "matchEnded",
    paper,
    room,
    isAdopted: outcome !== null && outcome.how !== "failed",
    ratified: joined.map(({ iso3 }) => iso3),
    inForce: inForce < 0 ? null : inForce,
    month: world.month,
  };
}
