/** Events of the chamber as animations with their words. */

import { t } from "../client/wording/index.ts";
import { namesOf } from "../client/wording/names.ts";
import type { GameEvent } from "../engine/state/event.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import { type Animation, alongside } from "./animation.ts";
import { keyOf, momentOf, sentence } from "./caption-text.ts";
import {
  clearAnimation,
  linesAnimation,
  nightAnimation,
  revealAnimation,
  standsAnimation,
  waveAnimation,
} from "./chamber/animations.ts";
import type { ChamberCast } from "./chamber/chamber-scene.ts";
import { countMarks, type Kind, marksOf, revealed } from "./chamber/picture.ts";
import { relationLinesOf } from "./chamber/relation-lines.ts";
import { relationsAnimation } from "./relations-animation.ts";
import type { SceneParts } from "./scene-parts.ts";

const GLANCE = 500;
const PAUSE = 800;
const READ = 1400;
const HIGH_POINT = 2000;

export function chamberAnimationOf({ chamber, game }: SceneParts, event: GameEvent): Animation | null {
  const { cast } = chamber;
  const { view, scenario } = game();
  if (cast === null || view === null || scenario === null) return null;
  const mine = view.mine?.country ?? -1;
  const say = (title: string): void => cast.caption.write(title, sentence(event, scenario, mine));
  const { article } = namesOf(scenario);
  switch (event.type) {
    case "placardsRevealed":
      return reveal(cast, event, view.world.draft.chair[event.article] ?? -1, scenario);
    case "standsTaken":
      say(article(event.article));
      return counted(cast, "stands", event.stands, standsAnimation(cast, event.stands, READ));
    case "packageTested":
      say(t("beat.stand.name"));
      return counted(cast, "stands", event.stands, standsAnimation(cast, event.stands, HIGH_POINT));
    case "articleAgreed":
    case "articleHeld":
    case "articleNotTested":
      say(article(event.article));
      return event.type === "articleAgreed" ? waveAnimation(cast, READ) : pause(READ);
    case "floorOpened":
      say(momentOf(event.round, scenario));
      return clearAnimation(cast, GLANCE);
    case "packagePut":
      say(t("beat.stand.name"));
      return nightAnimation(cast, HIGH_POINT);
    case "redLinesDeclared": {
      const countries = event.lines.map(({ country }) => country);
      say(article(event.lines[0]?.article ?? -1));
      return linesAnimation(cast, countries, READ);
    }
    case "textDecided":
      say(t("phase.adoption"));
      return event.outcome.how === "consensus" ? waveAnimation(cast, HIGH_POINT) : pause(READ);
    default:
      return relations(cast, event, scenario, mine);
  }
}

type Revealed = Extract<GameEvent, { type: "placardsRevealed" }>;

/** Of the texts on the floor the room looks at the chair's. */
function reveal(cast: ChamberCast, event: Revealed, chair: number, scenario: Scenario): Animation {
  const { article } = event;
  const names = namesOf(scenario);
  const { row, alternative } = revealed(event, chair);
  cast.caption.write(names.article(article), names.alternative(article, alternative));
  return counted(cast, "placards", row, revealAnimation(cast, row, HIGH_POINT));
}

function relations(cast: ChamberCast, event: GameEvent, scenario: Scenario, mine: number): Animation | null {
  const lines = relationLinesOf(event, cast.plan, mine);
  if (lines.length === 0) return null;
  cast.caption.write(titleOf(event), sentence(event, scenario, mine));
  const isBroken = lines.some(({ tears }) => tears);
  return relationsAnimation(cast, lines, isBroken ? HIGH_POINT : PAUSE);
}

function titleOf(event: GameEvent): string {
  return event.type === "speechesHeard" ? t("beat.sound.name") : t("beat.deal.name");
}

/** The key appears when the placards have turned. */
function counted(cast: ChamberCast, kind: Kind, row: string, animation: Animation): Animation {
  const lines = keyOf(kind, countMarks(marksOf(kind, row, cast.marks.length)));
  cast.caption.key([]);
  return alongside(animation, (at) => {
    if (at >= animation.length) cast.caption.key(lines);
  });
}

/** Nothing moves; the words stay to be read. */
function pause(hold: number): Animation {
  return { length: 0, hold, show: () => undefined, end: () => undefined };
}
