/** The world before anything has happened: an empty room with its seats, which `matchOpened` fills. */
import { ARGUMENTS, type Scenario } from "./scenario.ts";
import { CHAIR } from "./seat.ts";
import type { Holder, Setup } from "./setup.ts";
import type { Treaty } from "./treaty.ts";
import type { Draft, Secrets, World } from "./world.ts";

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** The setup provides only the seat holders, the audience and the climate; events fill in everything else. */
export function blank(setup: Setup, scenario: Scenario): World {
  const n = scenario.countries.length;
  const k = scenario.articles.length;
  return {
    scenario,
    audience: setup.audience,
    climate: setup.climate,
    holders: scenario.countries.map((country) => holderOf(setup, country.iso3)),
    named: scenario.countries.flatMap((country, i) => (country.iso3 in setup.seats ? [i] : [])),
    isChaired: setup.seats[CHAIR]?.type === "person",
    ready: [],
    isPaused: false,
    seq: 0,
    phase: "negotiation",
    beat: "sound",
    clock: 0,
    round: 0,
    season: 0,
    month: 0,
    monthsAhead: 0,
    draft: emptyDraft(scenario),
    soundings: scenario.articles.map(() => null),
    declared: zeros(k * n),
    heard: zeros(k * n),
    pens: [],
    declaredLines: zeros(k * n),
    credit: zeros(n),
    blocks: zeros(n),
    trust: zeros(n),
    used: zeros(k * ARGUMENTS.length),
    concessions: zeros(k * n),
    blockers: scenario.articles.map(() => []),
    pacts: [],
    amendments: [],
    treaty: emptyTreaty(n, k),
    ...nothingAbroad,
    conference: null,
    secrets: noSecrets(scenario),
  };
}

const nothingAbroad = { pledges: [], prices: [], happenings: [], struck: [], campaigns: [] };

function noSecrets(scenario: Scenario): Secrets {
  return {
    seed: "",
    words: [0, 0, 0, 0],
    positions: [],
    opening: [],
    salience: [],
    weight: [],
    followed: [],
    redLines: [],
    firmness: [],
    outside: [],
    objectives: [],
    care: scenario.articles.map(() => ""),
    offers: [],
    offersFrom: 0,
    sealed: {},
    knowledge: [],
    homes: [],
    pace: 0,
    tilt: 0,
  };
}

function emptyDraft(scenario: Scenario): Draft {
  const none = scenario.articles.map(() => -1);
  return {
    floor: [],
    texts: scenario.articles.map(() => []),
    chair: none,
    readings: scenario.articles.map(() => 0),
    agreed: none,
    authors: [],
    bridges: [],
  };
}

function holderOf(setup: Setup, seat: string): Holder {
  return setup.seats[seat] ?? { type: "bot", level: setup.level };
}

function emptyTreaty(n: number, k: number): Treaty {
  const none = new Array<number>(n).fill(-1);
  return {
    text: new Array<number>(k).fill(-1),
    outcome: null,
    threshold: 0,
    signed: none,
    deposited: none,
    declared: new Array<number>(n).fill(0),
    euConsent: -1,
    pace: 0,
    tilt: 0,
    reached: -1,
    inForce: -1,
    first: -1,
    nth: -1,
    broughtIn: [],
    assistedBy: none,
    reservations: [],
    requests: [],
    taskForces: [],
  };
}
