/** Valid matches to corrupt: from every scenario, played by people who act, finished and unfinished. */
import { slotOf } from "../../engine/state/command-slots.ts";
import type { Audience, Climate, ScenarioId } from "../../engine/state/scenario.ts";
import type { Holder, Setup } from "../../engine/state/setup.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { changeSeat, openMatch, takeBackSealed } from "../../match/match.ts";
import { save } from "../../match/record.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import type { Match, SavedMatch } from "../../match/types.ts";
import { type Dice, dice } from "./random-commands.ts";
import { playOn, tryRandomOrder } from "./table.ts";

/** `beats`: how many beats to play. If it is left out, all are played. */
type Recipe = Readonly<{
  scenario: ScenarioId;
  climate: Climate;
  audience: Audience;
  hands: readonly [string, ...string[]];
  beats?: number;
}>;

const RECIPES: readonly Recipe[] = [
  { scenario: "lesson", climate: "measured", audience: "young", hands: ["KEN", "USA"] },
  { scenario: "lesson", climate: "measured", audience: "young", hands: ["KEN"], beats: 2 },
  { scenario: "lesson", climate: "tense", audience: "adult", hands: ["BRA"], beats: 9 },
  { scenario: "lesson", climate: "tense", audience: "adult", hands: ["RUS", "CHN", "IRN"] },
  { scenario: "express", climate: "calm", audience: "young", hands: ["KEN"] },
  { scenario: "express", climate: "measured", audience: "adult", hands: ["FRA", "IND"], beats: 20 },
  { scenario: "standard", climate: "measured", audience: "young", hands: ["JAM"], beats: 34 },
  { scenario: "standard", climate: "tense", audience: "adult", hands: ["EGY"] },
  { scenario: "full", climate: "measured", audience: "young", hands: ["CAN"], beats: 4 },
  { scenario: "full", climate: "calm", audience: "adult", hands: ["KEN"] },
];

/** A seed under which nearly every kind of event occurs. */
const SEED = "e";

const PERSON: Holder = { type: "person" };
const BOT: Holder = { type: "bot", level: 1 };
/** A seat that no recipe names. It is given to a person and then back to a bot. */
const GUEST = "NOR";

/** Returns the same matches for the same version, the shortest scenario first. */
export function corpus(): readonly SavedMatch[] {
  const version = RULES_VERSION;
  return RECIPES.map((recipe, k) => save(played(version, recipe, `${SEED}/${k}`)));
}

function played(version: string, { scenario, climate, audience, hands, beats }: Recipe, seed: string): Match {
  const seats = { ...Object.fromEntries(hands.map((hand) => [hand, PERSON])), EST: BOT };
  const setup: Setup = { scenario, seed, climate, audience, procedure: "un-ga", level: 2, seats };
  const roll = dice(seed);
  const begun = playOn(openMatch(libraryFor(version, setup), setup), hands, roll, 1);
  const rest = (beats ?? Number.MAX_SAFE_INTEGER) - 1;
  return playOn(disturbed(begun, hands[0], roll), hands, roll, rest);
}

/** A person takes and leaves a seat, and withdraws an act. */
function disturbed(match: Match, hand: string, roll: Dice): Match {
  const left = changeSeat(changeSeat(match, GUEST, PERSON), GUEST, BOT);
  const sealed = tryRandomOrder(left, hand, roll);
  const [act] = sealed.world.secrets.sealed[hand] ?? [];
  if (act === undefined) return sealed;
  const taken = takeBackSealed(sealed, hand, slotOf(act));
  return taken.ok ? taken.match : sealed;
}
