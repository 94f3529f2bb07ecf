/** Turns events in the chamber into animations with their captions. */

import type { GameState } from "../client/game/game-store.ts";
import { t } from "../client/i18n/index.ts";
import { namesOf } from "../client/i18n/names.ts";
import { countMarks, type Kind, marksOf, revealed } from "../client/selectors/picture/chamber-picture.ts";
import type { GameEvent } from "../engine/events/event.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import { keyOf, momentOf, sentence } from "./caption-text.ts";
import { clearAnimation, linesAnimation, standsAnimation, waveAnimation } from "./chamber/animations.ts";
import type { ChamberCast } from "./chamber/cast.ts";
import type { Drain } from "./chamber/headline.ts";
import {
  adoptedAnimation,
  brokenAnimation,
  hallGround,
  nightAnimation,
  revealAnimation,
} from "./chamber/peaks.ts";
import { type Bond, brokenBond, involvedIn, relationLinesOf } from "./chamber/relation-lines.ts";
import { type Animation, alongside, inTurn, toldLast } from "./motion/animation.ts";
import { isSpokenAround, writerFor } from "./motion/peak-words.ts";
import { relationsAnimation } from "./motion/relations-animation.ts";
import type { SceneParts } from "./scene-parts.ts";

const GLANCE = 500;
const PAUSE = 1100;
const READ = 1400;
const HIGH_POINT = 2000;

export function chamberAnimationOf({ chamber, game }: SceneParts, event: GameEvent): Animation | null {
  const { cast } = chamber;
  const { view, scenario } = game();
  if (cast === null || view === null || scenario === null) return null;
  const mine = view.mine?.country ?? -1;
  const said = sentence(event, scenario, mine);
  const titled = (title: string, shown: Animation): Animation =>
    captioned(cast, { title, line: said }, shown);
  const { article, articleShort } = namesOf(scenario);
  const onArticle = (index: number, shown: Animation): Animation =>
    captioned(cast, { title: articleShort(index), full: article(index), line: said }, shown);
  switch (event.type) {
    case "placardsRevealed":
      return reveal(cast, event, view.world.draft.chair[event.article] ?? -1, scenario, mine);
    case "standsTaken":
      return onArticle(event.article, stands(cast, event.stands, READ));
    case "packageTested":
      return titled(t("beat.stand.name"), atPeak(cast, stands(cast, event.stands, HIGH_POINT)));
    case "articleAgreed":
      return onArticle(event.article, waveAnimation(cast, READ));
    case "articleNotTested":
      return onArticle(event.article, cleared(cast, READ));
    case "articleHeld":
      return onArticle(event.article, pause(READ));
    case "floorOpened":
      return titled(momentOf({ phase: "negotiation", round: event.round }, scenario), cleared(cast, GLANCE));
    case "packagePut":
      cast.caption.key([]);
      return titled(t("beat.stand.name"), nightAnimation(cast, HIGH_POINT));
    case "redLinesDeclared":
      cast.caption.key([]);
      return onArticle(event.lines[0]?.article ?? -1, lines(cast, event));
    case "textDecided":
      return titled(
        t("phase.adoption"),
        event.outcome.how === "consensus"
          ? adoptedAnimation(cast, t("vote.result.adopted"), HIGH_POINT)
          : pause(READ),
      );
    default:
      return relations(cast, event, game(), mine);
  }
}

function lines(cast: ChamberCast, event: Extract<GameEvent, { type: "redLinesDeclared" }>): Animation {
  const countries = event.lines.map(({ country }) => country);
  return linesAnimation(cast, countries, READ);
}

/** Takes the marks and their counts away: what stands under the next title has not been asked about it. */
function cleared(cast: ChamberCast, hold: number): Animation {
  cast.caption.key([]);
  return clearAnimation(cast, cast.desks.marks(), hold);
}

/** Takes the marks and counts away at the start of an animation: they are those of the article before, and its title names none. */
function unmarked(cast: ChamberCast, shown: Animation): Animation {
  const { length, show } = cleared(cast, 0);
  return alongside(shown, (at) => show(at < shown.length ? Math.min(at, length) : length));
}

/** `full` is the whole title, if the other is short. */
type Caption = Readonly<{ title: string; full?: string; line: string }>;

/** The title stands over the whole animation. The sentence, which says the result, comes with the last picture. */
function captioned(cast: ChamberCast, { title, full, line }: Caption, shown: Animation): Animation {
  const write = writerFor(cast.caption, shown.isPeak === true);
  write(title, "", full);
  return toldLast(shown, () => write(title, line, full));
}

/** The same animation as a big moment, on the ground that the hall has now. */
function atPeak(cast: ChamberCast, shown: Animation): Animation {
  return { ...shown, isPeak: true, ground: () => hallGround(cast) };
}

type Revealed = Extract<GameEvent, { type: "placardsRevealed" }>;

/**
 * There can be several texts on the floor. The picture shows the chair's, which the chair chose by these placards. Its
 * wording stands there from the first card on: it is what the placards answer, and the counts are the result.
 */
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
  const cards = counted(cast, "placards", row, revealAnimation(cast, row, mine));
  const write = writerFor(cast.caption, cards.isPeak === true);
  write(names.articleShort(article), names.alternative(article, alternative), names.article(article));
  return cards;
}

function stands(cast: ChamberCast, row: string, hold: number): Animation {
  return counted(cast, "stands", row, standsAnimation(cast, row, hold));
}

function relations(cast: ChamberCast, event: GameEvent, game: GameState, mine: number): Animation | null {
  const { scenario } = game;
  const bond = brokenBond(event, mine);
  const lines = relationLinesOf(event, cast, mine, bond);
  if (scenario === null) return null;
  const peak = bond === null ? null : broken(cast, bond, event, game, scenario);
  if (lines.length === 0) return peak;
  const seen = involvedIn(event);
  const hold = lines.some(({ tears }) => tears) ? HIGH_POINT : PAUSE;
  const main = alongside(relationsAnimation(cast, lines, hold), () => cast.desks.speak(seen));
  const whole = peak === null ? main : inTurn(atPeak(cast, main), peak);
  if (peak !== null && isSpokenAround()) {
    writerFor(cast.caption, true)("", "");
    return whole;
  }
  return captioned(
    cast,
    { title: titleOf(event), line: sentence(event, scenario, mine) },
    unmarked(cast, whole),
  );
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

/** The key appears when the cards have turned over or risen. */
function counted(cast: ChamberCast, kind: Kind, row: string, animation: Animation): Animation {
  const lines = keyOf(kind, countMarks(marksOf(kind, row, cast.spots.length)));
  cast.caption.key([]);
  return toldLast(animation, () => cast.caption.key(lines));
}

/** An animation without movement: the text stays long enough to read. */
function pause(hold: number): Animation {
  return { length: 0, hold, show: () => undefined, end: () => undefined };
}
