/** The news of a season says once what many states did, and names them. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { countryName } from "../../../src/client/i18n/names.ts";
import { linesOf } from "../../../src/client/sentences/sentences.ts";
import { libraryFor } from "../../../src/lab/matches/library.ts";
import { close, eventsFor, openMatch } from "../../../src/match/match.ts";
import { RULES_VERSION } from "../../../src/match/rules-version.ts";
import type { Match } from "../../../src/match/types.ts";
import { heard } from "../../support/heard.ts";
import { setupOf } from "../../support/scenario.ts";

await loadWording("content", "room");

const BOT = { type: "bot", level: 2 } as const;

function lesson(seed: string): Match {
  const seats = { KEN: BOT, BRA: BOT, USA: BOT, RUS: BOT };
  const setup = setupOf({ scenario: "lesson", climate: "contested", seed, seats });
  let match = openMatch(libraryFor(RULES_VERSION, setup), setup);
  while (match.world.beat !== "over") match = close(match);
  return match;
}

describe.each(["fortieth", "season", "cables", "class"])("in a lesson of seed %s", (seed) => {
  const match = lesson(seed);
  const events = heard(eventsFor(match, "KEN", 0)).map(({ event }) => event);
  const steps = events.filter(({ type }) => type === "homeStepped");

  test("no two lines of a season differ only in the state that did not pass its law, or lost its vote", () => {
    const names = match.scenario.countries
      .map(({ iso3 }) => countryName(iso3))
      .sort((a, b) => b.length - a.length);
    const withoutNames = (text: string): string =>
      names.reduce((left, name) => left.replaceAll(name, "…"), text);
    for (const event of steps) {
      const said = linesOf(event, match.scenario).map(({ text }) => withoutNames(text));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test("every state is still counted in a line, and one's own is named", () => {
    for (const event of steps) {
      if (event.type !== "homeStepped") continue;
      const lines = linesOf(event, match.scenario);
      for (const { country, act } of event.steps) {
        if (act !== "implementLaw" && act !== "callVote") continue;
        expect(lines.some(({ countries }) => countries.includes(country))).toBe(true);
        if (match.scenario.countries[country]?.iso3 === "KEN")
          expect(lines.some(({ text }) => text.includes(countryName("KEN")))).toBe(true);
      }
    }
  });
});
