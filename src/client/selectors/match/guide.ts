/**
 * The guide through a first match teaches one mechanic per step and hides what belongs to later steps. Only the page
 * knows about it: the rules allow everything at any time, and records do not mention it. The current step follows
 * from the state of the match.
 */
import type { CommandType } from "../../../engine/state/command.ts";
import type { Option } from "../../../engine/state/option.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import { BEATS, type Beat, type PublicWorld } from "../../../engine/state/world.ts";
import type { View } from "../../../engine/views/view.ts";
import type { HiddenActs } from "../../../lab/forks/hidden-acts.ts";

export const GUIDE_STEPS = [
  "placard",
  "package",
  "block",
  "speech",
  "ways",
  "consensus",
  "vote",
  "home",
  "law",
  "reservation",
  "abroad",
] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** Where a step takes place: the beat, the round or season, and what the seat must be able to do there. */
type Place = Readonly<{ beat: Beat; nth: number; needs: Option["type"] & CommandType }>;

const PLACES: Readonly<Record<GuideStep, Place>> = {
  placard: { beat: "sound", nth: 1, needs: "layPlacards" },
  package: { beat: "deal", nth: 1, needs: "answerOffer" },
  block: { beat: "close", nth: 1, needs: "takeStand" },
  speech: { beat: "sound", nth: 2, needs: "speak" },
  ways: { beat: "deal", nth: 2, needs: "declareRedLine" },
  consensus: { beat: "stand", nth: 0, needs: "standOnPackage" },
  vote: { beat: "vote", nth: 0, needs: "castVote" },
  home: { beat: "sign", nth: 0, needs: "sign" },
  law: { beat: "season", nth: 1, needs: "implementLaw" },
  reservation: { beat: "season", nth: 2, needs: "enterReservation" },
  abroad: { beat: "season", nth: 3, needs: "campaign" },
};

/** The step at which each of these elements first appears in a panel. Everything else is shown from the start. */
const SHOWN_FROM = {
  blocks: "block",
  speech: "speech",
  credit: "speech",
  trust: "block",
  outlook: "speech",
  bluff: "speech",
  papers: "speech",
  numbers: "speech",
  ways: "ways",
  states: "ways",
  home: "home",
  phases: "home",
  reservation: "reservation",
  abroad: "abroad",
} as const satisfies Readonly<Record<string, GuideStep>>;
export type Guided = keyof typeof SHOWN_FROM;

/** The acts that have no button before the step that first shows their element. */
const ACTS_SHOWN_WITH: readonly Readonly<{ what: Guided; types: readonly CommandType[] }>[] = [
  { what: "speech", types: ["speak"] },
  {
    what: "ways",
    types: ["offerPackage", "withdrawOffer", "sponsorBridge", "declareRedLine", "dropRedLine"],
  },
  { what: "reservation", types: ["enterReservation"] },
  { what: "abroad", types: ["assist", "campaign", "pledge", "formTaskForce"] },
];

const IN_A_ROUND: readonly Beat[] = ["sound", "deal", "close"];
/**
 * Weights of a round and of a stage. A round outweighs all the beats in it, and a stage outweighs all its rounds or
 * seasons.
 */
const A_ROUND = 100;
const A_STAGE = 10_000;

/** A number that increases from beat to beat of a match. For beats that recur, `nth` is the round or season. */
function order(beat: Beat, nth: number): number {
  const at = BEATS.indexOf(beat);
  return A_STAGE * (IN_A_ROUND.includes(beat) ? 0 : at) + A_ROUND * nth + at;
}

function progress({ beat, round, season }: Pick<PublicWorld, "beat" | "round" | "season">): number {
  return order(beat, IN_A_ROUND.includes(beat) ? round : beat === "season" ? season : 0);
}

type Table = Pick<View, "world" | "options" | "mine">;

/** The step taught in this beat. Returns null if the beat has nothing new, or nothing that the seat can do. */
export function guideStep(view: Table): GuideStep | null {
  const now = progress(view.world);
  const step = GUIDE_STEPS.find((id) => order(PLACES[id].beat, PLACES[id].nth) === now);
  if (step === undefined) return null;
  return isThere(view, PLACES[step].needs) ? step : null;
}

/** True if the seat can do what a step needs in the current beat, or has done it. */
function isThere({ options, mine }: Table, needs: Place["needs"]): boolean {
  if (needs === "answerOffer") return mine?.offers.some(({ to }) => to === mine.country) === true;
  const isSealed = mine?.sealed.some(({ type }) => type === needs) === true;
  return isSealed || options.some(({ type }) => type === needs);
}

/** True if the match has reached the step at which an element is first shown. */
export function isMet(world: Pick<PublicWorld, "beat" | "round" | "season">, what: Guided): boolean {
  const { beat, nth } = PLACES[SHOWN_FROM[what]];
  return order(beat, nth) <= progress(world);
}

/** The acts that a guided match does not offer yet in this beat. */
export function hiddenActs(world: Pick<PublicWorld, "beat" | "round" | "season">): readonly CommandType[] {
  return ACTS_SHOWN_WITH.flatMap(({ what, types }) => (isMet(world, what) ? [] : types));
}

/** The acts that a guided match did not offer, beat by beat, for advice after its end. */
export function hiddenInMatch({ rounds, seasons }: Pick<Scenario, "rounds" | "seasons">): HiddenActs {
  const times = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
  const inRounds = times(rounds).flatMap((nth) =>
    IN_A_ROUND.map((beat) => ({ beat, nth, types: hiddenActs({ beat, round: nth, season: 0 }) })),
  );
  const inSeasons = times(seasons).map((nth) => {
    return { beat: "season" as const, nth, types: hiddenActs({ beat: "season", round: 0, season: nth }) };
  });
  return [...inRounds, ...inSeasons].filter(({ types }) => types.length > 0);
}
