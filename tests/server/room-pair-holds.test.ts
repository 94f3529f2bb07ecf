/** What one of a pair has decided holds against its partner, the pause and the teacher's hand on the clock. */
import { describe, expect, test } from "vitest";
import { options } from "../../src/engine/options/options.ts";
import type { OfferPackage } from "../../src/engine/state/command.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import { seenBy } from "../support/play.ts";
import type { RoomUnderTest } from "../support/room.ts";
import { pair, to, unwanted, unwantedPackage } from "../support/room-pair.ts";

const sealedOf = (room: RoomUnderTest) => room.world().secrets.sealed["KEN"] ?? [];

const close = (room: RoomUnderTest) =>
  room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });

/** The same package for two states. */
function twins(room: RoomUnderTest): readonly [OfferPackage, OfferPackage] {
  const { gives = [], asks = [] } = optionOf(options(seenBy(room.world(), "KEN")), "offerPackage") ?? {};
  const ask = asks[0];
  const give = gives.find(({ article }) => article !== ask?.article);
  if (ask === undefined || give === undefined) throw new Error("Kenya has nothing to offer");
  const of = (seat: string): OfferPackage => ({
    type: "offerPackage",
    to: indexOf(room.world().scenario, seat),
    give,
    ask,
    assistance: 0,
  });
  return [of("BRA"), of("USA")];
}

describe("a yes that the Capital takes back", () => {
  test("takes back this offer, not the same one to another state", async () => {
    const { room, delegate, capital } = await pair();
    await room.at("USA");
    await to(room, "deal");
    const beat = room.world().clock;
    const both = twins(room);
    for (const [ask, offer] of both.entries()) {
      expect(await delegate.act(offer)).toBe("taken");
      expect(await capital.give({ type: "answerAsk", beat, ask, answer: "yes" })).toBe("taken");
    }
    expect(await capital.give({ type: "answerAsk", beat, ask: 1, answer: "takenBack" })).toBe("taken");
    const ken = indexOf(room.world().scenario, "KEN");
    const made = room.world().secrets.offers.filter(({ from }) => from === ken);
    expect(made.map(({ to: state, status }) => [state, status])).toEqual([
      [both[0].to, "open"],
      [both[1].to, "withdrawn"],
    ]);
  });

  test("leaves what the Delegate has decided since", async () => {
    const { room, delegate, capital } = await pair();
    const article = await unwanted(room);
    const beat = room.world().clock;
    const join = { type: "takeStand", article, stand: "join", breaking: false } as const;
    const abstain = { ...join, stand: "abstain" } as const;
    await capital.give({ type: "setLimit", article, limit: "wishes" });
    await delegate.give({ type: "ask", beat, command: join });
    await capital.give({ type: "answerAsk", beat, ask: 0, answer: "yes" });
    expect(await delegate.act(abstain)).toBe("taken");
    expect(await capital.give({ type: "answerAsk", beat, ask: 0, answer: "takenBack" })).toBe("taken");
    expect(sealedOf(room)).toEqual([abstain]);
  });
});

describe("a limit", () => {
  test("that is set after a beat holds when the beat is taken back", async () => {
    const { room, delegate, capital } = await pair();
    const article = await unwanted(room);
    const join = { type: "takeStand", article, stand: "join", breaking: false } as const;
    expect(await delegate.act(join)).toBe("taken");
    await close(room);
    await capital.give({ type: "setLimit", article, limit: "wishes" });
    await room.desk.give({ type: "undoBeat", table: 1, beat: room.world().clock });
    expect(sealedOf(room)).toEqual([]);
  });

  test("holds for a silent pair when the teacher closes a paused beat", async () => {
    const { room, capital } = await pair();
    const article = await unwanted(room);
    await capital.give({ type: "setLimit", article, limit: "wishes" });
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    await close(room);
    const stands = room
      .match()
      .entries.filter(({ seat, command }) => seat === "KEN" && command.type === "takeStand");
    expect(stands).not.toEqual([]);
    expect(room.world().isPaused).toBe(true);
  });
});

test("a package that waits goes through when the teacher closes a paused beat", async () => {
  const { room, delegate, brazil } = await pair();
  await to(room, "deal");
  const offer = unwantedPackage(room);
  await brazil.act(offer);
  const id = room.world().secrets.offers.find((one) => one.to === offer.to)?.id ?? -1;
  await delegate.act({ type: "answerOffer", offer: id, accept: true });
  await room.desk.give({ type: "pause", table: 1, isPaused: true });
  await close(room);
  expect(room.world().secrets.offers.find((one) => one.id === id)?.status).toBe("accepted");
});
