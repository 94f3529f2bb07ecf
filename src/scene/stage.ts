/** Turns the director's events into animations. Chooses the picture and the captions for each event. */
import { type Picture, showCaption, showPicture } from "../client/screen/ui-store.ts";
import { type ChamberPicture, chamberPicture } from "../client/selectors/picture/chamber-picture.ts";
import { mapPicture, partiesOf } from "../client/selectors/picture/map-picture.ts";
import { emptyMemory, remember } from "../client/selectors/picture/memory.ts";
import type { GameEvent } from "../engine/events/event.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { Phase } from "../engine/state/world.ts";
import type { View } from "../engine/views/view.ts";
import { writeChamber, writeMap } from "./caption-text.ts";
import { chamberAnimationOf } from "./chamber-animations.ts";
import { withCues } from "./cues.ts";
import type { Stage } from "./director.ts";
import { mapAnimationOf } from "./map-animations.ts";
import type { Animation } from "./motion/animation.ts";
import type { PictureState, SceneParts } from "./scene-parts.ts";
import { voteAnimationOf } from "./vote-animations.ts";

export function createStage(parts: SceneParts, shown: PictureState): Stage {
  return {
    note: (event) => remember(shown.memory, event),
    animationFor: (event) => {
      const found = animationFor(parts, shown, event);
      return found === null ? null : withCues(found, event);
    },
    sound: showCaption,
    settle: () => settle(parts, shown),
  };
}

export function newPictureState(): PictureState {
  return { memory: emptyMemory(), map: null, phase: null };
}

function animationFor(parts: SceneParts, shown: PictureState, event: GameEvent): Animation | null {
  if (event.type === "beatOpened") enter(parts, shown, event.phase);
  const picture = pictureOf(shown.phase);
  const vote = voteAnimationOf(parts, event);
  if (vote !== null) return inHall(vote, picture);
  const found = picture === "map" ? mapAnimationOf(parts, shown, event) : chamberAnimationOf(parts, event);
  if (found !== null) showPicture(picture);
  return found;
}

/** Plays a vote in the hall, and returns to the picture of the phase, which may have moved on. */
function inHall(vote: Animation, back: Picture): Animation {
  showPicture("chamber");
  return {
    ...vote,
    end: () => {
      vote.end();
      showPicture(back);
    },
  };
}

/**
 * When the treaty reaches a phase with a different picture, that picture appears, unless a card still speaks about
 * another. After that, the viewer can choose another.
 */
function enter({ ui }: SceneParts, shown: PictureState, phase: Phase): void {
  const isOther = shown.phase === null || pictureOf(shown.phase) !== pictureOf(phase);
  shown.phase = phase;
  if (isOther) showPicture(ui().told ?? pictureOf(phase));
}

/** States meet in the hall, for the talks and for the conference. Between them, and at the end, there is the map. */
function pictureOf(phase: Phase | null): Picture {
  const isMap = phase === "signature" || phase === "ratification" || phase === "over";
  return isMap ? "map" : "chamber";
}

/** Shows the view, the selection and the memory in both pictures, or in one. */
export function settle(parts: SceneParts, shown: PictureState, only: Picture | null = null): void {
  const { game, ui, watched } = parts;
  const { view, scenario } = game();
  if (view === null || scenario === null) return;
  enter(parts, shown, view.world.phase);
  const { article, country, lit } = ui();
  const hall = chamberPicture(view, scenario, shown.memory, { article, country, watched: watched(), lit });
  parts.vote.hide();
  if (only !== "map") settleHall(parts, hall, view, scenario);
  if (only !== "chamber") settleMap(parts, shown, hall, view, scenario);
}

function settleHall({ chamber, ui }: SceneParts, hall: ChamberPicture, view: View, scenario: Scenario): void {
  const { arrangement, motion } = ui();
  chamber.seat(arrangement, motion === "full");
  chamber.depict(hall);
  if (chamber.cast !== null) writeChamber(chamber.cast, hall, view, scenario);
}

function settleMap(
  { map, game, ui }: SceneParts,
  shown: PictureState,
  hall: ChamberPicture,
  view: View,
  scenario: Scenario,
): void {
  const { treaty, month, phase } = view.world;
  const stances = phase === "negotiation" || phase === "adoption" ? hall.marks : null;
  const parties = partiesOf(
    treaty,
    game().journal.map(({ event }) => event),
  );
  shown.map = mapPicture(treaty, {
    month,
    mine: hall.mine,
    selected: ui().country,
    lit: hall.lit,
    stances,
    parties,
  });
  map.depict(shown.map);
  if (map.cast !== null) writeMap(map.cast, hall, view, scenario);
}
