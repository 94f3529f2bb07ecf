/**
 * If a text is beyond the Capital's limit, and nobody acts for the seat, the seat does not join consensus on
 * that text.
 */
import { describe, expect, test } from "vitest";
import { standAt } from "../../src/engine/state/digits.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import { only } from "../support/play.ts";
import type { RoomUnderTest } from "../support/room.ts";
import { wait } from "../support/room-clock.ts";
import { pair, to, unwanted, unwantedPackage } from "../support/room-pair.ts";

const close = (room: RoomUnderTest) =>
  room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });

/** Kenya's last stand on the text of an article. */
function stood(room: RoomUnderTest, article: number): string | null {
  const taken = only(room.match().log, "standsTaken").filter((event) => event.article === article);
  return standAt(taken.at(-1)?.stands ?? "", indexOf(room.world().scenario, "KEN"));
}

describe("a text beyond its Capital's limit", () => {
  test("is not joined by a Delegate who is present and says nothing", async () => {
    const { room, capital } = await pair();
    const article = await unwanted(room);
    await capital.give({ type: "setLimit", article, limit: "wishes" });
    await close(room);
    expect(stood(room, article)).toMatch(/abstain|block/);
  });

  test("nor by a Delegate who is ready without an act", async () => {
    const { room, delegate, capital, brazil } = await pair();
    const article = await unwanted(room);
    await capital.give({ type: "setLimit", article, limit: "wishes" });
    await delegate.ready();
    await brazil.ready();
    expect(stood(room, article)).toMatch(/abstain|block/);
  });

  test("nor by the bot that plays if neither is present, which is announced", async () => {
    const { room, capital, brazil } = await pair();
    const article = await unwanted(room);
    await capital.give({ type: "setLimit", article, limit: "wishes" });
    const before = only(room.match().log, "seatChanged").length;
    await wait(room, [brazil], 50);
    await close(room);
    expect(stood(room, article)).toMatch(/abstain|block/);
    const announced = only(room.match().log, "seatChanged").slice(before);
    expect(announced.map(({ seat, holder }) => [seat, holder.type])).toEqual([
      ["KEN", "bot"],
      ["KEN", "person"],
    ]);
  });

  test("follows the Delegate's stand, if there is one", async () => {
    const { room, delegate, capital } = await pair();
    const article = await unwanted(room);
    await capital.give({ type: "setLimit", article, limit: "wishes" });
    await delegate.act({ type: "takeStand", article, stand: "abstain", breaking: false });
    await close(room);
    expect(stood(room, article)).toBe("abstain");
  });

  test("is open to silence if the Capital leaves it free", async () => {
    const { room } = await pair();
    const article = await unwanted(room);
    await close(room);
    expect(stood(room, article)).toBe(null);
  });
});

test("cannot be given away in a package while nobody is present", async () => {
  const { room, capital, brazil } = await pair();
  await to(room, "deal");
  const offer = unwantedPackage(room);
  await capital.give({ type: "setLimit", article: offer.ask.article, limit: "wishes" });
  await brazil.act(offer);
  const id = room.world().secrets.offers.find(({ to: whom }) => whom === offer.to)?.id ?? -1;
  await wait(room, [brazil], 50);
  await close(room);
  const taken = only(room.match().log, "offerAnswered").some((event) => event.offer === id && event.accepted);
  expect(taken).toBe(false);
});
