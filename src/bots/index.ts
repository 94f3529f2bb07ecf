/**
 * Policies by level: (seen, chance) → commands. Level 0 is random. Level 1 plays only for its own interests, with a
 * concession curve. Level 2 adds caucuses, log-rolling and reputation. Level 3 adds an estimate of the other seats,
 * learned from what they do. Scripts have fixed habits and are used for measurements.
 */

import { openOffers } from "../engine/model/pacts.ts";
import { offersIn } from "../engine/rules/dealing.ts";
import { type Seen, seen } from "../engine/seats/seen.ts";
import type { Command } from "../engine/state/command.ts";
import type { Holder, Level, Script } from "../engine/state/setup.ts";
import type { Offer } from "../engine/state/treaty.ts";
import type { Beat, World } from "../engine/state/world.ts";
import { amendment } from "./amendment.ts";
import { bridge } from "./bridges.ts";
import type { Chance } from "./chance.ts";
import { amendmentVotes, packageStand, stands, vote } from "./close.ts";
import { presentCommands, soundingCommands } from "./combine-commands.ts";
import { conference, level1Season, season, sign } from "./home.ts";
import { keepingWord, keepsOffer } from "./kept-word.ts";
import { dealing, sounding } from "./level3.ts";
import { homePlay, signing } from "./level3-home.ts";
import { accepts, MANNER, offer } from "./packages.ts";
import { layPlacards } from "./placards.ts";
import { random } from "./random.ts";
import { redLine } from "./red-line.ts";
import { ANSWERS, scripted } from "./scripts.ts";
import { byInfluence, byOwnStake, speech } from "./speech.ts";

export { type Chance, chanceOfSeat } from "./chance.ts";

/** The commands of a seat for the beat. People and the search get none, since they choose their own. */
export function policy(who: Holder, r: Seen, chance: Chance): readonly Command[] {
  switch (who.type) {
    case "person":
    case "search":
      return [];
    case "bot":
      return keeping(who, r, byLevel(who.level, r, chance));
    case "script":
      return byScript(who.script, r, chance);
  }
}

/**
 * Adds the bots' answers to the packages of a beat. Bots answer at once, on the basis of the world when the beat
 * opened.
 */
export function withAnswers(
  world: World,
  commands: readonly (readonly Command[])[],
  isTaken = (offer: Offer): boolean => acceptsOffer(world.holders[offer.to], seen(world, offer.to), offer),
): readonly (readonly Command[])[] {
  if (world.beat !== "deal") return commands;
  const all = commands.slice();
  for (const offer of [...openOffers(world), ...offersIn(world, commands)]) {
    if (!isTaken(offer)) continue;
    all[offer.to] = [...(all[offer.to] ?? []), { type: "answerOffer", offer: offer.id, accept: true }];
  }
  return all;
}

/**
 * Whether a bot or script accepts a package offered to its seat; false for people and the search, which answer for
 * themselves.
 */
export function acceptsOffer(who: Holder | undefined, r: Seen, offer: Offer): boolean {
  if (who?.type === "bot")
    return who.level >= 2 && accepts(r, offer) && keepsOffer(r, who.keeps ?? [], offer);
  return who?.type === "script" && (ANSWERS[who.script] ?? accepts(r, offer));
}

/** A bot that stands in for a person keeps to that person's word. */
function keeping(
  { keeps }: Extract<Holder, { type: "bot" }>,
  r: Seen,
  acts: readonly Command[],
): readonly Command[] {
  return keeps === undefined ? acts : keepingWord(r, keeps, acts);
}

function byLevel(level: Level, r: Seen, chance: Chance): readonly Command[] {
  switch (level) {
    case 0:
      return random(r, chance);
    case 1:
      return alone(r, chance);
    case 2:
      return together(r, chance);
    case 3:
      return foreseeing(r, chance);
  }
}

/** The commands of a script, which changes what level 2 would do. */
function byScript(script: Script, r: Seen, chance: Chance): readonly Command[] {
  return scripted(script, r, chance, together(r, chance));
}

/**
 * Level 1: plays only for its own interests, without bridges, packages or promises, and without preparation at home.
 */
function alone(r: Seen, chance: Chance): readonly Command[] {
  if (r.world.beat === "season") return level1Season(r);
  if (r.world.beat === "sound")
    return soundingCommands(layPlacards(r, chance), speech(r, chance, byOwnStake));
  return r.world.beat === "deal" ? presentCommands(redLine(r)) : shared(r.world.beat, r, chance);
}

/** Level 2: adds bridges, packages and kept promises, all for its mandate. */
function together(r: Seen, chance: Chance): readonly Command[] {
  if (r.world.beat === "deal") return presentCommands(redLine(r), bridge(r, chance), offer(r, MANNER[2]));
  return shared(r.world.beat, r, chance);
}

/** Level 3: level 2 plus an estimate of the other seats, where that makes a difference. */
function foreseeing(r: Seen, chance: Chance): readonly Command[] {
  if (r.world.beat === "sound") return sounding(r, chance);
  if (r.world.beat === "deal") return dealing(r, chance);
  if (r.world.beat === "sign") return signing(r);
  const usual = together(r, chance);
  return r.world.beat === "season" ? homePlay(r, usual) : usual;
}

function shared(beat: Beat, r: Seen, chance: Chance): readonly Command[] {
  switch (beat) {
    case "sound":
      return soundingCommands(layPlacards(r, chance), speech(r, chance, byInfluence));
    case "deal":
      return [];
    case "close":
      return stands(r);
    case "lastSounding":
      return layPlacards(r, chance);
    case "amend":
      return amendment(r);
    case "amendVote":
      return amendmentVotes(r);
    case "stand":
      return packageStand(r);
    case "vote":
      return vote(r);
    case "sign":
      return sign(r);
    case "season":
      return season(r);
    case "conference":
      return conference(r);
    case "over":
      return [];
  }
}
