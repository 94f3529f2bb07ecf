/** Level 0 chooses placards, stands, votes and acts at home by keyed chance; it neither speaks nor deals. */

import { ownHome, type Seen } from "../engine/seats/seen.ts";
import type { Command, Placard, Vote } from "../engine/state/command.ts";
import { CARDS } from "../engine/state/scenario.ts";
import type { Chance } from "./chance.ts";

const VOTE: readonly Vote[] = ["yes", "no", "abstain"];

export function random(r: Seen, chance: Chance): Command[] {
  switch (r.world.beat) {
    case "sound":
    case "lastSounding":
      return r.world.draft.floor.map((article) => randomPlacards(r, chance, article));
    case "deal":
    case "amend":
    case "over":
      return [];
    case "close":
      return r.world.draft.floor.map((article) => ({
        type: "takeStand",
        article,
        stand: chance(article) % 16 === 0 ? "block" : chance(article) % 2 === 0 ? "join" : "abstain",
        breaking: false,
      }));
    case "amendVote":
      return r.world.amendments.map((_, n) => ({
        type: "voteAmendment",
        amendment: n,
        vote: anyVote(chance, n),
      }));
    case "stand":
      return [{ type: "standOnPackage", stand: chance(1) % 64 === 0 ? "block" : "join" }];
    case "vote":
      return [{ type: "castVote", vote: anyVote(chance, 1) }];
    case "sign":
      return chance(1) % 2 === 0 ? [{ type: "sign", declaration: "none" }] : [];
    case "season":
      return randomSeason(r, chance);
    case "conference":
      return [{ type: "castConference", observers: anyVote(chance, 1), protocol: anyVote(chance, 2) }];
  }
}

function anyVote(chance: Chance, purpose: number): Vote {
  return VOTE[chance(purpose) % 3] ?? "abstain";
}

function randomPlacards(r: Seen, chance: Chance, article: number): Command {
  const texts = r.world.draft.texts[article] ?? [];
  const count = r.scenario.articles[article]?.alternatives.length ?? 1;
  return {
    type: "layPlacards",
    article,
    placards: texts.map((_, t) => (chance(100 * article + t) % 3) as Placard),
    wish: chance(100 * article + 50) % count,
    care: 1,
  };
}

function randomSeason(r: Seen, chance: Chance): Command[] {
  const home = ownHome(r);
  if (home === null) return [];
  if (home.won) return [{ type: "deposit" }];
  const card = CARDS[chance(3) % CARDS.length] ?? "justice";
  const acts: Command[] = [
    { type: "implementLaw" },
    { type: "holdHearing", card },
    { type: "consultAtHome", card },
    { type: "callVote", gamble: chance(4) % 2 === 0 },
  ];
  return [acts[chance(5) % 4] ?? { type: "implementLaw" }, acts[chance(6) % 4] ?? { type: "implementLaw" }];
}
