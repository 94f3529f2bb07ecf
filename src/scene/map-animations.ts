/** Events after adoption as animations of the map with their words. */

import { UN_GROUPS } from "../client/readings/engine-values.ts";
import { t } from "../client/wording/index.ts";
import type { GameEvent } from "../engine/state/event.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { Happening } from "../engine/state/treaty.ts";
import type { Animation } from "./animation.ts";
import { sentence } from "./caption-text.ts";
import { alarmAnimation, courseAnimation, type Step } from "./map/animations.ts";
import { fortiethAnimation, type Last } from "./map/fortieth-animation.ts";
import type { MapCast } from "./map/map-scene.ts";
import type { MapPicture, Standing } from "./map/picture.ts";
import { mapRelationLinesOf } from "./map/relation-lines.ts";
import { relationsAnimation } from "./relations-animation.ts";
import type { PictureState, SceneParts } from "./scene-parts.ts";

const GLANCE = 500;
const READ = 1300;
const CLIMAX = 3200;

export function mapAnimationOf(
  { map, game }: SceneParts,
  shown: PictureState,
  event: GameEvent,
): Animation | null {
  const { cast } = map;
  const { scenario } = game();
  if (cast === null || scenario === null || shown.map === null) return null;
  const { mine } = shown.map;
  const say = (title: string): void => cast.captions.write(title, sentence(event, scenario, mine));
  switch (event.type) {
    case "signaturesOpened":
      say(t("beat.sign.name"));
      return course(cast, shown, shown.map, signing(event.signed));
    case "monthsPassed":
      say(
        t("match.season", {
          season: 1 + Math.floor(event.from / scenario.seasonMonths),
          seasons: scenario.seasons,
        }),
      );
      return course(cast, shown, shown.map, stepsOf(event));
    case "thresholdReached": {
      say(t("phase.inForce"));
      return fortiethAnimation(cast, lastOf(event.country, shown.map), CLIMAX);
    }
    case "eventStruck":
      say(t("beat.season.name"));
      return alarmAnimation(cast, struckBy(event.happening, scenario), READ);
    default: {
      const lines = mapRelationLinesOf(event, cast.plan);
      if (lines.length === 0) return null;
      say(t("beat.season.name"));
      return relationsAnimation(cast, lines, GLANCE);
    }
  }
}

function lastOf(country: number, { standings, threshold }: MapPicture): Last {
  const signed = standings.filter((standing) => standing !== "none").length;
  const parties = [...standings.keys()].filter((index) => standings[index] === "deposited");
  return { country, threshold, signed, parties };
}

/** `signed` has one digit a country: 1 signs at the opening. */
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

/** Moves what the map shows forward and tells how it gets there. */
function course(
  cast: MapCast,
  shown: PictureState,
  from: MapPicture,
  all: readonly Step[],
): Animation | null {
  const steps = all.filter(({ country, standing }) => from.standings[country] !== standing);
  if (steps.length === 0) return null;
  const standings = [...from.standings];
  for (const { country, standing } of steps) {
    if (standings[country] !== "deposited") standings[country] = standing;
  }
  const count = standings.filter((standing) => standing === "deposited").length;
  shown.map = { ...from, standings, count };
  const signed = from.standings.filter((standing) => standing !== "none").length;
  const isCapped = from.count < from.threshold && count >= from.threshold;
  return courseAnimation(
    cast,
    { steps, before: { signed, count: from.count }, threshold: from.threshold, isCapped },
    isCapped ? 0 : READ,
  );
}

/** Countries an event strikes: the one, its UN group, or none where it is the whole world. */
function struckBy({ country, group }: Happening, { countries }: Scenario): number[] {
  if (country >= 0) return [country];
  const name = UN_GROUPS[group];
  return [...countries.keys()].filter((index) => countries[index]?.unGroup === name);
}
