/** The match of a committee with 193 states, each with a phone of its own. */
import { expect, test } from "vitest";
import type { Delegation } from "../../../src/committee/state/delegation.ts";
import { areAllReady } from "../../../src/engine/seats/hands.ts";
import { scenarioOf } from "../../../src/lab/matches/library.ts";
import { tableOf } from "../../../src/server/room/snapshot.ts";
import { inside, openRoomAt, withMatch } from "../../support/committee-match.ts";

const STATES: readonly Delegation[] = scenarioOf("full", "adult").countries.map(({ iso3 }) => ({
  id: iso3,
  name: `State ${iso3}`,
  kind: "member",
}));

/** The first message of a phone has the whole view; each later one only what has changed in it. */
const LARGEST_FIRST = 120_000;
const LARGEST_LATER = 60_000;

test("193 phones come in, decide on the text and sign it, and no message is larger than a picture", async () => {
  const committee = await withMatch({ delegations: STATES });
  const phones = [];
  for (const { id } of STATES) phones.push(await inside(committee, await committee.enter(id)));
  const match = async () => {
    const found = tableOf((await openRoomAt(committee.host, committee.room)).open, 1)?.match;
    if (found === undefined) throw new Error("no match");
    return found;
  };
  const pages = await Promise.all(phones.map((phone) => phone.follow()));
  expect(new Set(pages.map(({ room }) => room?.place?.seat)).size).toBe(193);
  const first = JSON.stringify(await phones[0]?.news());
  expect(first.length).toBeLessThan(LARGEST_FIRST);
  for (const expected of ["stand", "sign"]) {
    const { world } = await match();
    expect([expected, "vote"]).toContain(world.beat);
    for (const phone of phones) await phone.give({ type: "ready", beat: world.clock });
    const now = (await match()).world;
    expect(now.clock).toBe(world.clock + 1);
    expect(areAllReady(now)).toBe(false);
    const later = JSON.stringify(await phones[0]?.news(pages[0]));
    expect(later.length).toBeLessThan(LARGEST_LATER);
  }
});
