/** Edge cases of the race and the capitals: first months, spectators and missing data. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { pledgeEnds } from "../../../../src/client/selectors/debrief/promises.ts";
import {
  cardSeats,
  moodAt,
  supportIf,
  supportOf,
} from "../../../../src/client/selectors/ratification/capital.ts";
import { factsOf, originOf } from "../../../../src/client/selectors/ratification/profile.ts";
import {
  alliesOf,
  isOpenEnded,
  monthOfNth,
  runnersOf,
} from "../../../../src/client/selectors/ratification/race.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import { homeOn } from "../../../../src/engine/model/home.ts";
import type { HomePledge } from "../../../../src/engine/state/treaty.ts";
import type { PublicWorld } from "../../../../src/engine/state/world.ts";
import { capitals, tableOf } from "../../../support/capitals.ts";
import { heard } from "../../../support/heard.ts";
import { seenBy } from "../../../support/play.ts";
import { countryOf, scenarioOf } from "../../../support/scenario.ts";

await loadWording("content");

const KEN = 3;
const world = capitals();
const { scenario } = world;

describe("support at home for another text", () => {
  test("is that of the home table on it, with every other article unchanged", () => {
    const own = seenBy(world, "KEN");
    for (const [article, { alternatives }] of scenario.articles.entries()) {
      for (const alternative of alternatives.keys()) {
        const text = world.treaty.text.map((now, a) => (a === article ? alternative : now));
        expect(supportIf(own, article, alternative)).toBe(supportOf(homeOn(scenario, KEN, text)));
      }
    }
  });
});

describe("a card", () => {
  const home = tableOf(world, KEN);

  test("is against, split or for, and counts as against if its mood is unknown", () => {
    const moods = { ...home, moods: [0, 1, 2, 9] };
    expect([0, 1, 2, 3, 4].map((at) => moodAt(moods, at))).toEqual([0, 1, 2, 0, 0]);
  });

  test("gives nothing against, two fifths of its weight split, and all of it in favour", () => {
    const points = (mood: number) =>
      cardSeats(scenario, { ...home, moods: home.moods.map(() => mood) }, world.treaty.text).map(
        (card) => card.points,
      );
    expect(points(0)).toEqual([0, 0, 0, 0, 0]);
    expect(points(2)).toEqual(home.weights);
    expect(points(1)).toEqual(home.weights.map((weight) => Math.round((40 * weight) / 100)));
  });

  test("has its own place, and marks only for itself", () => {
    const acted = {
      ...home,
      reservations: ["courts"],
      declaration: "justice",
      consulted: "security",
    } as const;
    const cards = cardSeats(scenario, acted, world.treaty.text);
    expect(cards.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4]);
    const marked = (of: "isReserved" | "isDeclared" | "isConsulted") =>
      cards.flatMap((card) => (card[of] ? [card.card] : []));
    expect([marked("isReserved"), marked("isDeclared"), marked("isConsulted")]).toEqual([
      ["courts"],
      ["justice"],
      ["security"],
    ]);
  });
});

describe("the race", () => {
  const at = (signed: readonly number[], deposited: readonly number[], pledges: readonly HomePledge[] = []) =>
    ({ treaty: { signed, deposited }, pledges }) as unknown as PublicWorld;
  const step = (country: number, act: "callVote" | "implementLaw", ok: boolean): GameEvent =>
    ({ type: "homeStepped", steps: [{ country, act, ok }] }) as unknown as GameEvent;

  test("counts month 0 as signed, and as deposited", () => {
    expect(runnersOf(at([0, 0], [-1, 0]), [], -1).map(({ status }) => status)).toEqual([
      "signed",
      "deposited",
    ]);
  });

  test("a vote won comes before a law, and an instrument before both", () => {
    const journal = heard(
      [0, 1].flatMap((country) => [step(country, "callVote", true), step(country, "implementLaw", true)]),
    );
    expect(runnersOf(at([0, 0], [-1, 4]), journal, -1).map(({ status }) => status)).toEqual([
      "won",
      "deposited",
    ]);
  });

  test("a law that failed later is still law, and a lost vote alone is no law", () => {
    const journal = heard([
      step(0, "implementLaw", true),
      step(0, "implementLaw", false),
      step(1, "callVote", false),
    ]);
    expect(runnersOf(at([0, 0], [-1, -1]), journal, -1)).toMatchObject([
      { status: "law", hasLostVote: false },
      { status: "signed", hasLostVote: true },
    ]);
  });

  test("a met pledge still binds, and a pledge between others binds nobody to this seat", () => {
    const pledge = (by: number, partner: number, status: HomePledge["status"]): HomePledge => ({
      ...{ by, with: [partner], count: 1, until: 12, status },
    });
    const pledges = [pledge(0, 1, "met"), pledge(2, 0, "open"), pledge(3, 4, "open"), pledge(5, 0, "void")];
    expect([...alliesOf(at([], [], pledges), 0)]).toEqual([1, 2]);
    expect(runnersOf(at([0, 0, 0, 0, 0, 0], [], pledges), [], 0).map(({ isAlly }) => isAlly)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("a forecast that reaches month 120 is open-ended", () => {
    expect([119, 120, 121].map(isOpenEnded)).toEqual([false, true, true]);
  });

  test("the first of no instruments is null", () => {
    expect(monthOfNth(at([], [-1, -1]), 1)).toBeNull();
  });
});

test("a pledge whose maker joined in month 0 counts as kept", () => {
  const pledge: HomePledge = { by: 0, with: [1], count: 1, until: 12, status: "met" };
  const one = { pledges: [pledge], treaty: { deposited: [0] } } as unknown as PublicWorld;
  expect(pledgeEnds(one, [])).toEqual([{ pledge, end: "kept" }]);
});

describe("the facts about a state", () => {
  const full = scenarioOf("full");
  const factIds = (iso3: string): readonly string[] =>
    full.countries
      .slice(countryOf(full, iso3), countryOf(full, iso3) + 1)
      .flatMap((country) => factsOf(country).map(({ id }) => id));
  const ALL = [
    "population",
    "gdp",
    "internet",
    "polyarchy",
    "idealPoint",
    "budapest",
    "legalFamily",
    "hurdle",
  ];
  const VOTES = ["vote74247", "vote73187"];
  const MODEL = ["capacity", "need"];

  test("leave out unknown values: the internet in North Korea, the hurdle in Nauru, the legal family of Greece", () => {
    expect(factIds("KEN")).toEqual([...ALL, ...VOTES, ...MODEL]);
    expect(factIds("PRK")).not.toContain("internet");
    expect(factIds("NRU")).not.toContain("hurdle");
    expect(factIds("GRC")).not.toContain("legalFamily");
    expect(factIds("AFG")).not.toContain("signed");
  });

  test("are the model's alone for a state without a profile", () => {
    const [kenya] = full.countries;
    if (kenya === undefined) throw new Error("no country");
    const facts = factsOf({ ...kenya, iso3: "XXX", capacity: 20, need: 1000 });
    expect(facts.map(({ id, value }) => [id, value])).toEqual([
      ["capacity", "20 of 1,000"],
      ["need", "1,000 of 1,000"],
    ]);
  });

  test("name their sources by title and address", () => {
    const { sources } = originOf("KEN", "population");
    expect(sources.length).toBeGreaterThan(0);
    for (const { title, url } of sources)
      expect([title, url]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/^https:/)]);
  });
});

test("a state without a known instrument has deposited none", () => {
  const signed = { treaty: { signed: [3], deposited: [] }, pledges: [] } as unknown as PublicWorld;
  expect(runnersOf(signed, [], -1)).toMatchObject([{ status: "signed", deposited: -1 }]);
});
