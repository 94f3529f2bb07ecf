/** Solo play: commands go at once to the match in this page. */
import { personsOf } from "../../../engine/seats/hands.ts";
import type { Command, Rejection } from "../../../engine/state/command.ts";
import type { Seat } from "../../../engine/state/seat.ts";
import { withAnswerTo } from "../../../lab/matches/search-seats.ts";
import { close, giveCommand, setReady, takeBackSealed, viewOf } from "../../../match/match.ts";
import type { ActResult, Match } from "../../../match/types.ts";
import type { DraftName, DraftOf } from "../../game/form-drafts.ts";
import type { Play } from "../../game/play.ts";
import { queriesFrom } from "../../game/seat-queries.ts";
import { actsWith, goesWith } from "./default-acts.ts";
import { openBeat, openBeatForAll, withActs } from "./open-beat.ts";
import { askRivals } from "./rivals.ts";
import {
  advanceTo,
  isShared,
  openCurtain,
  passTo,
  type SeatedMatch,
  type SoloSession,
  save,
} from "./solo-session.ts";

export function soloPlay(desk: SoloSession): Play {
  return {
    send: (command) => applyAct(desk, (sitting) => actWithFollowUps(desk, sitting, command)),
    unseal: (slot) => takeBack(desk, slot),
    keepDraft: (name, draft) => keepDraft(desk, name, draft),
    skipGuide: () => skipGuide(desk),
    ready: () => goOn(desk),
    lookFrom: (seat) => lookFrom(desk, seat),
    openCurtain: () => openCurtain(desk),
    finish: () => finish(desk),
    ...queriesFrom(desk.shown),
  };
}

function applyAct(desk: SoloSession, give: (sitting: SeatedMatch) => ActResult): Rejection | null {
  const { sitting } = desk;
  if (sitting === null || sitting.frozen) return "wrongPhase";
  const done = give(sitting);
  if (!done.ok) {
    desk.store.setState({ refused: done.reason });
    return done.reason;
  }
  advanceTo(desk, sitting, done.match);
  return null;
}

/** Withdrawing an act also drops its draft. */
function takeBack(desk: SoloSession, slot: string): Rejection | null {
  const { placards, ...drafts } = desk.store.getState().drafts;
  const [, article = ""] = slot.split("layPlacards:");
  const { [article]: _, ...left } = placards ?? {};
  desk.store.setState({ drafts: { ...drafts, placards: left } });
  const { view } = desk.store.getState();
  const also = view === null ? [] : goesWith(slot, view);
  const refused = applyAct(desk, ({ match, seat }) => takeBackSealed(match, seat, slot));
  if (refused === null)
    for (const one of also) applyAct(desk, ({ match, seat }) => takeBackSealed(match, seat, one));
  return refused;
}

function goOn(desk: SoloSession): void {
  const { sitting } = desk;
  if (sitting === null || sitting.frozen || desk.store.getState().status !== "ready") return;
  const { match, whole, seat } = sitting;
  const next = whole === null ? setReady(match, seat) : close(match);
  const isOver = next.world.clock !== match.world.clock;
  if (isShared(sitting)) handOn(desk, sitting, isOver ? openBeatForAll(match, next) : next);
  else advanceTo(desk, sitting, isOver && whole === null ? openBeat(desk, next, seat) : next);
  void askRivals(desk);
}

/** Hands the device to the next player who is not ready. Players with nothing to decide are skipped. */
function handOn(desk: SoloSession, sitting: SeatedMatch, match: Match): void {
  const waiting = personsOf(match.world).filter((seat) => !match.world.ready.includes(seat));
  const idle = waiting.find((seat) => viewOf(match, seat).options.length === 0);
  if (idle !== undefined && waiting.length > 1) {
    handOn(desk, sitting, readyFor(match, idle));
    return;
  }
  sitting.match = match;
  passTo(desk, sitting, waiting[0] ?? sitting.seat);
}

/** Marks a skipped seat as ready. If it is the last, the beat closes. */
function readyFor(match: Match, seat: Seat): Match {
  const next = setReady(match, seat);
  return next.world.clock === match.world.clock ? next : openBeatForAll(match, next);
}

/** Performs an act together with the acts that follow from it. */
function actWithFollowUps({ store }: SoloSession, { match, seat }: SeatedMatch, command: Command): ActResult {
  const { view } = store.getState();
  const done = giveCommand(match, seat, command);
  if (!done.ok || view === null) return done;
  const also = withActs(done.match, seat, actsWith(command, view));
  return { ...done, match: withAnswerTo(also, command) };
}

/** After a match with several players on this device, each player can look back from their own seat. */
function lookFrom(desk: SoloSession, seat: Seat): void {
  const { sitting } = desk;
  if (sitting !== null && sitting.match.world.phase === "over") passTo(desk, sitting, seat);
}

/** Shows the end of a match that is only watched. */
function finish(desk: SoloSession): void {
  const { sitting } = desk;
  if (sitting?.whole != null) advanceTo(desk, sitting, sitting.whole);
}

function keepDraft<K extends DraftName>(desk: SoloSession, name: K, draft: DraftOf<K>): void {
  if (desk.sitting === null) return;
  desk.store.setState({ drafts: { ...desk.store.getState().drafts, [name]: draft } });
  save(desk, desk.sitting);
}

function skipGuide(desk: SoloSession): void {
  if (desk.sitting === null) return;
  desk.store.setState({ isGuided: false });
  save(desk, desk.sitting);
}
