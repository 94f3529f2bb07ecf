import { describe, expect, test } from "vitest";
import { fitOf } from "../../src/engine/model/persuasion.ts";
import { casesOf } from "../../src/engine/options/options.ts";
import type { Command, LayPlacards, Placard, Speak } from "../../src/engine/state/command.ts";
import type { Argument } from "../../src/engine/state/scenario.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { given } from "../support/given.ts";
import { only, opened, put, withDraft, withSecrets } from "../support/play.ts";
import { articleOf, countryOf, FIVE, fiveCountries, modelScenario, setupOf } from "../support/scenario.ts";

const HR62 = 0;
const SAFEGUARDS = 1;

/** Five countries before the first sounding, with texts 1 and 2 of safeguards on the floor. */
function room(): World {
  return withDraft(opened(setupOf(), fiveCountries()), {
    floor: [SAFEGUARDS],
    texts: [[], [1, 2], [], []],
  });
}

function placards(wish: number, ...laid: Placard[]): LayPlacards {
  return { type: "layPlacards", article: SAFEGUARDS, placards: laid, wish, care: 1 };
}

/** The placards of the five countries, by seat. */
function everyone(...laid: readonly LayPlacards[]): Record<string, Command[]> {
  return Object.fromEntries(FIVE.map((seat, i) => [seat, laid[i] === undefined ? [] : [laid[i]]]));
}

describe("placards", () => {
  test("stay sealed until the beat closes, and are revealed together", () => {
    const sealed = given(room())
      .when("KEN", placards(2, 2, 0))
      .then([{ type: "actSealed", seat: "KEN" }]);
    expect(sealed.world.soundings[SAFEGUARDS]).toBeNull();
    expect(sealed.world.declared).toEqual(room().declared);
    sealed
      .close({ RUS: [placards(3, 1, 1)] })
      .then([{ type: "placardsRevealed", article: SAFEGUARDS, placards: ["33321", "33301"] }]);
  });

  test("a seat can change its placards until the beat closes, and the last ones count", () => {
    given(room())
      .when("KEN", placards(2, 2, 0))
      .when("KEN", placards(1, 0, 2))
      .close()
      .then([{ type: "placardsRevealed", placards: ["33303", "33323"] }]);
  });

  test("silence objects to nothing and keeps the wish declared before", () => {
    const world = { ...room(), declared: put(room().declared, { [SAFEGUARDS * 5 + 3]: 3 }) };
    const after = given(world).close().world;
    expect(after.declared[SAFEGUARDS * 5 + 3]).toBe(3);
    expect(after.soundings[SAFEGUARDS]).toMatchObject({ objection: 0, seats: 1000 });
  });

  test("the declared position can be untrue: nothing compares it with the secret one", () => {
    const after = given(room())
      .when("CAN", placards(3, 2, 0))
      .close().world;
    expect(after.declared[SAFEGUARDS * 5]).toBe(3);
    expect(after.secrets.positions).toEqual(room().secrets.positions);
  });
});

// Power: Canada 580, Egypt 460, Jamaica 300, Kenya 380, Russia 600; 2,320 in all.
describe("MODEL §3.6: the chair's text is the one on the floor with the smallest |1000·o − c| + objection", () => {
  test("nobody objects: the text nearest to the power-weighted centre", () => {
    const laid = everyone(...[1, 1, 1, 2, 2].map((wish) => placards(wish, 1, 1)));
    // c = (580 + 460 + 300 + 2·380 + 2·600)·1000 / 2320 = 1422.4
    given(room())
      .close(laid)
      .then([{ type: "textRevised", alternative: 1, centre: 1422, objection: 0, seats: 1000 }]);
  });

  test("objection changes it: 422 + 456 against text 1 is more than 578 against text 2", () => {
    const laid = everyone(
      placards(1, 0, 1),
      placards(1, 2, 1),
      placards(1, 1, 1),
      placards(2, 1, 1),
      placards(2, 2, 0),
    );
    // Egypt and Russia object: ⌊1000·1060/2320⌋ = 456.
    given(room())
      .close(laid)
      .then([{ type: "textRevised", alternative: 2, centre: 1422, objection: 0 }]);
  });

  test("a declared red line counts twice", () => {
    const laid = everyone(
      placards(1, 1, 1),
      placards(1, 1, 1),
      placards(1, 1, 1),
      placards(2, 1, 1),
      placards(2, 2, 1),
    );
    // Russia alone objects, which adds 258: 422 + 258 = 680 for text 1 is already more than 578 for text 2.
    const plain = given(room()).close(laid).world;
    expect(plain.draft.chair[SAFEGUARDS]).toBe(2);
    const light = everyone(
      placards(1, 1, 1),
      placards(1, 1, 1),
      placards(1, 1, 1),
      placards(1, 1, 1),
      placards(2, 2, 1),
    );
    // c = 1258: the sum is 258 + 258 = 516 for text 1 and 742 for text 2. A declared red line raises the first sum to
    // 258 + 517 = 775.
    expect(given(room()).close(light).world.draft.chair[SAFEGUARDS]).toBe(1);
    const declared = put(room().declaredLines, { [SAFEGUARDS * 5 + 4]: 0b0011 });
    expect(given({ ...room(), declaredLines: declared }).close(light).world.draft.chair[SAFEGUARDS]).toBe(2);
  });

  test("acceptance counts seats, and of each caucus its own", () => {
    const laid = everyone(...([1, 2, 1, 1, 0] as const).map((placard) => placards(1, placard, 1)));
    const sounding = given(room()).close(laid).world.soundings[SAFEGUARDS];
    // The caucuses are cis, west, caricom, arab and africa.
    expect(sounding).toMatchObject({ seats: 800, caucuses: [1000, 1000, 1000, 0, 1000] });
  });

  test("uses only declared wishes and placards: other secrets give the same text", () => {
    const laid = everyone(...[0, 3, 1, 2, 2].map((wish) => placards(wish, 1, 2)));
    const secret = withSecrets(room(), { positions: room().secrets.positions.map(() => 0) });
    expect(given(secret).close(laid).world.draft.chair).toEqual(given(room()).close(laid).world.draft.chair);
  });
});

const speak = (...articles: readonly number[]): Command[] =>
  articles.map((article) => ({ type: "speak", article, alternative: 2, argument: "rights", case: "" }));

/** Every seat declares its wish on safeguards and can live with both texts. The speakers also take the floor. */
function said(wishes: readonly number[], ...speakers: readonly string[]): Record<string, Command[]> {
  return Object.fromEntries(
    FIVE.map((seat, i) => [
      seat,
      [placards(wishes[i] ?? 0, 1, 1), ...(speakers.includes(seat) ? speak(SAFEGUARDS) : [])],
    ]),
  );
}

describe("MODEL §3.6: a speaker on the floor has the weight of its power and forty times its trust above 300", () => {
  const wishes = [1, 1, 1, 2, 2];
  const centre = (world: World): number | undefined => world.soundings[SAFEGUARDS]?.centre;

  test("the chair's text changes: it hears the speech before it revises", () => {
    given(room())
      .close(said(wishes))
      .then([{ type: "textRevised", alternative: 1, centre: 1422 }]);
    // Kenya weighs 380 + 12,000: c = (1,340 + 2·12,380 + 2·600)·1000 / 14,320 = 1906.4
    given(room())
      .close(said(wishes, "KEN"))
      .then([
        { type: "placardsRevealed" },
        { type: "speechesHeard" },
        { type: "textRevised", alternative: 2, centre: 1906 },
      ]);
  });

  test("a speaker's objection has the same weight", () => {
    const objecting = { ...said([2, 2, 2, 2, 2]), KEN: [placards(2, 1, 2), ...speak(SAFEGUARDS)] };
    // ⌊1000·12,380/14,320⌋ = 864 for text 2, which is at the centre, against 1,000 for text 1, which is one step
    // away.
    given(room())
      .close(objecting)
      .then([{ type: "textRevised", alternative: 2, centre: 2000, objection: 864 }]);
  });

  test("the same for all: equal trust adds 12,000 to the smallest and to the greatest", () => {
    const alone = (seat: string, i: number): number | undefined =>
      centre(given(room()).close(said(put([1, 1, 1, 1, 1], { [i]: 2 }), seat)).world);
    // Jamaica: 1,000 + 1000·(300 + 12,000)/14,320. Russia: 1,000 + 1000·(600 + 12,000)/14,320.
    expect([alone("JAM", 2), alone("RUS", 4)]).toEqual([1858, 1879]);
  });

  test("by its trust: a speaker without credibility adds nothing", () => {
    const heard = (trust: number): number | undefined =>
      centre(given({ ...room(), trust: put(room().trust, { 3: trust }) }).close(said(wishes, "KEN")).world);
    // 1422 by power alone. Trust 1,000 adds a weight of 28,000: c = (1,340 + 2·28,380 + 1,200)·1000 / 30,320
    expect([heard(0), heard(300), heard(1000)]).toEqual([1422, 1422, 1955]);
  });

  test("if everybody has spoken, all have nearly the same weight again", () => {
    // Only Jamaica wants 2: it has 300 of 2,320 by power, and 12,300 of 62,320 once all have spoken.
    expect(centre(given(room()).close(said([1, 1, 2, 1, 1])).world)).toBe(1129);
    expect(centre(given(room()).close(said([1, 1, 2, 1, 1], ...FIVE)).world)).toBe(1197);
  });

  test("in later soundings of the article as well, and on no other article", () => {
    const spoken = given(room()).close(said(wishes, "KEN")).world;
    const again: World = { ...spoken, beat: "sound" };
    expect(centre(given(again).close(said(wishes)).world)).toBe(1906);
    const both = withDraft(again, { floor: [HR62, SAFEGUARDS], texts: [[1, 3], [1, 2], [], []] });
    const cells = put(both.declared, { 0: 1, 1: 1, 2: 1, 3: 2, 4: 2 });
    const after = given({ ...both, declared: cells }).close(said(wishes)).world;
    expect([after.soundings[HR62]?.centre, centre(after)]).toEqual([1422, 1906]);
  });

  test("not without the credit to speak", () => {
    const poor = { ...room(), credit: put(room().credit, { 3: 0 }) };
    expect(centre(given(poor).close(said(wishes, "KEN")).world)).toBe(1422);
  });
});

describe("MODEL §3.6: a story that changes costs trust", () => {
  /** Kenya's trust after it has declared these wishes in one sounding after another. Null lays no placards. */
  const told = (...wishes: readonly (number | null)[]): number | undefined => {
    let world = room();
    for (const wish of wishes) {
      const own = wish === null ? [] : [placards(wish, 1, 1)];
      world = { ...given(world).close({ KEN: own }).world, beat: "sound" };
    }
    return world.trust[3];
  };

  test("10 for each step that the declared wish moves between soundings", () => {
    expect(told(2, 2)).toBe(600);
    expect(told(2, 3)).toBe(590);
    expect(told(3, 0)).toBe(570);
    expect(told(0, 2, 1)).toBe(600 - 20 - 10);
  });

  test("the first declaration is free, whatever the room expected", () => {
    expect(room().declared[SAFEGUARDS * 5 + 3]).toBe(2);
    expect([0, 1, 2, 3].map((wish) => told(wish))).toEqual([600, 600, 600, 600]);
  });

  test("silence keeps the story, and forgets nothing", () => {
    expect(told(2, null)).toBe(600);
    expect(told(2, null, 0)).toBe(580);
  });

  test("a change before the beat closes costs nothing", () => {
    const spoken: World = { ...given(room()).close({ KEN: [placards(2, 1, 1)] }).world, beat: "sound" };
    const again = given(spoken)
      .when("KEN", placards(0, 1, 1))
      .when("KEN", placards(2, 1, 1))
      .close();
    expect(again.world.trust[3]).toBe(600);
  });

  test("nobody else pays, and trust never falls below 0", () => {
    const spoken: World = { ...given(room()).close({ KEN: [placards(3, 1, 1)] }).world, beat: "sound" };
    const low = { ...spoken, trust: [600, 600, 600, 10, 600] };
    const turned = given(low).close({ KEN: [placards(0, 1, 1)] });
    expect(turned.world.trust).toEqual([600, 600, 600, 0, 600]);
  });

  test("the chair weighs the speaker by its remaining trust", () => {
    const spoken: World = { ...given(room()).close(said([1, 1, 1, 2, 2], "KEN")).world, beat: "sound" };
    // Kenya turns from 2 to 3, and its trust falls to 590: c = (1,340 + 3·11,980 + 2·600)·1000 / 13,920
    expect(given(spoken).close(said([1, 1, 1, 3, 2])).world.soundings[SAFEGUARDS]?.centre).toBe(2764);
  });
});

/** The model's full scenario with hr62 and safeguards on the floor. */
function assembly(): World {
  const scenario = modelScenario("full");
  const world = opened(setupOf({ scenario: "full" }), scenario);
  const floor = [articleOf(scenario, "hr62"), articleOf(scenario, "safeguards")];
  const texts = world.draft.texts.map((known, a) => (floor.includes(a) ? [1, 3] : known));
  return withDraft(world, { floor, texts });
}

function speech(world: World, article: number, alternative: number, argument: Argument): Speak {
  return {
    type: "speak",
    article,
    alternative,
    argument,
    case: casesOf(world.scenario, article)[0] ?? "",
  };
}

/** Sets one listener's position, opening position and weight on an article. */
function listening(
  world: World,
  article: number,
  iso3: string,
  position: number,
  weight: number,
  opening = position,
): World {
  const cell = article * size(world) + countryOf(world.scenario, iso3);
  return withSecrets(world, {
    positions: put(world.secrets.positions, { [cell]: position }),
    opening: put(world.secrets.opening, { [cell]: opening }),
    weight: put(world.secrets.weight, { [cell]: weight }),
  });
}

function positionOf(world: World, article: number, iso3: string): number {
  return world.secrets.positions[article * size(world) + countryOf(world.scenario, iso3)] ?? -1;
}

describe("MODEL §3.6: Jamaica argues hr62 B with rights; Kenya listens", () => {
  const start = assembly();
  const hr62 = articleOf(start.scenario, "hr62");
  const safeguards = articleOf(start.scenario, "safeguards");

  test("force 900, reach 540, 1893 → 1022 → 561 → 437: from 2,893 to 2,456; the same argument later gives 167", () => {
    const world = listening(start, hr62, "KEN", 2893, 221);
    const once = given(world)
      .when("JAM", speech(world, hr62, 1, "rights"))
      .close()
      .then([{ type: "mindsMoved", article: hr62 }, { type: "speechesHeard" }]).world;
    expect(positionOf(once, hr62, "KEN")).toBe(2456);
    const again: World = { ...once, beat: "sound" };
    const twice = given(again)
      .when("JAM", speech(again, hr62, 1, "rights"))
      .close().world;
    // Kenya is 1,456 from text 1. The formula gives 786, then 431, then 335, and half of this counts for a repeated
    // argument.
    expect(positionOf(twice, hr62, "KEN")).toBe(2456 - 167);
  });

  test("on safeguards, which Kenya cares for (915), reach 480, 1100 → 528 → 289 → 24", () => {
    const world = listening(start, safeguards, "KEN", 2100, 915);
    const after = given(world)
      .when("JAM", speech(world, safeguards, 1, "rights"))
      .close().world;
    expect(positionOf(after, safeguards, "KEN")).toBe(2076);
  });
});

describe("speeches", () => {
  const start = assembly();
  const hr62 = articleOf(start.scenario, "hr62");
  const kenya = countryOf(start.scenario, "KEN");

  test.each([600, 1000])(
    "trusted %i, move everyone towards the argued text or not at all, never past it",
    (trust) => {
      const trusted = { ...start, trust: start.trust.map(() => trust) };
      for (const argument of ["rights", "security", "sovereignty", "capacity"] as const) {
        for (let alternative = 0; alternative < 6; alternative++) {
          const after = given(trusted)
            .when("BRA", speech(start, hr62, alternative, argument))
            .close().world;
          start.scenario.countries.forEach((_, i) => {
            const cell = hr62 * size(start) + i;
            const before = start.secrets.positions[cell] ?? 0;
            const now = after.secrets.positions[cell] ?? 0;
            const target = 1000 * alternative;
            expect(Math.abs(now - target)).toBeLessThanOrEqual(Math.abs(before - target));
            expect((now - target) * (before - target)).toBeGreaterThanOrEqual(0);
          });
        }
      }
    },
  );

  test("move positions only on their article, and not the speaker's own", () => {
    const after = given(start)
      .when("JAM", speech(start, hr62, 5, "security"))
      .close();
    expect(only(after.events, "mindsMoved").map((event) => event.article)).toEqual([hr62]);
    expect(positionOf(after.world, hr62, "JAM")).toBe(positionOf(start, hr62, "JAM"));
  });

  test("cost one credit each, and a state without credit cannot speak", () => {
    const jamaica = countryOf(start.scenario, "JAM");
    const after = given(start)
      .when("JAM", speech(start, hr62, 1, "rights"))
      .close().world;
    expect(after.credit[jamaica]).toBe(5);
    given({ ...start, credit: put(start.credit, { [jamaica]: 0 }) })
      .when("JAM", speech(start, hr62, 1, "rights"))
      .then("noCredit");
  });

  test("one argument for one alternative counts once per beat, and 50 more for each of four more speakers", () => {
    const world = listening(start, hr62, "KEN", 3000, 0);
    const drop = (...seats: readonly string[]): number => {
      const said = Object.fromEntries(seats.map((seat) => [seat, [speech(world, hr62, 2, "security")]]));
      return 3000 - positionOf(given(world).close(said).world, hr62, "KEN");
    };
    // The security argument has a force of 600 here, and one speaker moves Kenya by half of ⌊600·600/1000⌋ = 360.
    // With two speakers the second 600 becomes 650, and with five or more 800.
    expect(drop("JAM")).toBe(180);
    expect(drop("JAM", "BRA")).toBe(195);
    expect(drop("JAM", "BRA", "CAN", "EGY", "IND")).toBe(240);
    expect(drop("JAM", "BRA", "CAN", "EGY", "IND", "CHN", "USA")).toBe(240);
  });

  test("the most trusted speaker sets the weight", () => {
    const world = listening(start, hr62, "KEN", 3000, 0);
    const trusted = { ...world, trust: put(world.trust, { [countryOf(world.scenario, "JAM")]: 1000 }) };
    const after = given(trusted)
      .when("JAM", speech(world, hr62, 2, "security"))
      .close().world;
    expect(positionOf(after, hr62, "KEN")).toBe(3000 - 300);
  });

  test("no position moves more than 500 in a beat, or more than 1,000 from its opening", () => {
    const world = { ...listening(start, hr62, "KEN", 5000, 0), trust: start.trust.map(() => 1000) };
    const shout = Object.fromEntries(
      ["JAM", "BRA", "CAN", "EGY"].map((seat, k) => [
        seat,
        [speech(world, hr62, 0, (["rights", "security", "sovereignty", "capacity"] as const)[k] ?? "rights")],
      ]),
    );
    expect(positionOf(given(world).close(shout).world, hr62, "KEN")).toBe(4500);
    const tired = { ...listening(start, hr62, "KEN", 4050, 0, 5000), trust: world.trust };
    expect(positionOf(given(tired).close(shout).world, hr62, "KEN")).toBe(4000);
  });

  test("the same argument, heard in six beats, has no effect any more", () => {
    const used = start.used.map((_, kind) => (Math.trunc(kind / 4) === hr62 ? 6 : 0));
    const after = given({ ...listening(start, hr62, "KEN", 5000, 0), used })
      .when("JAM", speech(start, hr62, 0, "capacity"))
      .close().world;
    expect(positionOf(after, hr62, "KEN")).toBe(5000);
  });

  test("rights suit democracies, sovereignty the others, capacity those in need, and security everyone by half", () => {
    const facts = start.scenario.countries[kenya];
    if (facts === undefined) throw new Error("no Kenya");
    expect(fitOf("rights", facts)).toBe(549);
    expect(fitOf("sovereignty", facts)).toBe(451);
    expect(fitOf("capacity", facts)).toBe(813);
    expect(fitOf("security", facts)).toBe(500);
  });

  test("a speech names a case its article bears on, and an article on the floor", () => {
    given(start)
      .when("JAM", { ...speech(start, hr62, 1, "rights"), case: "no-such-case" })
      .then("unknownTarget")
      .when("JAM", { ...speech(start, hr62, 1, "rights"), article: HR62 })
      .then("unknownTarget");
  });
});
