import { describe, expect, test } from "vitest";
import { publicMarginOfText } from "../../src/engine/forecasts/public-votes.ts";
import { absence } from "../../src/engine/model/ballot.ts";
import { currentText, thresholdOf } from "../../src/engine/model/whole-text.ts";
import { MOST_AMENDMENTS } from "../../src/engine/rules/adoption.ts";
import type { Command, Vote } from "../../src/engine/state/command.ts";
import type { Holder } from "../../src/engine/state/setup.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { Beat, World } from "../../src/engine/state/world.ts";
import { given } from "../support/given.ts";
import { only, opened, put, withDraft, withTreaty } from "../support/play.ts";
import { articleOf, FIVE, fiveCountries, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const EVERYBODY = Object.fromEntries(FIVE.map((seat): [string, Holder] => [seat, PERSON]));

/** Five players before the decision on the whole text, which has hr62 C, safeguards B, mla B and techtransfer B. */
function night(beat: Beat): World {
  const world = opened(setupOf({ seats: EVERYBODY }), fiveCountries());
  return withTreaty({ ...world, phase: "adoption", beat, round: 4 }, { text: [2, 1, 1, 1] });
}

function votes(...cast: readonly (Vote | null)[]): Record<string, Command[]> {
  return Object.fromEntries(FIVE.map((seat, i) => [seat, castBy(cast[i] ?? null)]));
}

function castBy(vote: Vote | null): Command[] {
  return vote === null ? [] : [{ type: "castVote", vote }];
}

describe("the last-night package", () => {
  test("consists of the agreed texts and, for open articles, the chair's text", () => {
    const world = opened(setupOf(), fiveCountries());
    const last = withDraft(
      { ...world, phase: "adoption", beat: "lastSounding", round: 4 },
      { floor: [2, 3], agreed: [4, 1, -1, -1], chair: [4, 1, 0, 0], texts: [[0, 4], [1, 2], [0], [3]] },
    );
    given(last)
      .close()
      .then([
        { type: "packagePut", text: [4, 1, 0, 3] },
        { type: "beatOpened", beat: "amend" },
      ]);
  });

  test("the text as it stands is complete from the first beat on", () => {
    for (const id of ["lesson", "express", "full"] as const) {
      const world = opened(setupOf({ scenario: id }), scenarioOf(id));
      currentText(world).forEach((alternative, a) => {
        expect(world.scenario.articles[a]?.alternatives[alternative]).toBeDefined();
      });
    }
  });
});

describe("GA r.90: amendments furthest removed from the package are voted on first", () => {
  const amend = (article: number, alternative: number): Command[] => [
    { type: "proposeAmendment", article, alternative },
  ];

  test("by distance in posture, not by number of steps or by seat", () => {
    // Distances: hr62 C (450) to A (50) is 400, mla B (300) to D (950) is 650, techtransfer B (450) to D (850) is
    // 400.
    const proposed = given(night("amend"))
      .close({ CAN: amend(0, 0), KEN: amend(3, 3), RUS: amend(2, 3) })
      .then([
        {
          type: "amendmentsProposed",
          amendments: [
            { article: 2, alternative: 3, by: 4 },
            { article: 0, alternative: 0, by: 0 },
            { article: 3, alternative: 3, by: 3 },
          ],
          dropped: [],
        },
        { type: "beatOpened", beat: "amendVote" },
      ]).world;
    expect(proposed.credit).toEqual([3, 6, 6, 3, 3]);
  });

  test("at most three are admitted, one per article, and a seat whose amendment is not admitted pays nothing", () => {
    const proposed = given(night("amend"))
      .close({ CAN: amend(0, 0), EGY: amend(0, 5), JAM: amend(1, 3), KEN: amend(3, 3), RUS: amend(2, 3) })
      .then([{ type: "amendmentsProposed" }]);
    const [event] = only(proposed.events, "amendmentsProposed");
    expect(MOST_AMENDMENTS).toBe(3);
    expect(event?.amendments.map((item) => [item.article, item.alternative])).toEqual([
      [2, 3],
      [1, 3],
      [0, 5],
    ]);
    expect(event?.dropped).toEqual([0, 3]);
    expect(proposed.world.credit).toEqual([6, 3, 3, 6, 3]);
  });

  test("cost three credits, and must change something", () => {
    given({ ...night("amend"), credit: [2, 6, 6, 6, 6] })
      .when("CAN", { type: "proposeAmendment", article: 0, alternative: 0 })
      .then("noCredit");
    given(night("amend"))
      .when("CAN", { type: "proposeAmendment", article: 0, alternative: 2 })
      .then("unknownTarget");
  });

  test("GA r.84: two thirds of those present and voting carry one, and it changes the package", () => {
    const world = { ...night("amendVote"), amendments: [{ article: 0, alternative: 0, by: 0 }] };
    const cast = (...list: readonly (Vote | null)[]): Record<string, Command[]> =>
      Object.fromEntries(
        FIVE.map((seat, i) => {
          const vote = list[i] ?? null;
          return [seat, vote === null ? [] : [{ type: "voteAmendment", amendment: 0, vote }]];
        }),
      );
    const carried = given(world)
      .close(cast("yes", "yes", "no", "abstain", null))
      .then([
        {
          type: "amendmentVoted",
          ballot: { votes: "00123", tally: { yes: 2, no: 1, abstain: 1, absent: 1 }, carried: true },
        },
        { type: "beatOpened", beat: "stand" },
      ]).world;
    expect(carried.treaty.text).toEqual([0, 1, 1, 1]);
    const lost = given(world).close(cast("yes", "no", "abstain", "abstain", "abstain")).world;
    expect(lost.treaty.text).toEqual([2, 1, 1, 1]);
  });

  test("without amendments the package goes straight to the test for consensus", () => {
    given(night("amend"))
      .close()
      .then([{ type: "beatOpened", beat: "stand" }])
      .without("amendmentsProposed");
  });
});

describe("consensus first", () => {
  test("nobody blocks: adopted without a vote, and open for signature", () => {
    given(night("stand"))
      .close({ CAN: [{ type: "standOnPackage", stand: "join" }] })
      .then([
        { type: "packageTested", blockers: [] },
        { type: "textDecided", outcome: { how: "consensus", ballot: null, blockers: [] } },
        { type: "homesOpened" },
        { type: "beatOpened", phase: "signature", beat: "sign" },
      ]);
  });

  test("one block brings the vote on the whole, and is spent", () => {
    const after = given(night("stand"))
      .close({ RUS: [{ type: "standOnPackage", stand: "block" }] })
      .then([
        { type: "packageTested", stands: "00002", blockers: [4] },
        { type: "beatOpened", beat: "vote" },
      ])
      .without("textDecided").world;
    expect(after.blocks).toEqual([2, 2, 2, 2, 1]);
  });

  test("a block costs 60 trust if the text crosses a line declared before, 120 if the room cannot see a reason", () => {
    const bare = night("stand");
    const block: Command[] = [{ type: "standOnPackage", stand: "block" }];
    const trusted = (world: World) => given(world).close({ RUS: block }).world.trust[4];
    // Judged by its public position, Russia does better with the text than without a treaty.
    expect(publicMarginOfText(bare, 4, bare.treaty.text)).toBeGreaterThan(0);
    expect(trusted(bare)).toBe(600 - 120);
    expect(trusted({ ...bare, declaredLines: put(bare.declaredLines, { 4: 0b000100 }) })).toBe(600 - 60);
  });

  test("it needs a block left", () => {
    const spent = { ...night("stand"), blocks: [2, 2, 2, 2, 0] };
    given(spent).when("RUS", { type: "standOnPackage", stand: "block" }).then("noBlocks");
    given(spent)
      .close({ RUS: [{ type: "standOnPackage", stand: "block" }] })
      .then([{ type: "textDecided", outcome: { how: "consensus" } }]);
  });
});

describe("promises on articles that were never agreed", () => {
  /** Canada promised Egypt techtransfer B, which is in the whole text. Egypt promised Canada hr62 E, which is not. */
  const promise = (by: number, article: number, alternative: number): Pact => ({
    by,
    to: 1 - by,
    kind: "support",
    article,
    alternative,
    paid: true,
    status: "open",
    due: 0,
  });
  const bound = (beat: Beat): World => ({ ...night(beat), pacts: [promise(0, 3, 1), promise(1, 0, 4)] });
  const states = (world: World) => world.pacts.map(({ status }) => status);

  test("a consensus keeps those whose text is in the whole; the others are dropped and cost nothing", () => {
    const after = given(bound("stand")).close();
    after.then([{ type: "promisesReckoned", reckonings: [{ by: 0, article: 3, kept: true }] }]);
    expect(states(after.world)).toEqual(["kept", "void"]);
    expect(after.world.trust[1]).toBe(600);
  });

  test("in a vote only a yes keeps one", () => {
    const cast = (vote: Vote) => given(bound("vote")).close(votes(vote, "yes", "yes", "yes", "yes")).world;
    expect(states(cast("yes"))).toEqual(["kept", "void"]);
    expect(states(cast("abstain"))).toEqual(["void", "void"]);
  });

  test("without a treaty, no promise is kept", () => {
    expect(states(given(bound("vote")).close(votes("yes", "no", "no", "no", "no")).world)).toEqual([
      "void",
      "void",
    ]);
  });
});

describe("GA r.83 and 86: the whole needs two thirds of those present and voting; abstentions do not count", () => {
  test.each([
    [["yes", "yes", "no", "abstain", "abstain"], "vote"],
    [["yes", "yes", "yes", "no", "no"], "failed"],
    [["yes", "yes", "yes", "yes", "no"], "vote"],
    [["yes", "abstain", "abstain", "abstain", "abstain"], "vote"],
    [["abstain", "abstain", "abstain", "abstain", "abstain"], "failed"],
    [["yes", "no", null, null, null], "failed"],
    [["yes", "yes", "no", null, null], "vote"],
    [[null, null, null, null, null], "failed"],
  ] as const)("%o: %s", (cast, how) => {
    const after = given(night("vote")).close(votes(...cast));
    after.then([{ type: "textDecided", outcome: { how } }]);
    if (how === "failed") after.then([{ type: "matchEnded" }]).without("homesOpened");
    else after.then([{ type: "beatOpened", beat: "sign" }]).without("matchEnded");
  });

  test("a person's silence is an absence, counted and named", () => {
    given(night("vote"))
      .close(votes("yes", null, "yes", null, "abstain"))
      .then([
        {
          type: "textDecided",
          outcome: { ballot: { votes: "03032", tally: { yes: 2, no: 0, abstain: 1, absent: 2 } } },
        },
      ]);
  });

  test("a match without a text has no treaty: it ends, and nobody signs", () => {
    const after = given(night("vote")).close(votes("no", "no", "no", "no", "no")).world;
    expect([after.phase, after.beat]).toEqual(["over", "over"]);
    expect(after.treaty.signed).toEqual([-1, -1, -1, -1, -1]);
  });

  test("bots miss a vote by capacity, at most three times in ten; people never do", () => {
    const countries = scenarioOf("full").countries;
    for (const country of countries) {
      expect(absence(country)).toBe(300 - Math.floor((250 * country.capacity) / 1000));
      expect(absence(country)).toBeGreaterThanOrEqual(50);
      expect(absence(country)).toBeLessThanOrEqual(300);
    }
    const yes = Object.fromEntries(countries.map((country) => [country.iso3, castBy("yes")]));
    const world = opened(setupOf({ scenario: "full" }), scenarioOf("full"));
    const bots: World = { ...world, phase: "adoption", beat: "vote" };
    const [decided] = only(given(bots).close(yes).events, "textDecided");
    const absent = decided?.outcome.ballot?.tally.absent ?? 0;
    const expected = countries.reduce((sum, country) => sum + absence(country), 0) / 1000;
    expect(Math.abs(absent - expected)).toBeLessThan(4 * Math.sqrt(expected));
    const people: World = { ...bots, holders: bots.holders.map(() => PERSON) };
    const [full] = only(given(people).close(yes).events, "textDecided");
    expect(full?.outcome.ballot?.tally).toEqual({ yes: 193, no: 0, abstain: 0, absent: 0 });
  });
});

describe("Convention art. 65: the instruments needed", () => {
  test("if the article is in play, the number that was negotiated; otherwise forty", () => {
    const scenario = scenarioOf("standard");
    const threshold = articleOf(scenario, "threshold");
    const world = opened(setupOf({ scenario: "standard" }), scenario);
    const text = scenario.articles.map((article) => article.adopted);
    const needed = [0, 1, 2, 3].map((o) =>
      thresholdOf(withTreaty(world, { text: put(text, { [threshold]: o }) })),
    );
    expect(needed).toEqual([60, 50, 40, 30]);
    expect(thresholdOf(night("stand"))).toBe(40);
  });

  test("the adopted convention needs forty", () => {
    const scenario = scenarioOf("full");
    const text = scenario.articles.map((article) => article.adopted);
    expect(thresholdOf(withTreaty(opened(setupOf({ scenario: "full" }), scenario), { text }))).toBe(40);
  });
});
