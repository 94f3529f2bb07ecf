/**
 * Nothing that leaves the host in a whole match, to any device, watcher or wall, contains another seat's secrets.
 * Replacing those secrets changes no byte of what is sent. The seeds are in the tests' names.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { optionOf } from "../../src/engine/state/option.ts";
import { indexOf, type Seat } from "../../src/engine/state/seat.ts";
import type { World } from "../../src/engine/state/world.ts";
import { viewOf } from "../../src/match/match.ts";
import type { RoomUpdate } from "../../src/room/message.ts";
import { type DeviceOf, openRoom, type RoomUnderTest } from "../support/room.ts";
import { catchUp, type Follower, follower, type Pupil, playTable, pupil } from "../support/room-play.ts";
import { type Compared, otherwise } from "../support/room-secrets.ts";
import { secretsIn } from "../support/told-secrets.ts";

const SEED = "sec-1-nobody-sees-this";
const SEATS = ["BRA", "KEN", "USA"] as const;

type Lesson = Readonly<{
  room: RoomUnderTest;
  pupils: readonly Pupil[];
  walls: readonly Follower[];
  desk: Follower;
  /** The notes written, with sender and recipient, also those from the teacher to one seat. */
  notes: readonly Readonly<{ text: string; table: number; from: Seat; to: Seat }>[];
  worlds: readonly World[];
  compared: readonly (Compared & Readonly<{ pupils: number }>)[];
}>;

let lesson: Lesson;

/** Reads all messages of the teacher, and answers the first check question. */
async function answerOne(person: DeviceOf): Promise<void> {
  const { room } = await person.follow();
  const last = room?.unread.at(-1);
  if (last !== undefined) await person.give({ type: "readMessage", number: last.number });
  const check = room?.checks.find(({ number, truth }) => number === 0 && truth === null);
  const { moment, closed, number, choices } = check ?? {};
  if (moment === undefined || closed === undefined || number === undefined) return;
  await person.give({ type: "answerCheck", moment, closed, number, choice: choices?.[0] ?? null });
}

/** Puts a package to the Capital, if the beat has any. */
async function askOne(person: DeviceOf, to: number): Promise<void> {
  const { view } = await person.follow();
  const option = optionOf(view?.options ?? [], "offerPackage");
  const [ask] = option?.asks ?? [];
  const give = option?.gives.find(({ article }) => article !== ask?.article);
  if (ask === undefined || give === undefined) return;
  await person.act({ type: "offerPackage", to, give, ask, assistance: 0 });
}

/** Two tables with the same seed, with pairs, notes, messages, limits, packages that wait, answers, watchers, an absence and a beat taken back. */
async function play(atEnd: (clean: () => Promise<void>) => void): Promise<Lesson> {
  const settings = {
    scenario: "lesson",
    climate: "contested",
    tables: 2,
    pairs: true,
    seats: [...SEATS],
  } as const;
  const room = await openRoom(settings, { seed: SEED, atEnd });
  const pupils: Pupil[] = [];
  for (const table of [1, 2]) for (const seat of SEATS) pupils.push(pupil(await room.at(seat, table)));
  // At the first table, a Delegate and a Capital share the last seat.
  await pupils[2]?.person.take("USA", 1, "delegate");
  pupils.push(pupil(await room.at("USA", 1, "capital")));
  const watchers = pupils.slice(0, 2).map(({ person }) => follower(person, "wall"));
  const walls = [follower(room.wall()), ...watchers];
  const desk = follower(room.desk);
  const notes: Lesson["notes"][number][] = [];
  const worlds: World[] = [];
  const compared: Lesson["compared"][number][] = [];
  await room.desk.give({ type: "start", table: 0 });
  for (const table of [1, 2]) {
    const here = pupils.filter(({ person }) => person.place()?.table === table);
    await playTable(room, table, here, async (beat) => {
      worlds.push(room.world(table));
      for (const { person } of here) {
        const from = person.place()?.seat ?? "";
        const to = SEATS[(SEATS.indexOf(from as (typeof SEATS)[number]) + 1) % SEATS.length] ?? "";
        const text = `Note ${table}/${from}/${to}/${beat}.`;
        if ((await person.give({ type: "write", to, text })) === "taken")
          notes.push({ text, table, from, to });
        if (person.place()?.role === "both")
          await person.give({ type: "setLimit", article: beat, limit: "wishes" });
        await answerOne(person);
        if (person.place()?.role === "delegate")
          await askOne(person, indexOf(room.match(table).scenario, "BRA"));
      }
      const to = SEATS[beat % SEATS.length] ?? "";
      const text = `Told ${table}/${to}/${beat}.`;
      await room.desk.give({ type: "tell", to: { table, seat: to }, text });
      notes.push({ text, table, from: to, to });
      if (beat === 4) await room.desk.give({ type: "undoBeat", table, beat: room.world(table).clock });
      for (const one of [...walls, desk, ...here]) await catchUp(one);
      compared.push({ ...otherwise(room, here, beat), pupils: here.length });
    });
    for (const one of [...walls, desk, ...here]) await catchUp(one);
  }
  return { room, pupils, walls, desk, notes, worlds, compared };
}

beforeAll(async () => {
  const ends: (() => Promise<void>)[] = [];
  lesson = await play((end) => ends.push(end));
  return async () => {
    for (const end of ends) await end();
  };
});

const whole = (sent: readonly RoomUpdate[]): string => JSON.stringify(sent);

/** Everything sent before the debrief opened. */
function untilDebrief(one: Follower): readonly RoomUpdate[] {
  const at = one.sent.findIndex(({ room, desk }) => (room ?? desk)?.isDebriefed === true);
  return at < 0 ? one.sent : one.sent.slice(0, at);
}

const redLinesOf = (world: World, country: number): number[] =>
  world.scenario.articles.map(
    (_, a) => world.secrets.redLines[a * world.scenario.countries.length + country] ?? 0,
  );

describe(`everything sent in a lesson of two tables, seed ${SEED}`, () => {
  test("covers every device and every beat", () => {
    for (const { sent } of lesson.pupils) expect(sent.length).toBeGreaterThan(12);
    expect(lesson.notes.length).toBeGreaterThan(50);
  });

  test("has packages that wait for a Capital, and answered and open check questions", () => {
    const asked = lesson.pupils.filter(({ sent }) =>
      sent.some(({ room }) => (room?.instructions.asks ?? []).length > 0),
    );
    expect(asked.map(({ person }) => person.place()?.role)).toEqual(["delegate", "capital"]);
    for (const { sent } of lesson.pupils) {
      const checks = sent.flatMap(({ room }) => room?.checks ?? []);
      expect(new Set(checks.map(({ truth }) => truth === null))).toEqual(new Set([true, false]));
      for (const { choice, truth } of checks) expect(choice === null).toBe(truth === null);
    }
  });

  test("contains no secret of another seat in a secret field", () => {
    for (const one of lesson.pupils) {
      const { table = 1, seat = "" } = one.page.room?.place ?? {};
      const country = indexOf(lesson.room.match(table).scenario, seat);
      for (const sent of one.sent) {
        expect(secretsIn(sent, { seat, country })).toEqual([]);
        expect(sent.table?.view?.mine?.country ?? country).toBe(country);
      }
    }
    for (const { sent } of lesson.walls)
      for (const one of sent) expect(secretsIn(one, { seat: null, country: -1 })).toEqual([]);
  });

  test("the control: the same search finds them in a view of another seat, and in a world", () => {
    const [one] = lesson.pupils[0]?.sent.filter(({ table }) => table?.view != null) ?? [];
    if (one?.table == null) throw new Error("no whole view was sent");
    const { world } = lesson.room.match(1);
    const leaking = {
      ...one,
      table: { ...one.table, neighbour: viewOf(lesson.room.match(1), "USA"), world },
    } as RoomUpdate;
    const found = secretsIn(leaking, { seat: "BRA", country: 0 });
    for (const path of [
      ".table.neighbour.mine.redLines",
      ".table.world.secrets",
      ".table.world.secrets.seed",
    ])
      expect(found).toContain(path);
  });

  test("nor, as plain text, another seat's mandate, lines, notes or the seed, before the debrief", () => {
    const first = lesson.worlds[0] as World;
    for (const one of [...lesson.pupils, ...lesson.walls]) {
      const text = whole(untilDebrief(one));
      const own = one.as === undefined ? one.page.room?.place : null;
      expect(text).not.toContain(SEED);
      for (const word of first.secrets.words) expect(text).not.toContain(String(word));
      for (const seat of SEATS) {
        if (seat === own?.seat) continue;
        const country = indexOf(first.scenario, seat);
        expect(text).not.toContain(JSON.stringify(first.secrets.objectives[country]));
        expect(text).not.toContain(JSON.stringify(redLinesOf(first, country)));
      }
      for (const note of lesson.notes) {
        const isTheirs = own?.table === note.table && [note.from, note.to].includes(own.seat);
        if (!isTheirs) expect(text).not.toContain(note.text);
      }
    }
  });

  test("the control: each seat's own mandate, lines and notes are found in that way", () => {
    const first = lesson.worlds[0] as World;
    for (const one of lesson.pupils) {
      const { seat = "", table = 0 } = one.page.room?.place ?? {};
      const country = indexOf(first.scenario, seat);
      const text = whole(one.sent);
      expect(text).toContain(JSON.stringify(first.secrets.objectives[country]));
      expect(text).toContain(JSON.stringify(redLinesOf(first, country)));
      for (const note of lesson.notes)
        if (note.table === table && [note.from, note.to].includes(seat)) expect(text).toContain(note.text);
    }
  });

  test("the desk sees messages, but no match's mandates, lines or seed", () => {
    const text = whole(untilDebrief(lesson.desk));
    const first = lesson.worlds[0] as World;
    expect(text).not.toContain(SEED);
    for (const { sent } of [lesson.desk])
      for (const { table } of sent) expect(table?.view?.mine ?? null).toBeNull();
    for (const seat of SEATS) {
      const country = indexOf(first.scenario, seat);
      expect(text).not.toContain(JSON.stringify(first.secrets.objectives[country]));
      expect(text).not.toContain(JSON.stringify(redLinesOf(first, country)));
    }
    for (const note of lesson.notes.slice(-10)) expect(whole(lesson.desk.sent)).toContain(note.text);
  });
});

describe("other secrets for all other seats", () => {
  test("change no byte that a seat receives, in any beat, whether everything or only changes", () => {
    expect(lesson.compared.length).toBeGreaterThan(20);
    for (const { same, all } of lesson.compared) expect(same).toBe(all);
  });

  test("the control: a seat notices other secrets of its own in every beat", () => {
    for (const { noticed, pupils } of lesson.compared) expect(noticed).toBe(pupils);
  });
});
