/** What the page suggests to the pupils of scripted lessons, and what each suggestion is worth to whom it is made. */
import { mandateStake } from "../../src/bots/stakes.ts";
import { optionOf } from "../../src/client/selectors/match/options.ts";
import type { PackageIdea } from "../../src/client/selectors/negotiation/partners.ts";
import { ideasForPeople } from "../../src/client/selectors/negotiation/people.ts";
import { leverageOf, rivalOf } from "../../src/engine/model/leverage.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Term } from "../../src/engine/state/command.ts";
import { seenFrom } from "../../src/engine/views/seen-from.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { setupOf } from "../../src/lab/matches/table.ts";
import { closeBecause, giveCommands, openMatch, viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { type Lesson, pupilsOf, SEATS } from "../../src/research/lessons/lesson.ts";
import { pupilCommands } from "../../src/research/lessons/pupil.ts";
import { PERSON } from "./scenario.ts";

/** @param worth what the deal brings the receiver's mandate, which the giver cannot see; negative if it costs more */
export type Suggested = Readonly<{ idea: PackageIdea; worth: number }>;

/** Every deal that the page suggests to a pupil for a classmate, whenever a beat of dealing opens. */
export function suggestedIn(lesson: Lesson): readonly Suggested[] {
  const pupils = pupilsOf(lesson);
  const found: Suggested[] = [];
  let match = opened(lesson);
  while (match.world.phase === "negotiation") {
    found.push(...SEATS.flatMap((seat) => suggestedTo(match, seat)));
    const { world, scenario } = match;
    const acts = [...pupils.keys()].flatMap((country) =>
      pupilCommands(world, pupils, country).map((command) => ({
        seat: scenario.countries[country]?.iso3 ?? "",
        command,
      })),
    );
    match = closeBecause(giveCommands(match, acts), "clock");
  }
  return found;
}

function opened({ seed, game }: Lesson): Match {
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, PERSON]));
  const table = { scenario: "lesson", climate: "contested", audience: "young", seed } as const;
  const setup = setupOf(table, game, seats);
  return openMatch(libraryFor("", setup), setup);
}

function suggestedTo(match: Match, seat: string): readonly Suggested[] {
  const view = viewOf(match, seat);
  const option = optionOf(view, "offerPackage");
  if (option === null || view.mine === null) return [];
  const market = { own: seenFrom(match.scenario, view), mine: view.mine, expect: () => null };
  const from = view.mine.country;
  return ideasForPeople(market, option).map((idea) => ({ idea, worth: worthTo(match, from, idea) }));
}

function worthTo({ world }: Match, from: number, { give, ask, partner: { country } }: PackageIdea): number {
  const r = seen(world, country);
  const win = (by: number, term: Term): number =>
    mandateStake(r, term, rivalOf(world, term)) * leverageOf(world, by, term);
  return win(from, give) + win(country, ask);
}
