/** Opens the room in which all states decide on a paper that a committee of this host has adopted. */
import { handedOver, matchRefusal, roomOfPaper } from "../../committee/match.ts";
import type { HostAnswer, KeyHolder, MatchOrder } from "../../committee/message.ts";
import { paperOf } from "../../committee/rules/open-paper.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import { type Scenario, usualClimate } from "../../engine/state/scenario.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { scenarioOf } from "../../lab/matches/library.ts";
import type { FromCommittee } from "../../room/from-committee.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { add } from "../committee/acting.ts";
import { type CommitteeRuntime, committeeOf } from "../committee/runtime.ts";
import type { OpenCommittee } from "../committee/snapshot.ts";
import { deskOrder } from "../room/desk-orders.ts";
import { write } from "../room/draft.ts";
import { type RoomRuntime, roomOf } from "../room/runtime.ts";
import type { Host } from "./host.ts";

const SCENARIO = "full";
const AUDIENCE = "adult";

/** The scenario of every such match, with all articles in play. */
function scenarioOfMatch(): Scenario {
  return scenarioOf(SCENARIO, AUDIENCE);
}

/**
 * Opens the room and starts its match, which begins when the text is put to all states. If a room was opened for this
 * paper before and still exists, nothing happens. @param name the name of the order, so that it is carried out once
 */
export async function openMatch(
  host: Host,
  committee: CommitteeRuntime,
  holder: KeyHolder,
  { order, name }: Readonly<{ order: MatchOrder; name: string }>,
): Promise<HostAnswer> {
  if (holder.type !== "chair") return { ok: false, reason: "chairOnly" };
  const open = committeeOf(committee);
  if (open === null) return { ok: false, reason: "noRoom" };
  const reason = matchRefusal(open.state, order.paper, scenarioOfMatch());
  if (reason !== null) return { ok: false, reason };
  const before = roomOfPaper(open.state, order.paper);
  if (before !== null && (await matchOf(host, committee.code, before)) !== null) return { ok: true };
  const room = await begun(host, committee.code, open, order);
  if (room === null) return { ok: false, reason: "unknownPaper" };
  const answer = await submitOrder(
    committee,
    (draft) => {
      // Another chair may have pressed at the same moment.
      if (roomOfPaper(draft.snapshot.state, order.paper) !== before) return "alreadyDone";
      add(draft, [{ type: "matchOpened", paper: order.paper, room: room.code }], holder);
      return null;
    },
    name,
  );
  const isKept = roomOfPaper(committeeOf(committee)?.state ?? open.state, order.paper) === room.code;
  if (!isKept) await host.remove(room);
  return !answer.ok && answer.reason === "alreadyDone" ? { ok: true } : answer;
}

/** The room of a committee's match, or null if this host has no such room, or another committee has opened it. */
export async function matchOf(host: Host, committee: string, code: string): Promise<RoomRuntime | null> {
  const room = await host.find(code);
  const from = room === null ? undefined : roomOf(room)?.state.committee;
  return from?.code === committee ? room : null;
}

/** The chair is back at the desk of the match: those who were led to the committee come along. */
export async function resumeMatch(
  committee: CommitteeRuntime,
  room: RoomRuntime,
  holder: KeyHolder,
): Promise<void> {
  const from = roomOf(room)?.state.committee;
  if (holder.type !== "chair" || from?.isLeft !== true) return;
  await submitOrder(room, (draft) => {
    write(draft, { type: "hallLed", toCommittee: false });
    return null;
  });
  await submitOrder(committee, (draft) => {
    add(draft, [{ type: "matchResumed", paper: from.paper, room: room.code }], holder);
    return null;
  });
}

async function begun(
  host: Host,
  code: string,
  { state }: OpenCommittee,
  { paper: n, wordings, silent, clocks }: MatchOrder,
): Promise<RoomRuntime | null> {
  const paper = paperOf(state, n);
  if (paper === undefined) return null;
  const { seats, ...given } = handedOver(state, paper, { wordings, silent }, scenarioOfMatch());
  const from: FromCommittee = {
    code,
    name: state.name,
    paper: n,
    title: paper.title,
    ...given,
    ...(clocks === undefined ? {} : { clocks }),
  };
  const opened = await host.create(settingsOf(seats), from);
  const room = await host.find(opened.code);
  if (room !== null) await submitOrder(room, (draft) => deskOrder(draft, { type: "start", table: 1 }));
  return room;
}

/**
 * The clock is gentle, so that no state waits for a device that is gone. Nobody sees who is ready: with 193 states, each
 * mark would be news for all of them.
 */
function settingsOf(seats: RoomSettings["seats"]): RoomSettings {
  return {
    scenario: SCENARIO,
    climate: usualClimate(SCENARIO),
    audience: AUDIENCE,
    procedure: USUAL_PROCEDURE,
    level: 2,
    tables: 1,
    seats,
    seating: "chosen",
    pairs: false,
    pace: "gentle",
    talk: "off",
    forecasts: true,
    marks: false,
  };
}
