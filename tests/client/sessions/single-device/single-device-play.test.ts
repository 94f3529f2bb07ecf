/**
 * A class at one device. The clerk enters what the room shows, the mandates decide the rest, and the page knows only
 * what a wall knows.
 */
import { beforeEach, describe, expect, test } from "vitest";
import type { SoloConnection } from "../../../../src/client/connection.ts";
import { createGameStore, type GameState, type GameStore } from "../../../../src/client/game/game-store.ts";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { BY_MANDATE, markOf, NOTHING } from "../../../../src/client/game/single-device-sheet.ts";
import { listSaves, removeSave } from "../../../../src/client/saves/saves.ts";
import {
  brushesFor,
  type Column,
  columnsOf,
  painted,
} from "../../../../src/client/sessions/single-device/grid.ts";
import type { SingleDevicePlay } from "../../../../src/client/sessions/single-device/single-device-play.ts";
import { type SingleDevicePlan, usualPlan } from "../../../../src/client/setup/single-device-plan.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import { indexOf, WALL } from "../../../../src/engine/state/seat.ts";
import type { Beat } from "../../../../src/engine/state/world.ts";
import { view } from "../../../../src/engine/views/view.ts";
import { eventsFor, viewOf } from "../../../../src/match/match.ts";
import { replay, replayEntries } from "../../../../src/match/record.ts";
import { readRecord } from "../../../../src/match/record-schema.ts";
import { standingEntries } from "../../../../src/match/take-back.ts";
import type { Match } from "../../../../src/match/types.ts";
import { withEverythingElseSecret } from "../../../support/secrets.ts";

const PLAN: SingleDevicePlan = { ...usualPlan(), seats: ["USA", "KEN", "RUS", "JAM"], seed: "a class" };

let store: GameStore;
let connection: SoloConnection;
let clerk: SingleDevicePlay;

const game = (): GameState => store.getState();
const beat = (): Beat => game().view?.world.beat ?? "over";

function now(): Match {
  const made = connection.shelf.record();
  const match = made === null ? null : replayEntries(libraryFor(made.setup), made.setup, made.entries);
  if (match === null) throw new Error("no match");
  return match;
}

/** The types of a seat's commands in one beat, without those that were taken back. */
function actsOf(seat: string, clock: number): readonly Command["type"][] {
  const entries = standingEntries(connection.shelf.record()?.entries ?? []);
  return entries
    .filter((entry) => entry.seat === seat && entry.beat === clock)
    .map(({ command }) => command.type as Command["type"]);
}

function columns(): readonly Column[] {
  const { view: seen, scenario } = game();
  return seen === null || scenario === null ? [] : columnsOf(seen, scenario);
}

function paint(seat: string, column: Column | undefined, brush: string): void {
  const { view: seen, scenario, clerk: at } = game();
  if (seen === null || scenario === null || at === null || column === undefined) throw new Error("no grid");
  const before = markOf(at.sheet, seat, column.id);
  const mark = painted({ world: seen.world, scenario }, { column, seat, before }, brush);
  if (mark !== null) clerk.mark([{ seat, column: column.id, mark }]);
}

const closeUntil = (wanted: Beat): void => {
  for (let i = 0; i < 40 && beat() !== wanted && beat() !== "over"; i += 1) clerk.close();
  expect(beat()).toBe(wanted);
};

const country = (seat: string): number => indexOf(now().scenario, seat);

/** The mark for one of the texts on the floor, which names the wording as the letters on paper do. */
function hand(kind: "for" | "against", column: Column | undefined, place: number): string {
  return `${kind}:${column?.texts[place] ?? -1}`;
}

beforeEach(async () => {
  store = createGameStore();
  connection = openSolo(store);
  ({ clerk } = connection);
  await connection.shelf.startClerked(PLAN);
});

describe("given a class at one device, the page", () => {
  test("contains what a wall sees and nothing else, in every beat", () => {
    while (beat() !== "over") {
      for (const column of columns())
        paint("KEN", column, column.asks === "placards" ? hand("for", column, 0) : BY_MANDATE);
      const match = now();
      const seen = viewOf(match, WALL);
      expect(game().view).toEqual(seen);
      expect(game().journal.map(({ event }) => event)).toEqual(eventsFor(match, WALL, 0));
      expect(game().curtain).toBeNull();
      clerk.close();
    }
  });

  test("asks the room the same questions whatever the secrets are", () => {
    while (beat() !== "over") {
      const match = now();
      const other = view(withEverythingElseSecret(match.world, -1, "clerk"), WALL);
      expect(other).toEqual(viewOf(match, WALL));
      expect(columnsOf(other, match.scenario)).toEqual(columns());
      clerk.close();
    }
  });
});

describe("given a sounding", () => {
  test("a hand for a wording supports it, and the placard is revealed when the beat closes", () => {
    const [column] = columns();
    paint("KEN", column, hand("for", column, 1));
    paint("KEN", column, hand("against", column, 0));
    clerk.close();
    const placards = game().view?.world.soundings[column?.about ?? 0]?.placards ?? [];
    expect(placards.map((row) => row[country("KEN")])).toEqual(["2", "0"]);
    const wish = game().view?.world.declared[(column?.about ?? 0) * 193 + country("KEN")];
    expect(wish).toBe(column?.texts[1]);
  });

  test("the letters are those on paper: a hand for B is for the second wording of the article", () => {
    const [column] = columns();
    const texts = column?.texts ?? [];
    expect(texts[0], "the floor does not begin with the article's first wording").toBeGreaterThan(0);
    const brushes = brushesFor(column === undefined ? [] : [column]).map(({ id }) => id);
    expect(brushes).toEqual([...texts.map((one) => `for:${one}`), ...texts.map((one) => `against:${one}`)]);
    paint("KEN", column, "for:0");
    expect(
      game().clerk?.sheet.marks.KEN,
      "nobody can raise a letter that is not on the floor",
    ).toBeUndefined();
  });

  test("a hand for another wording takes the first back, and an empty mark the whole cell", () => {
    const [column] = columns();
    paint("KEN", column, hand("for", column, 0));
    paint("KEN", column, hand("for", column, 1));
    expect(game().clerk?.sheet.marks.KEN).toEqual({ [column?.id ?? ""]: "10" });
    paint("KEN", column, "");
    expect(game().clerk?.sheet.marks.KEN).toEqual({});
  });

  test("placards that were not entered follow the mandate; a seat that showed nothing lays none", () => {
    for (const column of columns()) paint("JAM", column, NOTHING);
    paint("KEN", columns()[0], hand("for", columns()[0], 0));
    clerk.close();
    expect(actsOf("RUS", 1).filter((type) => type === "layPlacards")).toHaveLength(3);
    expect(actsOf("KEN", 1).filter((type) => type === "layPlacards")).toHaveLength(3);
    expect(actsOf("KEN", 1)).not.toContain("speak");
    expect(actsOf("JAM", 1)).toEqual([]);
  });

  test("a delegation that spoke aloud has the pen", () => {
    const [column] = columns();
    const article = column?.about ?? 0;
    const said = game().scenario?.cases.find(({ bears }) =>
      bears.some((one) => one.article === game().scenario?.articles[article]?.id),
    );
    const command = {
      type: "speak",
      article,
      alternative: column?.texts[0] ?? 0,
      argument: "rights",
      case: said?.id ?? "",
    } as const;
    expect(clerk.say({ seat: "KEN", command })).toBeNull();
    clerk.close();
    expect(game().view?.world.pens).toContainEqual(
      expect.objectContaining({
        country: country("KEN"),
        article,
        alternative: command.alternative,
        argument: "rights",
      }),
    );
  });
});

describe("given a deal agreed aloud", () => {
  const deal = (seat: string, to: string) => {
    const [one, two] = now().world.draft.floor;
    const text = (article = 0): number => now().world.draft.texts[article]?.[0] ?? 0;
    const give = { article: one ?? 0, alternative: text(one) };
    const ask = { article: two ?? 0, alternative: text(two) };
    return { seat, command: { type: "offerPackage", to: country(to), give, ask, assistance: 0 } } as const;
  };

  test("it binds both when the beat closes, and can be struck out before that", () => {
    closeUntil("deal");
    expect(clerk.say(deal("KEN", "RUS"))).toBeNull();
    clerk.unsay(0);
    expect(clerk.say(deal("KEN", "USA"))).toBeNull();
    expect(game().view?.world.pacts).toEqual([]);
    clerk.close();
    const bound = game().view?.world.pacts.map(({ by, to }) => [by, to]);
    expect(bound).toContainEqual([country("KEN"), country("USA")]);
    expect(bound).toContainEqual([country("USA"), country("KEN")]);
    expect(bound).not.toContainEqual([country("KEN"), country("RUS")]);
  });

  test("a second promise of the same delegation on an article is refused at once", () => {
    closeUntil("deal");
    expect(clerk.say(deal("KEN", "USA"))).toBeNull();
    expect(clerk.say(deal("KEN", "JAM"))).not.toBeNull();
    expect(game().clerk?.sheet.said).toHaveLength(1);
  });
});

describe("given a stand on the whole text", () => {
  test("a block leads to the vote, and the hands of the vote are counted", () => {
    closeUntil("stand");
    paint("KEN", columns()[0], "block");
    clerk.close();
    expect(beat()).toBe("vote");
    paint("KEN", columns()[0], "no");
    paint("USA", columns()[0], "abstain");
    clerk.close();
    const votes = game().view?.world.treaty.outcome?.ballot?.votes ?? "";
    expect([votes[country("KEN")], votes[country("USA")]]).toEqual(["1", "2"]);
  });
});

describe("given seasons at home", () => {
  test("a delegation has two acts, and a newer act replaces the oldest", () => {
    closeUntil("season");
    const acts = columns().find(({ asks }) => asks === "acts");
    for (const act of ["holdHearing:courts", "consultAtHome:law", "implementLaw"]) paint("KEN", acts, act);
    expect(game().clerk?.sheet.marks.KEN?.acts).toBe("consultAtHome:law,implementLaw");
    const { clock = 0 } = game().view?.world ?? {};
    clerk.close();
    expect(actsOf("KEN", clock)).toEqual(expect.arrayContaining(["consultAtHome", "implementLaw"]));
    expect(actsOf("KEN", clock)).not.toContain("holdHearing");
  });

  test("the page shows no hearing that the state has not announced", () => {
    closeUntil("season");
    const acts = columns().find(({ asks }) => asks === "acts");
    paint("KEN", acts, "holdHearing:courts");
    clerk.close();
    const steps = game().journal.flatMap(({ event }) => (event.type === "homeStepped" ? event.steps : []));
    expect(steps.filter(({ act }) => act === "holdHearing")).toEqual([]);
  });
});

describe("given a beat that was closed too early", () => {
  test("it is taken back with its sheet, and acts that followed the mandate are forgotten", () => {
    paint("KEN", columns()[0], hand("for", columns()[0], 1));
    clerk.close();
    expect(beat()).toBe("deal");
    expect(game().clerk?.before?.marks.KEN).toBeDefined();
    clerk.undo();
    expect(beat()).toBe("sound");
    expect(game().clerk?.sheet.marks).toEqual({ KEN: { [columns()[0]?.id ?? ""]: "10" } });
    paint("KEN", columns()[0], hand("for", columns()[0], 0));
    clerk.close();
    const [column] = columns();
    expect(column).toBeUndefined();
    const placards = game().view?.world.soundings[0]?.placards ?? [];
    expect(placards.map((row) => row[country("KEN")])).toEqual(["0", "1"]);
  });
});

describe("given a match of a class that was saved", () => {
  beforeEach(async () => {
    for (const { id } of await listSaves()) await removeSave(id);
  });

  test("it goes on as a class's match, with everything that was entered", async () => {
    await connection.shelf.startClerked(PLAN);
    paint("KEN", columns()[0], hand("for", columns()[0], 1));
    await expect.poll(async () => (await listSaves()).length).toBe(1);
    const [save] = await listSaves();
    expect(save).toMatchObject({ isClerked: true, seat: "wall" });
    const sheet = game().clerk?.sheet;
    connection.shelf.leave();
    expect(await connection.shelf.continueSave(save?.id ?? "")).toBe(true);
    expect(game().clerk?.sheet).toEqual(sheet);
    expect(game().view?.seat).toBe(WALL);
    expect(game().curtain).toBeNull();
  });

  test("its file is also a class's file, and the record in it replays as usual", async () => {
    clerk.close();
    clerk.close();
    const text = connection.shelf.exportRecord();
    const made = connection.shelf.record();
    connection.shelf.leave();
    expect(await connection.shelf.openRecord(text)).toBe(true);
    expect(game().clerk).not.toBeNull();
    expect(connection.shelf.record()).toEqual(made);
    const read = readRecord(text);
    expect(read.ok && replay(libraryFor(read.value.setup), read.value).ok).toBe(true);
    expect(made).not.toHaveProperty("isClerked");
  });
});

describe("given the end", () => {
  test("each looks back from its own seat, and nobody's list of results contains the class's match", async () => {
    while (beat() !== "over") clerk.close();
    expect(game().view?.seat).toBe(WALL);
    clerk.debrief();
    expect(game().view?.seat).toBe("USA");
    connection.play.lookFrom("JAM");
    expect(connection.play.results()?.mandate).toBeGreaterThanOrEqual(0);
    expect((await listSaves()).filter(({ result }) => result !== null)).toEqual([]);
  });
});

describe("given a committee in which every state shows placards", () => {
  beforeEach(async () => connection.shelf.startClerked({ ...PLAN, isWhole: true }));

  test("all 193 are asked in talks and votes, and at home only the named ones", () => {
    expect(columns().map(({ seats }) => seats.length)).toEqual([193, 193, 193]);
    closeUntil("season");
    expect(
      columns()
        .find(({ asks }) => asks === "acts")
        ?.seats.toSorted(),
    ).toEqual(PLAN.seats.toSorted());
  });

  test("a caucus is entered at once, and its placards are those of the room", () => {
    const { scenario } = game();
    const [column] = columns();
    const members = scenario?.countries.filter(({ caucus }) => caucus === "africa") ?? [];
    clerk.mark(members.map(({ iso3 }) => ({ seat: iso3, column: column?.id ?? "", mark: "02" })));
    clerk.close();
    const row = game().view?.world.soundings[column?.about ?? 0]?.placards[1] ?? "";
    const places = members.map(({ iso3 }) => country(iso3));
    expect(places.every((place) => row[place] === "2")).toBe(true);
  });

  test("the match ends and can be replayed", () => {
    while (beat() !== "over") clerk.close();
    const made = connection.shelf.record();
    expect(made !== null && replay(libraryFor(made.setup), made).ok).toBe(true);
    expect(readRecord(connection.shelf.exportRecord()).ok).toBe(true);
  });
});
