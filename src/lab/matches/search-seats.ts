/**
 * Seats that the search plays. Their acts are entries of the record, like those of a person, so a replay does not
 * search again.
 */
import { accepts } from "../../bots/packages.ts";
import { bestTry } from "../../bots/search/search.ts";
import type { Try } from "../../bots/search/try.ts";
import { MANDATES } from "../../content/mandates.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import { type Seat, WALL } from "../../engine/state/seat.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import { giveCommand, setReady } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";

/** Seats that the search still has to play in this beat. */
export function searchedSeats(match: Match): readonly Seat[] {
  const { holders, ready: done, phase }: PublicWorld = match.world;
  if (phase === "over") return [];
  return match.scenario.countries.flatMap(({ iso3 }, i) =>
    holders[i]?.type === "search" && !done.includes(iso3) ? [iso3] : [],
  );
}

/**
 * Applies the acts that the search found, if they are allowed. Other seats that the search plays answer packages at
 * once. A seat that offered a package is searched again; any other seat is marked as ready.
 */
export function enterFoundActs(match: Match, seat: Seat, found: Try): Match {
  const given = found.reduce((now, command) => {
    const acted = giveCommand(now, seat, command);
    return acted.ok ? withAnswerTo(acted.match, command) : now;
  }, match);
  const isAsking = given.entries
    .slice(match.entries.length)
    .some(({ command }) => command.type === "offerPackage");
  return isAsking ? given : setReady(given, seat);
}

/** A seat that the search plays answers a package at once, as level 3 would, since it may have finished its beat. */
export function withAnswerTo(match: Match, command: Command): Match {
  if (command.type !== "offerPackage" || match.world.holders[command.to]?.type !== "search") return match;
  const to = match.scenario.countries[command.to]?.iso3 ?? WALL;
  const r = seenBy(match.world, to);
  const offer = r.own.lists.offers.filter((one) => one.to === r.country && one.status === "open").at(-1);
  if (offer === undefined) return match;
  const acted = giveCommand(match, to, { type: "answerOffer", offer: offer.id, accept: accepts(r, offer) });
  return acted.ok ? acted.match : match;
}

/** Plays on while the search has something to do: to the end if no person holds a seat. */
export function playSearched(match: Match): Match {
  let now = match;
  for (let [seat] = searchedSeats(now); seat !== undefined; [seat] = searchedSeats(now)) {
    now = enterFoundActs(now, seat, bestTry(seenBy(now.world, seat), MANDATES));
  }
  return now;
}
