/** What the climate of a room changes. The contested room is made to be played; research keeps the measured one. */

import type { Climate, LastNight, Scenario } from "../state/scenario.ts";

/** How strongly what is done abroad, and the text, move the capitals: thousandths of a logit [design]. */
export type Sway = Readonly<{
  /** A hundred points of what the text is worth to a state over none. */
  text: number;
  assistance: number;
  campaign: number;
  campaignByParty: number;
  pledge: number;
}>;

export type Room = Readonly<{
  /** Extremity (thousandths) from which a state's dearest articles bear one step, and two. */
  near: number;
  far: number;
  /** What having no treaty is worth more than usual, in u. */
  outside: number;
  /** Spread of a match around the public positions, in posture thousandths: of a caucus together, of a state alone. */
  caucusNoise: number;
  ownNoise: number;
  /** Standard deviations of a treaty's pace and of its tilt in ln time, thousandths of a logit. */
  pace: number;
  tilt: number;
  /** How much slower capitals are than measured, thousandths of a logit: they wait to be moved. */
  slower: number;
  /** By how much what delegations do abroad brings capitals on in an average match, as foreseen, in thousandths of a logit. */
  moved: number;
  sway: Sway;
  /** Whether a delegation that is played holds the pen where it has spoken, and a caucus follows who speaks for it. */
  isPlayed: boolean;
}>;

const CAUCUS_NOISE = 40;

const OWN_NOISE = 60;

/** As `npm run fit` measures them on 28 treaties. */
const PACE = 808;

const TILT = 610;

const MEASURED: Room = {
  near: 85,
  far: 70,
  outside: 0,
  caucusNoise: CAUCUS_NOISE,
  ownNoise: OWN_NOISE,
  pace: PACE,
  tilt: TILT,
  slower: 0,
  moved: 0,
  sway: { text: 150, assistance: 250, campaign: 100, campaignByParty: 200, pledge: 300 },
  isPlayed: false,
};

/**
 * In the contested room caucuses stand where nobody expects them, less of the race is luck, and what is done abroad counts
 * several times as much [design].
 */
export const CLIMATE: Readonly<Record<Climate, Room>> = {
  calm: { ...MEASURED, near: 95, far: 85, outside: -60_000 },
  measured: MEASURED,
  tense: { ...MEASURED, near: 70, far: 50, outside: 290_000 },
  contested: {
    ...MEASURED,
    caucusNoise: 140,
    ownNoise: 90,
    pace: 600,
    tilt: 450,
    slower: 800,
    moved: 400,
    sway: { text: 400, assistance: 2500, campaign: 900, campaignByParty: 1500, pledge: 600 },
    isPlayed: true,
  },
};

/** What it takes to stop the whole treaty, in thousandths of the price of standing alone: to block it, and to vote no. */
export function lastNightOf({
  scenario,
  climate,
}: Readonly<{ scenario: Scenario; climate: Climate }>): LastNight {
  return CLIMATE[climate].isPlayed ? scenario.lastNight.played : scenario.lastNight.measured;
}
