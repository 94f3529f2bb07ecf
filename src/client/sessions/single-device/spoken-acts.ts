/** The kinds of statement possible in a beat, and their choices. Uses public facts only. */

import { maySponsor } from "../../../engine/model/agenda.ts";
import {
  hasPledged,
  isParty,
  mayCampaign,
  mayGive,
  mayPledgeWith,
  mayReceive,
} from "../../../engine/model/capitals.ts";
import { MOST_INVITED, mayFormTaskForce } from "../../../engine/model/cooperation.ts";
import { mayDeclareLine } from "../../../engine/model/lines.ts";
import { isFree, termsOf } from "../../../engine/model/pacts.ts";
import { casesOf as casesOn } from "../../../engine/options/options.ts";
import type { Term } from "../../../engine/state/command.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import { indexOf, type Seat } from "../../../engine/state/seat.ts";
import { type Beat, everyone, type OpenWorld } from "../../../engine/state/world.ts";
import type { View } from "../../../engine/views/view.ts";
import { personSeats } from "../../selectors/match/sharing.ts";

export { MOST_INVITED };

export const KINDS_SAID = [
  "speech",
  "deal",
  "line",
  "bridge",
  "amendment",
  "assist",
  "campaign",
  "pledge",
  "force",
] as const;
export type KindSaid = (typeof KINDS_SAID)[number];

const KINDS: Readonly<Record<Beat, readonly KindSaid[]>> = {
  sound: ["speech"],
  deal: ["deal", "line", "bridge"],
  close: [],
  lastSounding: [],
  amend: ["amendment"],
  amendVote: [],
  stand: [],
  vote: [],
  sign: [],
  season: ["assist", "campaign", "pledge", "force"],
  conference: [],
  over: [],
};

type At = Readonly<{ view: View; scenario: Scenario }>;

function openOf({ view, scenario }: At): OpenWorld {
  return { ...view.world, scenario };
}

/** The kinds of statement that somebody in the class could make now. */
export function kindsSaid(at: At): readonly KindSaid[] {
  return KINDS[at.view.world.beat].filter((kind) => speakersOf(at, kind).length > 0);
}

/** The seats that could make this statement. */
export function speakersOf(at: At, kind: KindSaid): readonly Seat[] {
  const world = openOf(at);
  return personSeats(at.view, at.scenario).filter((seat) => maySay(world, indexOf(at.scenario, seat), kind));
}

function maySay(world: OpenWorld, country: number, kind: KindSaid): boolean {
  switch (kind) {
    case "speech":
    case "deal":
    case "line":
    case "bridge":
    case "amendment":
      return true;
    case "assist":
      return mayGive(world, country) && everyone(world).some((to) => mayReceive(world, country, to));
    case "campaign":
      return mayCampaign(world, country);
    case "pledge":
      return world.named.includes(country) && !isParty(world, country) && !hasPledged(world, country);
    case "force":
      return mayFormTaskForce(world, country);
  }
}

/** Wordings that a delegation can speak for, promise, refuse or propose. */
export function termsFor(at: At, kind: KindSaid, seat: Seat): readonly Term[] {
  const world = openOf(at);
  const country = indexOf(at.scenario, seat);
  if (kind === "deal") return termsOf(world).filter((term) => isFree(world, country, term));
  if (kind === "amendment") {
    return allTerms(
      world,
      world.scenario.articles.map((_, article) => article),
    ).filter(({ article, alternative }) => world.treaty.text[article] !== alternative);
  }
  return allTerms(world, world.draft.floor).filter(({ article, alternative }) => {
    if (kind === "line") return mayDeclareLine(world, country, article, alternative);
    return kind === "bridge" ? maySponsor(world, country, article, alternative) : true;
  });
}

function allTerms({ scenario }: OpenWorld, articles: readonly number[]): readonly Term[] {
  return articles.flatMap((article) =>
    (scenario.articles[article]?.alternatives ?? []).map((_, alternative) => ({ article, alternative })),
  );
}

/** Cases that a speech on an article can mention. A settled article has none. */
export function casesOf(scenario: Scenario, article: number): readonly string[] {
  return casesOn(scenario, article);
}

/** The states that a statement can be about. */
export function targetsOf(at: At, kind: KindSaid, seat: Seat): readonly number[] {
  const world = openOf(at);
  const country = indexOf(at.scenario, seat);
  return everyone(world).filter((to) => {
    if (to === country) return false;
    if (kind === "assist") return mayReceive(world, country, to);
    if (kind === "pledge") return mayPledgeWith(world, country, to);
    return kind === "force" ? isParty(world, to) : true;
  });
}
