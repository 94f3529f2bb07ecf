/** Turns events in the chamber into animations with their captions. */

import type { GameState } from "../client/game/game-store.ts";
import { t } from "../client/i18n/index.ts";
import { namesOf } from "../client/i18n/names.ts";
import type { GameEvent } from "../engine/events/event.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import { keyOf, momentOf, sentence } from "./caption-text.ts";
import { clearAnimation, linesAnimation, standsAnimation, waveAnimation } from "./chamber/animations.ts";
import type { ChamberCast } from "./chamber/cast.ts";
import type { Drain } from "./chamber/headline.ts";
import { brokenAnimation, nightAnimation, revealAnimation } from "./chamber/peaks.ts";
import { type Bond, brokenBond, involvedIn, relationLinesOf } from "./chamber/relation-lines.ts";
import { type Animation, alongside, inTurn } from "./motion/animation.ts";
import { relationsAnimation } from "./motion/relations-animation.ts";
import { countMarks, type Kind, marksOf, revealed } from "./pictures/chamber-picture.ts";
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
      return reveal(cast, event, view.world.draft.chair[event.article] ?? -1, scenario, mine);
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
      say(momentOf({ phase: "negotiation", round: event.round }, scenario));
      return clearAnimation(cast, cast.desks.marks(), GLANCE);
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
      return relations(cast, event, game(), mine);
  }
}

type Revealed = Extract<GameEvent, { type: "placardsRevealed" }>;

/** There can be several texts on the floor; the picture shows the chair's. */
function reveal(
  cast: ChamberCast,
  event: Revealed,
  chair: number,
  scenario: Scenario,
  mine: number,
): Animation {
  const { article } = event;
  const names = namesOf(scenario);
  const { row, alternative } = revealed(event, chair);
  cast.caption.write(names.article(article), names.alternative(article, alternative));
  return counted(cast, "placards", row, revealAnimation(cast, row, mine));
}

function relations(cast: ChamberCast, event: GameEvent, game: GameState, mine: number): Animation | null {
  const { scenario } = game;
  const bond = brokenBond(event, mine);
  const lines = relationLinesOf(event, cast, mine, bond);
  if (scenario === null) return null;
  const peak = bond === null ? null : broken(cast, bond, event, game, scenario);
  if (lines.length === 0) return peak;
  cast.caption.write(titleOf(event), sentence(event, scenario, mine));
  const seen = involvedIn(event);
  const hold = lines.some(({ tears }) => tears) ? HIGH_POINT : PAUSE;
  const main = alongside(relationsAnimation(cast, lines, hold), () => cast.desks.speak(seen));
  return peak === null ? main : { ...inTurn(main, peak), isPeak: true };
}

function broken(
  cast: ChamberCast,
  bond: Bond,
  event: GameEvent,
  game: GameState,
  scenario: Scenario,
): Animation {
  const { country } = namesOf(scenario);
  const words = t("picture.broken", { by: country(bond.by), to: country(bond.to) });
  return brokenAnimation(cast, bond, words, drainOf(bond.by, country(bond.by), event, game));
}

/**
 * The trust lost by the state that broke the promise. The view already includes later events, so their effects are
 * subtracted. Returns null if nothing is shown.
 */
function drainOf(by: number, name: string, event: GameEvent, { view, queue }: GameState): Drain | null {
  const at = queue.findIndex((heard) => heard.event === event);
  const moved = movedTrust(event, by);
  if (view === null || at < 0 || moved === 0) return null;
  const later = queue.slice(at + 1).reduce((sum, heard) => sum + movedTrust(heard.event, by), 0);
  const after = (view.world.trust[by] ?? 0) - later;
  return { name, before: after - moved, after };
}

function movedTrust({ did }: GameEvent, country: number): number {
  const moves = did?.trust ?? [];
  return moves.reduce((sum, { by, countries }) => sum + (countries.includes(country) ? by : 0), 0);
}

function titleOf(event: GameEvent): string {
  return event.type === "speechesHeard" ? t("beat.sound.name") : t("beat.deal.name");
}

/** The key appears when the placards have turned over. */
function counted(cast: ChamberCast, kind: Kind, row: string, animation: Animation): Animation {
  const lines = keyOf(kind, countMarks(marksOf(kind, row, cast.spots.length)));
  cast.caption.key([]);
  return alongside(animation, (at) => {
    if (at >= animation.length) cast.caption.key(lines);
  });
}

/** An animation without movement: the text stays long enough to read. */
function pause(hold: number): Animation {
  return { length: 0, hold, show: () => undefined, end: () => undefined };
}
