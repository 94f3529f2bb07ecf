/** Events after adoption as acts of the map with their words. */

import { UN_GROUPS } from "../client/readings/reading.ts";
import { t } from "../client/wording/index.ts";
import type { GameEvent } from "../engine/state/event.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { Happening } from "../engine/state/treaty.ts";
import type { Act } from "./act.ts";
import { alarmAct, courseAct, type Step } from "./map/acts.ts";
import { fortiethAct, type Last } from "./map/fortieth-act.ts";
import type { MapCast } from "./map/map-scene.ts";
import type { MapPicture, Standing } from "./map/picture.ts";
import { mapStrandsOf } from "./map/strands.ts";
import type { Props, Theatre } from "./theatre.ts";
import { threadAct } from "./thread-act.ts";
import { sentence } from "./words.ts";

const GLANCE = 500;
const READ = 1300;
const CLIMAX = 3200;

export function mapActOf({ map, game }: Theatre, props: Props, event: GameEvent): Act | null {
  const { cast } = map;
  const { scenario } = game();
  if (cast === null || scenario === null || props.map === null) return null;
  const { mine } = props.map;
  const say = (title: string): void => cast.words.write(title, sentence(event, scenario, mine));
  switch (event.type) {
    case "signaturesOpened":
      say(t("beat.sign.name"));
      return course(cast, props, props.map, signing(event.signed));
    case "monthsPassed":
      say(
        t("match.season", {
          season: 1 + Math.floor(event.from / scenario.seasonMonths),
          seasons: scenario.seasons,
        }),
      );
      return course(cast, props, props.map, stepsOf(event));
    case "thresholdReached": {
      say(t("phase.inForce"));
      return fortiethAct(cast, lastOf(event.country, props.map), CLIMAX);
    }
    case "eventStruck":
      say(t("beat.season.name"));
      return alarmAct(cast, struckBy(event.happening, scenario), READ);
    default: {
      const strands = mapStrandsOf(event, cast.plan);
      if (strands.length === 0) return null;
      say(t("beat.season.name"));
      return threadAct(cast, strands, GLANCE);
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
function course(cast: MapCast, props: Props, from: MapPicture, all: readonly Step[]): Act | null {
  const steps = all.filter(({ country, standing }) => from.standings[country] !== standing);
  if (steps.length === 0) return null;
  const standings = [...from.standings];
  for (const { country, standing } of steps) {
    if (standings[country] !== "deposited") standings[country] = standing;
  }
  const count = standings.filter((standing) => standing === "deposited").length;
  props.map = { ...from, standings, count };
  const signed = from.standings.filter((standing) => standing !== "none").length;
  const isCapped = from.count < from.threshold && count >= from.threshold;
  return courseAct(
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
