/**
 * Two seats that play together, in the same rooms on the same seeds: as two level-2 bots; as honest partners, who offer
 * each other the package that serves both mandates most and always accept it; and as colluders, who also object to the
 * wording they want most, so that they can promise each other to give the objection up.
 */
import { acceptsOffer, withAnswers } from "../../bots/index.ts";
import { mandateStake, mandateWorth } from "../../bots/stakes.ts";
import { marketOf, type Ware, winOf } from "../../engine/model/market.ts";
import { resolve } from "../../engine/resolve.ts";
import { type Seen, seen } from "../../engine/seats/seen.ts";
import type { Command, LayPlacards, OfferPackage, Placard } from "../../engine/state/command.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { scoreOf } from "../../lab/matches/outcome.ts";
import { openMatch } from "../../match/match.ts";
import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import { botCommands } from "./bot-talks.ts";
import { setupOf, type Table } from "./duel.ts";

export const PAIR_MANNERS = ["apart", "partners", "colluders"] as const;
export type PairManner = (typeof PAIR_MANNERS)[number];

type Pair = readonly [string, string];

export type PairTrial = Readonly<{ table: Table; pair: Pair; manner: PairManner; games: number }>;

const LEVEL_2: Holder = { type: "bot", level: 2 };

/** The mean Mandate of the two seats, game by game; game i has the seed `<seed>/<i>`, whatever the manner. */
export function playPair(version: string, { table, pair, manner, games }: PairTrial): number[] {
  const library = libraryFor(version, table);
  const holders = Object.fromEntries(pair.map((seat) => [seat, LEVEL_2]));
  return Array.from({ length: games }, (_, game) => {
    const opening = openMatch(library, setupOf(table, game, holders)).world;
    const two = pair.map((seat) => indexOf(opening.scenario, seat));
    const end = playTogether(opening, two, manner);
    return mean(two.map((country) => scoreOf(end, country).mandate));
  });
}

function playTogether(opening: World, two: readonly number[], manner: PairManner): World {
  let world = opening;
  while (world.beat !== "over") {
    const now = world;
    const commands = now.holders.map((_, i) => {
      const usual = botCommands(now, i);
      const partner = two.find((other) => other !== i);
      return manner === "apart" || !two.includes(i) || partner === undefined
        ? usual
        : together(now, i, partner, usual, manner);
    });
    const isWithin = ({ from, to }: Offer): boolean => two.includes(from) && two.includes(to);
    const isTaken = (offer: Offer): boolean =>
      (manner !== "apart" && isWithin(offer)) ||
      acceptsOffer(now.holders[offer.to], seen(now, offer.to), offer);
    world = resolve(now, withAnswers(now, commands, isTaken)).world;
  }
  return world;
}

function together(
  world: World,
  country: number,
  partner: number,
  usual: readonly Command[],
  manner: PairManner,
): readonly Command[] {
  if (world.beat === "deal") {
    const offered = packageFor(world, country, partner);
    const rest = usual.filter(({ type }) => type !== "offerPackage");
    return offered === null ? usual : [...rest, offered];
  }
  if (manner !== "colluders") return usual;
  const r = seen(world, country);
  return usual.map((command) => (command.type === "layPlacards" ? objectingToBest(r, command) : command));
}

/** Objects to the wording that serves the seat's mandate most, and can live with all others. */
function objectingToBest(r: Seen, laid: LayPlacards): LayPlacards {
  const texts = r.world.draft.texts[laid.article] ?? [];
  const worths = texts.map((text) => mandateWorth(r, laid.article, text));
  const best = Math.max(...worths);
  return { ...laid, placards: worths.map((worth): Placard => (worth === best ? 2 : 1)) };
}

/** What each does for the other most: the best give for the partner, and the best ask on another article. */
function packageFor(world: World, country: number, partner: number): OfferPackage | null {
  const { traders, wares } = marketOf(world);
  const [own, other] = [traders.indexOf(country), traders.indexOf(partner)];
  const give = bestFor(seen(world, partner), wares, own, -1);
  const ask = bestFor(seen(world, country), wares, other, give?.term.article ?? -1);
  if (give === null || ask === null) return null;
  return { type: "offerPackage", to: partner, give: give.term, ask: ask.term, assistance: 0 };
}

/** The ware that brings a seat most if the trader at this place promises it; null if none brings anything. */
function bestFor(r: Seen, wares: readonly Ware[], trader: number, except: number): Ware | null {
  let best: Ware | null = null;
  let most = 0;
  for (const ware of wares) {
    if (ware.term.article === except || ware.isAskable[trader] !== true) continue;
    const win = winOf(mandateStake(r, ware.term, ware.rival), ware.leverage[trader] ?? 0);
    if (win <= most) continue;
    most = win;
    best = ware;
  }
  return best;
}

export type CollusionFigures = Readonly<{
  pairs: number;
  /** Mean Mandates by manner. */
  mandates: Readonly<Record<PairManner, number>>;
  /** Partners as a share of two level-2 bots, and colluders as a share of partners, with intervals over pairs. */
  partners: Interval;
  colluders: Interval;
}>;

export type PairOutcome = Readonly<Record<PairManner, readonly number[]>>;

export function collusionFigures(name: string, outcomes: readonly PairOutcome[]): CollusionFigures {
  const of = (sample: readonly PairOutcome[], manner: PairManner): number =>
    mean(sample.map((one) => mean(one[manner])));
  const ratio = (upper: PairManner, lower: PairManner): Interval =>
    bootstrap(`collusion/${name}/${upper}`, outcomes, (sample) => of(sample, upper) / of(sample, lower));
  return {
    pairs: outcomes.length,
    mandates: {
      apart: of(outcomes, "apart"),
      partners: of(outcomes, "partners"),
      colluders: of(outcomes, "colluders"),
    },
    partners: ratio("partners", "apart"),
    colluders: ratio("colluders", "partners"),
  };
}
