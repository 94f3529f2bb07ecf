/**
 * The watch list in the deal beat of the room of five. Power: Canada 580, Egypt 460, Jamaica 300, Kenya 380, Russia
 * 600. They declare 0, 4, 1, 3, 5 on hr62 (chair's text 5) and 0, 3, 3, 3, 0 on techtransfer (chair's text 0).
 */
import { describe, expect, test } from "vitest";
import { WATCH_LIMIT, type Watched, watchList } from "../../src/engine/seats/watch.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, JAM, KEN, RUS, TECH } from "../support/bazaar.ts";
import { put, withDraft } from "../support/play.ts";

const table = bazaar();
const promise = (by: number, to: number, status: Pact["status"] = "open"): Pact => {
  return { by, to, kind: "support", article: 0, alternative: 0, paid: false, status, due: 0 };
};
const told = (list: readonly Watched[]): string =>
  list.map(({ country, why }) => `${country} ${why}`).join(", ");
const watched = (world: World, country: number): string => told(watchList(world, country));

/** The same table with these placards on the second text of hr62, which is the chair's. */
const objected = (placards: string): World => {
  const sounding = table.soundings[HR62];
  const soundings = put(
    table.soundings,
    sounding ? { [HR62]: { ...sounding, placards: ["11111", placards] } } : {},
  );
  return { ...table, soundings };
};

describe("rivals: outside the state's own caucus, at least four steps apart on two articles, the most powerful first", () => {
  test.each([
    // Steps from Canada: Egypt 4 + 3, Jamaica 1 + 3, Kenya 3 + 3, Russia 5 + 0.
    [CAN, "4 rival, 1 rival, 3 rival, 2 rival"],
    // Steps from Russia: Canada 5 + 0, Egypt 1 + 3, Jamaica 4 + 3, Kenya 2 + 3.
    [RUS, "0 rival, 1 rival, 3 rival, 2 rival"],
    // Steps from Jamaica: Canada 1 + 3, Egypt 3 + 0, Kenya 2 + 0, Russia 4 + 3.
    [JAM, "4 rival, 0 rival"],
    // Steps from Kenya: Canada 3 + 3, Egypt 1 + 0, Jamaica 2 + 0, Russia 2 + 3.
    [KEN, "4 rival, 0 rival"],
  ])("of country %i: %s", (country, list) => {
    expect(watched(table, country)).toBe(list);
  });

  test("on one article, two steps are enough", () => {
    expect(watched(withDraft(table, { floor: [HR62] }), KEN)).toBe("4 rival, 0 rival, 2 rival");
    expect(watched(withDraft(table, { floor: [TECH] }), KEN)).toBe("4 rival, 0 rival");
  });

  test("none in the state's own caucus", () => {
    const scenario = table.scenario;
    const together = {
      ...scenario,
      countries: scenario.countries.map((one) => ({ ...one, caucus: "west" })),
    };
    expect(watched({ ...table, scenario: together }, KEN)).toBe("");
  });

  test("of two with the same power, the first", () => {
    const { scenario } = table;
    const equal = { ...scenario, countries: scenario.countries.map((one) => ({ ...one, power: 100 })) };
    expect(watched({ ...table, scenario: equal }, KEN)).toBe("0 rival, 4 rival");
  });
});

describe("near to turning: states that object to the chair's text one step from the seat's own wish", () => {
  test("Egypt wishes 4 beside the chair's 5", () => {
    expect(watched(objected("22222"), KEN)).toBe("1 flipping, 4 rival, 0 rival");
    expect(watched(objected("21222"), KEN)).toBe("4 rival, 0 rival");
  });

  test("on either side of it, but not the seat itself, and no state that wishes for it", () => {
    const middle = withDraft(objected("22222"), { chair: [4, -1, -1, 0], texts: [[0, 4], [], [], [0, 3]] });
    // Kenya (3) and Russia (5) are one step from 4.
    expect(watched(middle, JAM)).toBe("4 flipping, 3 flipping, 0 rival");
    expect(watched(middle, KEN)).toBe("4 flipping, 0 rival");
  });

  test("none if the article is not on the floor, or the chair has no text", () => {
    expect(watched(withDraft(objected("22222"), { floor: [TECH] }), KEN)).toBe("4 rival, 0 rival");
    expect(watched(withDraft(objected("22222"), { chair: [-1, -1, -1, 0] }), KEN)).toBe("4 rival, 0 rival");
  });
});

describe("partners: states that the seat has promised something come first", () => {
  test("by open promises of its own, each once", () => {
    const pacts = [promise(KEN, RUS), promise(KEN, RUS), promise(KEN, CAN, "kept"), promise(EGY, KEN)];
    expect(watched({ ...table, pacts }, KEN)).toBe("4 partner, 0 rival");
  });

  test("a partner near to turning is a partner", () => {
    expect(watched({ ...objected("22222"), pacts: [promise(KEN, EGY)] }, KEN)).toBe(
      "1 partner, 4 rival, 0 rival",
    );
  });
});

describe("in a larger room", () => {
  const count = 20;
  const scenario = {
    ...table.scenario,
    countries: Array.from({ length: count }, (_, i) => {
      const [first] = table.scenario.countries;
      if (first === undefined) throw new Error("nobody");
      return { ...first, iso3: `C${i}`, caucus: i === 0 ? "west" : "arab", power: 100 + i };
    }),
  };
  /**
   * Every state except the first wants 4, and the first has given promises to eight of them. If `objecting`, all
   * object to the chair's text 5.
   */
  const crowd = (objecting: boolean): World => ({
    ...table,
    scenario,
    credit: new Array<number>(count).fill(6),
    declared: Array.from({ length: 4 * count }, (_, cell) => (cell === 0 ? 0 : cell < count ? 4 : 0)),
    soundings: put(table.soundings, {
      [HR62]: {
        placards: ["1".repeat(count), (objecting ? "2" : "1").repeat(count)],
        centre: 0,
        objection: 0,
        seats: 0,
        caucuses: [],
      },
    }),
    pacts: Array.from({ length: 8 }, (_, k) => promise(0, k + 1)),
  });
  const counted = (world: World): string => {
    const list = watchList(world, 0);
    return ["partner", "flipping", "rival"]
      .map((why) => list.filter((one) => one.why === why).length)
      .join(" ");
  };

  test("four partners, six near to turning, at most four rivals, and twelve in all", () => {
    expect(WATCH_LIMIT).toBe(12);
    expect(counted(crowd(true))).toBe("4 6 0");
    expect(counted(crowd(false))).toBe("4 0 4");
    const far = { ...crowd(true), draft: { ...crowd(true).draft, floor: [HR62] } };
    // Powerful states that are already on the list are not listed again.
    expect(told(watchList(far, 0))).toBe(
      "1 partner, 2 partner, 3 partner, 4 partner, " +
        "19 flipping, 18 flipping, 17 flipping, 16 flipping, 15 flipping, 14 flipping",
    );
  });

  test("where fourteen could be named, the last two rivals are left out", () => {
    const world = crowd(true);
    const declared = world.declared.map((wish, cell) => (cell >= 16 && cell < count ? 2 : wish));
    const list = watchList({ ...world, declared, draft: { ...world.draft, floor: [HR62] } }, 0);
    expect(told(list.slice(4))).toBe(
      "15 flipping, 14 flipping, 13 flipping, 12 flipping, 11 flipping, 10 flipping, 19 rival, 18 rival",
    );
  });
});
