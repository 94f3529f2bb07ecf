/** Turns events after adoption into animations of the map with their captions. */

import { t } from "../client/i18n/index.ts";
import { namesOf } from "../client/i18n/names.ts";
import { type MapPicture, partiesOf, type Standing } from "../client/selectors/picture/map-picture.ts";
import { UN_GROUPS } from "../client/selectors/ratification/choices.ts";
import type { GameEvent } from "../engine/events/event.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { Happening } from "../engine/state/treaty.ts";
import { sentence } from "./caption-text.ts";
import { alarmAnimation, courseAnimation } from "./map/animations.ts";
import { courseOf, type Step } from "./map/course.ts";
import { fortiethAnimation } from "./map/fortieth-animation.ts";
import type { MapCast } from "./map/map-scene.ts";
import { mapRelationLinesOf } from "./map/relation-lines.ts";
import { type Animation, toldLast } from "./motion/animation.ts";
import { writerFor } from "./motion/peak-words.ts";
import { relationsAnimation } from "./motion/relations-animation.ts";
import type { PictureState, SceneParts } from "./scene-parts.ts";

const PAUSE = 900;
const READ = 1300;
const CLIMAX = 3200;

type Telling = Readonly<{ cast: MapCast; scenario: Scenario; from: MapPicture; event: GameEvent }>;

export function mapAnimationOf(parts: SceneParts, shown: PictureState, event: GameEvent): Animation | null {
  const { cast } = parts.map;
  const { scenario } = parts.game();
  if (cast === null || scenario === null || shown.map === null) return null;
  const telling: Telling = { cast, scenario, from: shown.map, event };
  const titled = (title: string, shown: Animation): Animation => {
    cast.captions.write(title, "");
    return toldLast(shown, () => cast.captions.write(title, sentence(event, scenario, telling.from.mine)));
  };
  switch (event.type) {
    case "signaturesOpened":
      return ceremony(telling, shown, signing(event.signed));
    case "monthsPassed":
      return race(telling, shown, beforeLast(stepsOf(event), shown.map), seasonOf(event.from, scenario));
    case "thresholdReached":
      return fortieth(parts, telling, shown);
    case "eventStruck":
      return titled(t("beat.season.name"), alarmAnimation(cast, struckBy(event.happening, scenario), READ));
    default: {
      const lines = mapRelationLinesOf(event, cast.plan);
      if (lines.length === 0) return null;
      return titled(t("beat.season.name"), relationsAnimation(cast, lines, PAUSE));
    }
  }
}

function seasonOf(month: number, { seasonMonths, seasons }: Scenario): string {
  return t("match.season", { season: 1 + Math.floor(month / seasonMonths), seasons });
}

/** `signed` has one digit per country: 1 means that the country signs at the opening. */
function signing(signed: readonly number[]): Step[] {
  return signed.flatMap((digit, country) => (digit === 1 ? [{ country, standing: "signed" as const }] : []));
}

function stepsOf({ signatures, deposits }: Extract<GameEvent, { type: "monthsPassed" }>): Step[] {
  const step =
    (standing: Standing) =>
    ([month, country]: readonly [number, number]) => ({ month, country, standing });
  return [...signatures.map(step("signed")), ...deposits.map(step("deposited"))].sort(
    (a, b) => a.month - b.month,
  );
}

/** The steps before the instrument that closes the ring, which has its own animation. */
function beforeLast(steps: readonly Step[], { parties, threshold }: MapPicture): readonly Step[] {
  if (parties.length >= threshold) return steps;
  const deposits = steps.filter(({ standing }) => standing === "deposited");
  const last = deposits[threshold - parties.length - 1];
  return last === undefined ? steps : steps.slice(0, steps.indexOf(last));
}

/** Updates what the map shows and returns the animation. */
function race(
  { cast, scenario, from, event }: Telling,
  shown: PictureState,
  all: readonly Step[],
  title: string,
  isPeak = false,
): Animation | null {
  const steps = all.filter(({ country, standing }) => from.standings[country] !== standing);
  if (steps.length === 0) return null;
  shown.map = after(from, steps);
  const names = namesOf(scenario);
  const write = writerFor(cast.captions, isPeak);
  const hasDeposits = shown.map.parties.length > from.parties.length;
  const course = {
    ...from,
    course: courseOf(steps),
    begin: () => write(title, ""),
    say: (country: number, count: number) =>
      write(title, t("ratification:map.deposits", { country: names.country(country), count })),
    conclude: () => {
      if (!hasDeposits) write(title, sentence(event, scenario, from.mine));
    },
  };
  return courseAnimation(cast, course, READ);
}

/** The opening for signature fills the window, on the map's own ground. */
function ceremony(telling: Telling, shown: PictureState, steps: readonly Step[]): Animation | null {
  const { isDark } = telling.cast.plan.frame;
  const signed = race(telling, shown, steps, t("beat.sign.name"), true);
  return signed === null ? null : { ...signed, isPeak: true, ground: () => (isDark ? "night" : "paper") };
}

function after(from: MapPicture, steps: readonly Step[]): MapPicture {
  const standings = [...from.standings];
  for (const { country, standing } of steps) {
    if (standings[country] !== "deposited") standings[country] = standing;
  }
  const deposits = steps.filter(({ standing }) => standing === "deposited");
  return {
    ...from,
    standings,
    parties: [...from.parties, ...deposits.map(({ country }) => country)],
    signed: from.signed + steps.length - deposits.length,
  };
}

/**
 * Plays the deposit that completes the required number. It is the last picture of its months: later deposits, which
 * are no longer gold, are there when the picture comes to rest.
 */
function fortieth({ game }: SceneParts, telling: Telling, shown: PictureState): Animation | null {
  const { cast, scenario, from, event } = telling;
  const { view, journal } = game();
  if (view === null) return null;
  const all = partiesOf(
    view.world.treaty,
    journal.map((entry) => entry.event),
  );
  const parties = all.slice(0, from.threshold);
  const step = (country: number): Step => ({ country, standing: "deposited" });
  shown.map = after(from, parties.slice(from.parties.length).map(step));
  const write = writerFor(cast.captions, true);
  write("", "");
  const title = t("ratification:map.reached", { count: from.threshold });
  const conclude = (): void => write(title, sentence(event, scenario, from.mine));
  const peak = fortiethAnimation(cast, { parties, signed: from.signed, conclude }, CLIMAX);
  return { ...peak, isLast: true };
}

/** Countries struck by an event: a single country, a UN group, or none if it strikes the whole world. */
function struckBy({ country, group }: Happening, { countries }: Scenario): number[] {
  if (country >= 0) return [country];
  const name = UN_GROUPS[group];
  return [...countries.keys()].filter((index) => countries[index]?.unGroup === name);
}
