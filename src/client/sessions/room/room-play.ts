/** Play in a room. Commands go to the host and show their effect once it answers. */
import type { Command } from "../../../engine/state/command.ts";
import { slotOf } from "../../../engine/state/command-slots.ts";
import type { Beat } from "../../../engine/state/world.ts";
import type { View } from "../../../engine/views/view.ts";
import type { RoomView } from "../../../room/message.ts";
import type { PlayOrder } from "../../../room/order.ts";
import { closingRole, mayGive, pairTime } from "../../../room/pair-parts.ts";
import type { FreePairRole } from "../../../room/seat-state.ts";
import { seenOf } from "../../game/at-table.ts";
import type { DraftName, DraftOf } from "../../game/form-drafts.ts";
import type { GameStore } from "../../game/game-store.ts";
import type { Play } from "../../game/play.ts";
import { queriesFrom } from "../../game/seat-queries.ts";
import { isLent } from "../../selectors/match/lent.ts";
import { actsAtOpening, actsWith, goesWith } from "../solo/default-acts.ts";
import { keepDrafts } from "./kept-drafts.ts";
import { pairRefusal } from "./pair-role.ts";
import type { RoomStore } from "./room-store.ts";
import type { Session } from "./session.ts";

export function roomPlay(session: () => Session, game: GameStore, shown: GameStore, rooms: RoomStore): Play {
  const give = (order: PlayOrder): void => void session().order(order);
  const beat = (): number => game.getState().view?.world.clock ?? 0;
  const act = (command: Command): void => give({ type: "act", beat: beat(), command });
  const readings = queriesFrom(shown);
  return {
    ...readings,
    forecast: (command) => (hasForecasts(rooms) ? readings.forecast(command) : null),
    placardsOutlook: (laid, speech) => (hasForecasts(rooms) ? readings.placardsOutlook(laid, speech) : null),
    isAllowed: (command) => readings.isAllowed(command) && !isKept(game, rooms, command),
    send: (command) => {
      const { view, scenario } = game.getState();
      if (view === null || scenario === null) return "wrongPhase";
      act(command);
      for (const also of actsWith(command, view)) act(also);
      return null;
    },
    unseal: (slot) => {
      takeBack(game, slot, (one) => give({ type: "unseal", beat: beat(), slot: one }));
      return null;
    },
    keepDraft: (name, draft) => keepDraft(game, session().code, name, draft),
    skipGuide: () => undefined,
    ready: () => {
      const { view } = game.getState();
      if (view !== null && !isLent(view) && closedBy(rooms.getState().room, view.world.beat) === null)
        give({ type: "ready", beat: view.world.clock });
    },
    finish: () => undefined,
    lookFrom: () => undefined,
    openCurtain: () => undefined,
  };
}

/** The teacher can switch forecasts off. */
function hasForecasts(rooms: RoomStore): boolean {
  return rooms.getState().room?.settings.forecasts !== false;
}

function isKept(game: GameStore, rooms: RoomStore, command: Command): boolean {
  const { view, scenario } = game.getState();
  const { room } = rooms.getState();
  if (view === null || scenario === null) return false;
  return isLent(view) || pairRefusal(room, seenOf(scenario, view), command) !== null;
}

/** The member of a pair on two devices who closes this beat, or null if this device closes it. */
export function closedBy(room: RoomView | null, beat: Beat): FreePairRole["role"] | null {
  const part = room?.part ?? "both";
  const leader = closingRole(beat);
  return part === "both" || part === leader ? null : leader;
}

/** Acts sealed by default when a beat opens, only on the device that is responsible for them. */
export function actsOnView(
  rooms: RoomStore,
  game: GameStore,
  before: View | null,
  view: View,
): readonly Command[] {
  const { scenario } = game.getState();
  const isNew = before?.world.clock !== view.world.clock && before !== null;
  if (!isNew || scenario === null || view.mine === null) return [];
  const part = rooms.getState().room?.part ?? "both";
  const acts = actsAtOpening(before, view, seenOf(scenario, view));
  return acts.filter((command) => mayGive(part, pairTime(view.world, view.mine?.country ?? -1), command));
}

/** Withdrawing an act also drops its draft and dependent acts. */
function takeBack(game: GameStore, slot: string, unseal: (slot: string) => void): void {
  const { drafts, view } = game.getState();
  const { placards, ...others } = drafts;
  const [, article = ""] = slot.split("layPlacards:");
  const { [article]: _, ...left } = placards ?? {};
  game.setState({ drafts: { ...others, placards: left } });
  const sealed = new Set(view?.mine?.sealed.map(slotOf));
  for (const one of [slot, ...(view === null ? [] : goesWith(slot, view))]) if (sealed.has(one)) unseal(one);
}

function keepDraft<K extends DraftName>(game: GameStore, code: string, name: K, draft: DraftOf<K>): void {
  const drafts = { ...game.getState().drafts, [name]: draft };
  game.setState({ drafts });
  keepDrafts(code, game.getState().view?.world.clock ?? 0, drafts);
}
