import { expect, test } from "vitest";
import type { Happening, Pact } from "../../src/engine/state/treaty.ts";
import type { Sounding, World } from "../../src/engine/state/world.ts";
import { redact } from "../../src/engine/views/redact.ts";
import { capitals, tableOf, withTable } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, opened, playOn, put, withDraft, withSecrets } from "../support/play.ts";
import { fiveCountries, scenarioOf, setupOf } from "../support/scenario.ts";

test("an event that strikes twice is answered the second time", () => {
  const fund = (answered: boolean): Happening => ({
    event: "training-fund",
    country: 3,
    group: -1,
    effect: { urgency: 0, trust: 1, rights: 0, capacity: 3 },
    until: 40,
    answered,
  });
  const world: World = { ...capitals({ threshold: 40 }), happenings: [fund(true), fund(false)] };
  const answer = world.scenario.events.find((e) => e.id === "training-fund")?.answers[0]?.key ?? "";
  const after = given(world).close({ KEN: [{ type: "answerEvent", answer }] }).world;
  expect(after.happenings.map((h) => h.answered)).toEqual([true, true]);
});
test("a promise to join lasts until its article closes: if it is kept at first reading it still binds at the second", () => {
  const start = opened(setupOf(), fiveCountries());
  const heard: Sounding = { placards: [], centre: 2000, objection: 200, seats: 800, caucuses: [] };
  const pact: Pact = {
    by: 1,
    to: 0,
    kind: "support",
    article: 0,
    alternative: 2,
    paid: true,
    status: "open",
    due: 0,
  };
  const world = {
    ...withDraft(
      { ...start, beat: "close", soundings: put(start.soundings, { 0: heard }) },
      { floor: [0], texts: [[1, 2, 4], [], [], []], chair: [2, -1, -1, -1], readings: [1, 1, 1, 1] },
    ),
    pacts: [pact],
  };
  const first = given(world)
    .close()
    .then([{ type: "articleHeld", why: "firstReading" }]).world;
  const second: World = withDraft(
    { ...first, beat: "close", round: 2, soundings: put(first.soundings, { 0: heard }) },
    { floor: [0], readings: [2, 1, 1, 1] },
  );
  given(second)
    .close({ EGY: [{ type: "takeStand", article: 0, stand: "block", breaking: false }] })
    .then([{ type: "standsTaken", blockers: [] }]);
});
test("a bot holds one hearing a season and tries the law once, as a person can", () => {
  const { beats } = playOn(
    opened(setupOf({ scenario: "standard", seed: "b3", level: 2 }), scenarioOf("standard")),
  );
  const doubles = beats
    .filter((b) => b.world.beat === "season")
    .flatMap((b) =>
      b.commands.filter(
        (own) =>
          own.filter((c) => c.type === "holdHearing").length > 1 ||
          own.filter((c) => c.type === "implementLaw").length > 1,
      ),
    );
  expect(doubles).toEqual([]);
});
test("a bot does not sponsor and pay for the same bridge twice", () => {
  let twice = 0;
  for (const seed of ["five", "b2", "b3", "b6"]) {
    const p =
      seed === "five"
        ? playOn(opened(setupOf({ seed }), fiveCountries()))
        : playOn(opened(setupOf({ scenario: "standard", seed }), scenarioOf("standard")));
    for (const b of p.beats)
      b.commands.forEach((own, i) => {
        for (const c of own)
          if (
            c.type === "sponsorBridge" &&
            b.world.draft.bridges.some(
              (x) => x.article === c.article && x.alternative === c.alternative && x.sponsors.includes(i),
            )
          )
            twice++;
      });
  }
  expect(twice).toBe(0);
});
test("a person cannot have two promises on one article with different texts: the second package cannot be accepted", () => {
  const start = opened(setupOf(), fiveCountries());
  const heard: Sounding = {
    placards: ["11111", "11111"],
    centre: 2000,
    objection: 0,
    seats: 1000,
    caucuses: [],
  };
  const pact: Pact = {
    by: 0,
    to: 3,
    kind: "support",
    article: 3,
    alternative: 0,
    paid: true,
    status: "open",
    due: 0,
  };
  const world: World = {
    ...withDraft(
      { ...start, beat: "deal", soundings: put(start.soundings, { 0: heard, 3: heard }) },
      { floor: [0, 1, 3], texts: [[1, 4], [1, 2], [], [0, 2]], chair: [4, 1, -1, 2] },
    ),
    pacts: [pact],
  };
  const made = given(world).when("EGY", {
    type: "offerPackage",
    to: 0,
    give: { article: 0, alternative: 4 },
    ask: { article: 3, alternative: 2 },
    assistance: 0,
  });
  made.when("CAN", { type: "answerOffer", offer: 0, accept: true }).then("notOpen");
  expect(made.world.pacts).toEqual([pact]);
});
test("the author of a bridge is its first sponsor", () => {
  const start = opened(setupOf(), fiveCountries());
  const declared = put(start.declared, { 0: 1, 1: 4, 2: 1, 3: 3, 4: 3 });
  for (let k = 0; k < 12; k++) {
    const world = withDraft(
      { ...start, beat: "deal", declared, clock: start.clock + k },
      {
        floor: [0],
        texts: [[1, 4], [], [], []],
        chair: [4, -1, -1, -1],
        bridges: [{ article: 0, alternative: 2, sponsors: [3], callers: 1 }],
      },
    );
    const b = (_s: string) => [{ type: "sponsorBridge" as const, article: 0, alternative: 2 }];
    const [built] = only(given(world).close({ CAN: b("CAN"), JAM: b("JAM") }).events, "bridgeBuilt");
    expect(built?.author).toBe(3);
  }
});
test("acts of a season: the order of sealing does not change their luck", () => {
  const open = withTable(capitals({ threshold: 40 }), 0, { moods: [1, 1, 0, 1, 1] });
  for (let k = 0; k < 30; k++) {
    const world = withSecrets(open, { words: [k, 2, 3, 4], pace: 3500 });
    const one = tableOf(
      given(world).close({ CAN: [{ type: "implementLaw" }, { type: "holdHearing", card: "courts" }] }).world,
      0,
    );
    const two = tableOf(
      given(world).close({ CAN: [{ type: "holdHearing", card: "courts" }, { type: "implementLaw" }] }).world,
      0,
    );
    expect(two).toEqual(one);
  }
});
test("a public act of another capital does not reveal the pace of the treaty", () => {
  const seen = (pace: number) => {
    const w = withSecrets(capitals({ threshold: 40 }), { pace });
    const { events } = given(w).close({ CAN: [{ type: "implementLaw" }] });
    const heard = events.flatMap((event) => redact(w.scenario, event, "KEN") ?? []);
    return only(heard, "homeStepped")[0]?.steps[0]?.chance;
  };
  expect(seen(0)).toBe(seen(600));
});
test("the EU's consent cannot be known years in advance", () => {
  const after = given(capitals({ threshold: 40 })).close().world;
  expect(after.treaty.euConsent).toBeLessThanOrEqual(after.month);
});
test("public trust does not show whether a kept promise was paid for", () => {
  const start = opened(setupOf(), fiveCountries());
  const heard: Sounding = { placards: [], centre: 2000, objection: 200, seats: 800, caucuses: [] };
  const pact: Pact = {
    by: 2,
    to: 0,
    kind: "support",
    article: 0,
    alternative: 2,
    paid: true,
    status: "open",
    due: 0,
  };
  const world = {
    ...withDraft(
      { ...start, beat: "close", soundings: put(start.soundings, { 0: heard }) },
      { floor: [0], texts: [[1, 2, 4], [], [], []], chair: [2, -1, -1, -1], readings: [2, 1, 1, 1] },
    ),
    pacts: [pact],
  };
  const trust = (position: number) =>
    given(withSecrets(world, { positions: put(world.secrets.positions, { 2: position }) })).close().world
      .trust[2];
  expect(trust(5000)).toBe(trust(2000));
});
