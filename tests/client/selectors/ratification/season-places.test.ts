/** Which part of a season's panel is marked, and that it opens where the seat decides, whatever came. */
import { describe, expect, test } from "vitest";
import { firstPlace, placeMarks } from "../../../../src/client/selectors/ratification/season-places.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { seenFrom } from "../../../../src/engine/views/seen-from.ts";
import { view } from "../../../../src/engine/views/view.ts";
import { type Capitals, capitals } from "../../../support/capitals.ts";
import { heard } from "../../../support/heard.ts";
import { FIVE } from "../../../support/scenario.ts";

const KENYA = FIVE.indexOf("KEN");
const NORWAY = KENYA === 0 ? 1 : 0;
const OPENED = { type: "beatOpened" } as GameEvent;

type Table = Readonly<{ events?: readonly GameEvent[]; sealed?: readonly Command[]; world?: Partial<World> }>;

function table(options: Capitals, { events = [], sealed = [], world = {} }: Table = {}) {
  const at = { ...capitals({ month: 12, threshold: 40, ...options }), ...world };
  const seen = view(at, "KEN");
  const shown = seen.mine === null ? seen : { ...seen, mine: { ...seen.mine, sealed } };
  return [seenFrom(at.scenario, shown), shown, heard([OPENED, ...events, OPENED])] as const;
}

const happening = (until: number): World["happenings"][number] => {
  const event = capitals().scenario.events.find(({ answers }) => answers.length > 0);
  return {
    event: event?.id ?? "",
    country: KENYA,
    group: -1,
    effect: event?.effect,
    until,
    answered: false,
  } as never;
};
const arrival = { type: "monthsPassed", deposits: [[12, NORWAY]], broughtIn: [] } as unknown as GameEvent;
const step = { country: KENYA, act: "holdHearing", card: "police", ok: true, chance: 500, support: 50 };
const stepped = { type: "homeStepped", steps: [step], homes: [] } as unknown as GameEvent;
const pledge = (by: number, ...partners: readonly number[]): GameEvent =>
  ({ type: "pledgesMade", pledges: [{ by, with: partners, count: 1, until: 20 }] }) as unknown as GameEvent;

const firstOf = (at: ReturnType<typeof table>, work: "home" | "abroad") => firstPlace(at[1], work);

describe("the parts of a season", () => {
  test("are unmarked if nothing came and nothing is asked, and the seat's own work opens", () => {
    expect(placeMarks(...table({}))).toEqual({});
    expect(firstOf(table({}), "home")).toBe("home");
    expect(firstOf(table({}), "abroad")).toBe("abroad");
  });

  test("an event that waits for an answer marks what came with a question, and the choice still opens", () => {
    const asked = table({}, { world: { happenings: [happening(15)] } });
    expect(placeMarks(...asked).news).toBe("question");
    expect(firstOf(asked, "home")).toBe("home");
    const sealed = [{ type: "answerEvent" } as unknown as Command];
    expect(placeMarks(...table({}, { world: { happenings: [happening(15)] }, sealed })).news).toBeUndefined();
  });

  test("a deposit that only waits for the word is a question at home, and opens it even for a seat that works abroad", () => {
    const won = table({ won: [KENYA] }, { events: [stepped] });
    expect(placeMarks(...won)).toEqual({ news: "new", home: "question" });
    expect(firstOf(won, "abroad")).toBe("home");
    expect(placeMarks(...table({ won: [KENYA] }, { sealed: [{ type: "deposit" }] })).home).toBeUndefined();
  });

  test("what came, even about this seat, is marked and never opens before the choice", () => {
    for (const events of [[stepped], [pledge(NORWAY, KENYA)], [arrival]]) {
      const came = table({}, { events });
      expect(placeMarks(...came)).toEqual({ news: "new" });
      expect(firstOf(came, "home")).toBe("home");
      expect(firstOf(came, "abroad")).toBe("abroad");
    }
    expect(placeMarks(...table({}, { events: [pledge(NORWAY, NORWAY)] }))).toEqual({});
  });

  test("a price that may be named is marked abroad while the last five are missing, and opens nothing", () => {
    const last = table({ threshold: 3 });
    expect(placeMarks(...last)).toEqual({ abroad: "new" });
    expect(firstOf(last, "home")).toBe("home");
  });

  test("show watchers only the news", () => {
    const [own, seen, journal] = table({}, { events: [stepped] });
    const watching = { ...seen, mine: null };
    expect(placeMarks(own, watching, journal)).toEqual({});
    expect(firstPlace(watching, "home")).toBe("news");
  });
});
