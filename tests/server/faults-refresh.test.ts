/** A whole class refreshes at once: everybody asks the host for everything while their old connections break off. */
import { expect, test } from "vitest";
import { openRoom, sendOrder } from "../../src/client/host/calls.ts";
import type { Place } from "../../src/room/fact.ts";
import type { RoomUpdate } from "../../src/room/message.ts";
import { closingRole } from "../../src/room/pair-parts.ts";
import { DATA_VARIABLE } from "../../src/server/store/open-store.ts";
import { SEATS } from "../../src/tools/bench/host-run.ts";
import { temporaryFolder } from "../support/folder.ts";
import { startedHost } from "../support/host-process.ts";
import { SETTINGS } from "../support/room-hand.ts";
import { enteredPage, hears, openNet, openPage, type RoomPage } from "../support/room-page.ts";

const folder = temporaryFolder();
const TABLES = [1, 2, 3];
const PLACES = TABLES.flatMap((table) =>
  SEATS.flatMap((seat) => (["delegate", "capital"] as const).map((role): Place => ({ table, seat, role }))),
);

test("sixty people refresh at once, twice over: each has its seat again and plays on in it", async () => {
  const host = await startedHost({ [DATA_VARIABLE]: folder });
  openNet(host.url);
  const settings = {
    ...SETTINGS,
    scenario: "lesson",
    tables: TABLES.length,
    seats: SEATS,
    pairs: true,
  } as const;
  const opened = await openRoom(settings, null);
  if (!opened.ok) throw new Error(opened.reason);
  const { code, key } = opened;
  let pages: readonly RoomPage[] = await Promise.all(PLACES.map((place) => enteredPage(code, place)));
  expect(await sendOrder(code, key, { type: "start", table: 0 })).toMatchObject({ ok: true });
  await Promise.all(pages.map(hasMatch));
  for (let time = 0; time < 2; time++) {
    for (const { session } of pages) session.close();
    pages = pages.map(({ session, seat }) => openPage(code, session.key, seat));
  }
  await Promise.all(pages.map(hasMatch));
  expect(pages.map(({ rooms }) => rooms.getState().room?.place)).toEqual(PLACES);
  const answer = await fetch(`${host.url}/api/rooms/${code}/changes?since=0`, {
    headers: { Authorization: `Bearer ${key}` },
  });
  const { desk } = (await answer.json()) as RoomUpdate;
  const seats = (desk?.tables ?? []).flatMap((table) => table.seats);
  expect(seats.filter(({ isHere, isBot, devices }) => isHere && !isBot && devices.length === 2)).toHaveLength(
    PLACES.length / 2,
  );
  await Promise.all(pages.map(playOn));
});

/** Resolves when the page shows the match. */
function hasMatch(page: RoomPage): Promise<void> {
  return hears(page, () => page.view() !== null);
}

/** In each pair, the half that leads the beat marks itself ready. Then the beat closes for everybody. */
async function playOn(page: RoomPage): Promise<void> {
  const world = page.view()?.world;
  if (world === undefined) throw new Error("no match");
  const { clock, beat } = world;
  if (closingRole(beat) === page.rooms.getState().room?.place?.role)
    expect(await page.session.order({ type: "ready", beat: clock })).toMatchObject({ ok: true });
  await hears(page, () => page.view()?.world.clock === clock + 1);
}
