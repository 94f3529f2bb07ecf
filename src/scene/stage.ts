/** Where the director's events become acts: which picture shows them, with which words. */
import { type Picture, showPicture } from "../client/ui-store.ts";
import type { GameEvent } from "../engine/state/event.ts";
import type { Phase } from "../engine/state/world.ts";
import type { Act } from "./act.ts";
import { boardActOf } from "./board-acts.ts";
import { emptyMemory, remember } from "./chamber/memory.ts";
import { chamberPicture } from "./chamber/picture.ts";
import { chamberActOf } from "./chamber-acts.ts";
import type { Stage } from "./director.ts";
import { mapPicture } from "./map/picture.ts";
import { mapActOf } from "./map-acts.ts";
import type { Props, Theatre } from "./theatre.ts";
import { writeChamber, writeMap } from "./words.ts";

export function createStage(theatre: Theatre, props: Props): Stage {
  return {
    note: (event) => remember(props.memory, event),
    actFor: (event) => actFor(theatre, props, event),
    settle: () => settle(theatre, props),
  };
}

export function newProps(): Props {
  return { memory: emptyMemory(), map: null, phase: null };
}

function actFor(theatre: Theatre, props: Props, event: GameEvent): Act | null {
  if (event.type === "beatOpened") enter(props, event.phase);
  const vote = boardActOf(theatre, event);
  if (vote !== null) return vote;
  const picture = pictureOf(props.phase);
  const found = picture === "map" ? mapActOf(theatre, props, event) : chamberActOf(theatre, event);
  if (found !== null) showPicture(picture);
  return found;
}

/** A new part of the treaty's life brings its own picture; within it the choice is the viewer's. */
function enter(props: Props, phase: Phase): void {
  const isOther = props.phase === null || pictureOf(props.phase) !== pictureOf(phase);
  props.phase = phase;
  if (isOther) showPicture(pictureOf(phase));
}

function pictureOf(phase: Phase | null): Picture {
  return phase === null || phase === "negotiation" || phase === "adoption" ? "chamber" : "map";
}

/** Shows the view, the selection and what is remembered, in both pictures. */
export function settle({ chamber, map, board, game, ui, watched }: Theatre, props: Props): void {
  const { view, scenario } = game();
  if (view === null || scenario === null) return;
  enter(props, view.world.phase);
  const { article, country } = ui();
  const hall = chamberPicture(view, scenario, props.memory, { article, country, watched: watched() });
  board.hide();
  chamber.depict(hall);
  if (chamber.cast !== null) writeChamber(chamber.cast, hall, view, scenario);
  props.map = mapPicture(view.world.treaty, view.world.month, hall.mine, country);
  map.depict(props.map);
  if (map.cast !== null) writeMap(map.cast, view, scenario);
}
