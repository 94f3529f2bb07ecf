/** A class that plays. Each device decides from what its own page has received, and everything sent is recorded. */
import type { RoomUpdate } from "../../src/room/message.ts";
import { actsOf } from "../../src/tools/bench/host-hand.ts";
import { BLANK, type Page, pageAfter } from "../../src/tools/bench/host-page.ts";
import type { DeviceOf, Person, RoomUnderTest } from "./room.ts";

/** Somebody who follows the room, and everything that was sent to them. */
export type Follower = {
  readonly person: Person;
  readonly as?: "wall";
  page: Page;
  readonly sent: RoomUpdate[];
};

export function follower(person: Person, as?: "wall"): Follower {
  return { person, page: BLANK, sent: [], ...(as === undefined ? {} : { as }) };
}

export async function catchUp(one: Follower): Promise<void> {
  const sent = await one.person.news(one.page, one.as);
  if (sent === null) return;
  one.sent.push(sent);
  one.page = pageAfter(one.page, sent);
}

export type Pupil = Follower & { readonly person: DeviceOf };

export function pupil(person: DeviceOf): Pupil {
  return { person, page: BLANK, sent: [] };
}

/** Plays a beat by the pupil's policy. @returns the number of acts that were accepted */
export async function playBeat(one: Pupil): Promise<number> {
  await catchUp(one);
  const { setup, view } = one.page;
  if (setup === null || view === null) return 0;
  let taken = 0;
  for (const command of actsOf(setup, view, `${view.seat}/${one.person.device}`)) {
    if ((await one.person.act(command)) === "taken") taken++;
  }
  await one.person.ready();
  return taken;
}

/** Plays a table to its end, or for this many beats. `eachBeat` is called before each. */
export async function playTable(
  room: RoomUnderTest,
  table: number,
  pupils: readonly Pupil[],
  eachBeat: (beat: number) => Promise<void> = async () => undefined,
): Promise<number> {
  let taken = 0;
  for (let beat = 0; room.world(table).beat !== "over"; beat++) {
    await eachBeat(beat);
    const { clock } = room.world(table);
    for (const one of pupils) taken += await playBeat(one);
    if (room.world(table).clock === clock) await room.desk.give({ type: "closeBeat", table, beat: clock });
  }
  return taken;
}
