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

const TO_DO = { isOwn: true, isDone: false };
const DONE = { isOwn: true, isDone: true };
const THEIRS = { isOwn: false, isDone: false };
const firstOf = (at: ReturnType<typeof table>, home = TO_DO) => firstPlace(at[1], home);
const marksOf = (at: ReturnType<typeof table>, home = TO_DO) => placeMarks(...at, home);

describe("the parts of a season", () => {
  test("are unmarked if nothing came and nothing is asked, and the seat's own work opens", () => {
    expect(marksOf(table({}))).toEqual({});
    expect(firstOf(table({}))).toBe("home");
    expect(firstOf(table({}), DONE)).toBe("abroad");
  });

  test("an event that waits for an answer marks what came with a question, and the choice still opens", () => {
    const asked = table({}, { world: { happenings: [happening(15)] } });
    expect(marksOf(asked).news).toBe("question");
    expect(firstOf(asked)).toBe("home");
    const sealed = [{ type: "answerEvent" } as unknown as Command];
    expect(marksOf(table({}, { world: { happenings: [happening(15)] }, sealed })).news).toBeUndefined();
  });

  test("a deposit that only waits for the word is a question at home, and opens it even for a seat that works abroad", () => {
    const won = table({ won: [KENYA] }, { events: [stepped] });
    expect(marksOf(won)).toEqual({ news: "new", home: "question" });
    expect(firstOf(won, DONE)).toBe("home");
    expect(marksOf(table({ won: [KENYA] }, { sealed: [{ type: "deposit" }] })).home).toBeUndefined();
  });

  test("in a pair the one who does not act at home opens abroad, and no question at home is theirs", () => {
    const won = table({ won: [KENYA] });
    expect(firstOf(won, THEIRS)).toBe("abroad");
    expect(marksOf(won, THEIRS)).toEqual({});
    expect(firstOf(won)).toBe("home");
    expect(marksOf(won)).toEqual({ home: "question" });
  });

  test("what came, even about this seat, is marked and never opens before the choice", () => {
    for (const events of [[stepped], [pledge(NORWAY, KENYA)], [arrival]]) {
      const came = table({}, { events });
      expect(marksOf(came)).toEqual({ news: "new" });
      expect(firstOf(came)).toBe("home");
      expect(firstOf(came, DONE)).toBe("abroad");
    }
    expect(marksOf(table({}, { events: [pledge(NORWAY, NORWAY)] }))).toEqual({});
  });

  test("a price that may be named is marked abroad while the last five are missing, and opens nothing", () => {
    const last = table({ threshold: 3 });
    expect(marksOf(last)).toEqual({ abroad: "new" });
    expect(firstOf(last)).toBe("home");
  });

  test("help that the seat owes is a question abroad until it is given", () => {
    const pact = (status: string) => ({ by: KENYA, to: NORWAY, kind: "assist", status, due: 24 }) as never;
    const options = [{ type: "assist", countries: [NORWAY] }] as never;
    const [own, seen, journal] = table({}, { world: { pacts: [pact("open")] } });
    const owing = { ...seen, options };
    expect(placeMarks(own, owing, journal, TO_DO)).toMatchObject({ abroad: "question" });
    const given = { ...owing, world: { ...seen.world, pacts: [pact("kept")] } };
    expect(placeMarks(own, given, journal, TO_DO)).toEqual({});
  });

  test("show watchers only the news", () => {
    const [own, seen, journal] = table({}, { events: [stepped] });
    const watching = { ...seen, mine: null };
    expect(placeMarks(own, watching, journal, TO_DO)).toEqual({});
    expect(firstPlace(watching, TO_DO)).toBe("news");
  });
});
