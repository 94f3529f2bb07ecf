/**
 * What the climate of a room changes. The contested climate is meant for play; research uses the measured climate.
 */

import type { Climate, LastNight, Scenario } from "../state/scenario.ts";

/** How strongly the text and acts abroad move the capitals, in thousandths of a logit [design]. */
export type Sway = Readonly<{
  /** The effect of each hundred points by which the text is worth more to a state than having no treaty. */
  text: number;
  assistance: number;
  campaign: number;
  campaignByParty: number;
  /** The campaign of a party that no named delegation speaks for. */
  campaignOfRival: number;
  pledge: number;
}>;

export type Room = Readonly<{
  /**
   * How extreme a position (0..100) must be for its state to accept only wordings one step away (`near`), or at most
   * two steps away (`far`), on its most important articles.
   */
  near: number;
  far: number;
  /** How much is added to the worth of having no treaty, in u; negative in a calm room. */
  outside: number;
  /**
   * How far the positions in a match spread around the public positions, in posture thousandths: for the whole room,
   * for a caucus, and for a single state.
   */
  roomNoise: number;
  caucusNoise: number;
  ownNoise: number;
  /** The standard deviations of a treaty's pace and of its tilt in ln time, in thousandths of a logit. */
  pace: number;
  tilt: number;
  /** How much slower than measured the capitals are, in thousandths of a logit, because they wait for a push. */
  slower: number;
  /**
   * How much slower still the capitals without a home table are until the N-th instrument is deposited, because they
   * wait for others.
   */
  waiting: number;
  /**
   * How much the delegations' acts abroad are expected to speed up capitals in an average match, in thousandths of a
   * logit.
   */
  moved: number;
  /** The same for the acts of others alone, which is what a forecast for one seat's own act builds on. */
  movedByOthers: number;
  sway: Sway;
  /** Whether named seats can hold the pen, and caucuses follow their spokespersons. */
  isPlayed: boolean;
}>;

const CAUCUS_NOISE = 40;

const OWN_NOISE = 60;

/** The standard deviations of pace and tilt that `npm run fit` finds for 28 treaties. */
const PACE = 808;

const TILT = 610;

const MEASURED: Room = {
  near: 85,
  far: 70,
  outside: 0,
  roomNoise: 0,
  caucusNoise: CAUCUS_NOISE,
  ownNoise: OWN_NOISE,
  pace: PACE,
  tilt: TILT,
  slower: 0,
  waiting: 0,
  moved: 0,
  movedByOthers: 0,
  sway: {
    text: 150,
    assistance: 250,
    campaign: 100,
    campaignByParty: 200,
    campaignOfRival: 200,
    pledge: 300,
  },
  isPlayed: false,
};

/**
 * In the contested climate the positions of caucuses are hard to predict, luck plays a smaller part in the race, and
 * acts abroad count several times as much [design].
 */
export const CLIMATE: Readonly<Record<Climate, Room>> = {
  calm: { ...MEASURED, near: 95, far: 85, outside: -60_000 },
  measured: MEASURED,
  tense: { ...MEASURED, near: 70, far: 50, outside: 290_000 },
  contested: {
    ...MEASURED,
    roomNoise: 40,
    caucusNoise: 150,
    ownNoise: 90,
    pace: 350,
    tilt: 264,
    slower: 800,
    waiting: 1000,
    moved: 1000,
    movedByOthers: 400,
    sway: {
      text: 400,
      assistance: 3000,
      campaign: 1500,
      campaignByParty: 2800,
      campaignOfRival: 300,
      pledge: 600,
    },
    isPlayed: true,
  },
};

/**
 * The loss at which a state blocks the whole treaty, and the loss at which it votes no, in thousandths of the price
 * of standing alone.
 */
export function lastNightOf({
  scenario,
  climate,
}: Readonly<{ scenario: Scenario; climate: Climate }>): LastNight {
  return CLIMATE[climate].isPlayed ? scenario.lastNight.played : scenario.lastNight.measured;
}
