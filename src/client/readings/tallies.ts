/** What a sounding showed, counted: over the room and by caucus. */
import { memo } from "../../engine/exact/memo.ts";
import { spokespersons } from "../../engine/model/spokes.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Heard } from "../play/game-store.ts";

export type PlacardTally = Readonly<{ support: number; live: number; object: number; silent: number }>;

export type CaucusTally = Readonly<{
  caucus: string;
  /** Who speaks for it: its weightiest member. */
  spokesperson: number;
  size: number;
  tally: PlacardTally;
}>;

/** Texts and placards of the last sounding of an article; a text bridged in since then has none. */
export type Sounded = Readonly<{ texts: readonly number[]; placards: readonly string[] }>;
export type Soundings = ReadonlyMap<number, Sounded>;

/** The last sounding of every article that was on the floor. */
export const soundingsOf = memo((journal: readonly Heard[]): Soundings => {
  const found = new Map<number, Sounded>();
  for (const { event } of journal) {
    if (event.type === "placardsRevealed") found.set(event.article, event);
  }
  return found;
});

/** Placards on a text, one digit a country; empty where it was not sounded. */
export function placardsOn(soundings: Soundings, article: number, alternative: number): string {
  const sounded = soundings.get(article);
  return sounded?.placards[sounded.texts.indexOf(alternative)] ?? "";
}

/** @example talliesOf("0021") → support 2, live 1, object 1 */
export function talliesOf(digits: string): PlacardTally {
  const counts = [0, 0, 0, 0];
  for (const digit of digits) counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1;
  const [support = 0, live = 0, object = 0, silent = 0] = counts;
  return { support, live, object, silent };
}

/** The twelve caucuses with what their members showed, the largest first. */
export function talliesByCaucus(scenario: Scenario, digits: string): readonly CaucusTally[] {
  return scenario.caucuses
    .map(({ id }, at) => {
      const members = membersOf(scenario, id);
      const shown = members.map((country) => digits.charAt(country)).join("");
      return {
        caucus: id,
        spokesperson: spokespersons(scenario)[at] ?? 0,
        size: members.length,
        tally: talliesOf(shown),
      };
    })
    .sort((a, b) => b.size - a.size);
}

export function membersOf(scenario: Scenario, caucus: string): readonly number[] {
  return scenario.countries.flatMap((country, index) => (country.caucus === caucus ? [index] : []));
}
