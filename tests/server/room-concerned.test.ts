/** A change wakes only the connections that it may concern. The others receive nothing. */
import { expect, test } from "vitest";
import { affectedBy, isAffected } from "../../src/server/room/affected-seats.ts";
import { openRoom } from "../support/room.ts";
import { catchUp, type Pupil, playTable, pupil } from "../support/room-play.ts";

/** Two tables, each with a pair and one more delegation. */
async function seated() {
  const room = await openRoom({ tables: 2, pairs: true });
  const pupils: Pupil[] = [];
  for (const table of [1, 2]) {
    pupils.push(pupil(await room.at("KEN", table, "delegate")));
    pupils.push(pupil(await room.at("KEN", table, "capital")));
    pupils.push(pupil(await room.at("BRA", table, "both")));
  }
  await room.desk.give({ type: "start", table: 0 });
  return { room, pupils };
}

type Seated = Awaited<ReturnType<typeof seated>>;

/** The pupils whom an order does not concern, judged by the rows it wrote. */
async function unconcerned({ room, pupils }: Seated, order: () => Promise<unknown>): Promise<Pupil[]> {
  for (const one of pupils) await catchUp(one);
  const { store, code, snapshot } = room.running;
  await order();
  const rows = (await store.since(code, snapshot.seq)).map(({ row }) => row);
  const concerned = affectedBy(rows);
  return pupils.filter(({ person }) => {
    const place = person.place();
    return concerned !== null && place !== null && !isAffected(place, new Set(concerned));
  });
}

/** Sends an order and expects no news for the pupils it does not concern. @returns the number of those pupils */
async function given(all: Seated, order: () => Promise<unknown>): Promise<number> {
  const others = await unconcerned(all, order);
  for (const { person, page } of others) expect(await person.news(page)).toBeNull();
  return others.length;
}

test("delegations' acts in a whole match are no news for those they do not concern", async () => {
  const all = await seated();
  let spared = 0;
  const watched = all.pupils.slice(0, 3).map((one): Pupil => {
    const { person } = one;
    const looked = async (order: () => Promise<string>): Promise<string> => {
      let answer = "";
      spared += await given(all, async () => {
        answer = await order();
      });
      return answer;
    };
    const act: typeof person.act = (command) => looked(() => person.act(command));
    return { ...one, person: { ...person, act, ready: () => looked(person.ready) } };
  });
  expect(await playTable(all.room, 1, watched)).toBeGreaterThan(20);
  expect(spared).toBeGreaterThan(100);
});

test("messages concern the two seats at their table, guidance its own seat, and the teacher's acts everybody", async () => {
  const all = await seated();
  const [delegate, capital] = all.pupils;
  const say = () => delegate?.person.give({ type: "say", to: "BRA", phrase: "letUsMeet", article: -1 });
  expect(await given(all, async () => say())).toBe(3);
  const guide = () => capital?.person.give({ type: "setLimit", article: 0, limit: "wishes" });
  expect(await given(all, async () => guide())).toBe(4);
  expect(await given(all, () => all.room.desk.give({ type: "pause", table: 2, isPaused: true }))).toBe(0);
});
