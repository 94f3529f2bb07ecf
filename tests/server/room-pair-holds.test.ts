/** What one of a pair has decided holds against its partner, the pause and the teacher's hand on the clock. */
import { describe, expect, test } from "vitest";
import { options } from "../../src/engine/options/options.ts";
import type { OfferPackage } from "../../src/engine/state/command.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import { seenBy } from "../support/play.ts";
import { openRoom, type RoomUnderTest } from "../support/room.ts";
import { wait } from "../support/room-clock.ts";
import { pair, to, unwanted, unwantedPackage } from "../support/room-pair.ts";
import { playBeat, pupil } from "../support/room-play.ts";

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

test("packages to two states wait side by side, and a new one to the same state replaces the one before", async () => {
  const { room, delegate } = await pair();
  await to(room, "deal");
  const [first, second] = twins(room);
  const other = { ...first, give: first.ask, ask: first.give };
  const waiting = async () => {
    const { asks = [] } = (await delegate.follow()).room?.instructions ?? {};
    return asks.flatMap(({ command, answer }) => (answer === null ? [command] : []));
  };
  for (const offer of [first, second]) expect(await delegate.act(offer)).toBe("taken");
  expect(await waiting()).toMatchObject([first, second]);
  expect(await delegate.act(other)).toBe("taken");
  expect(await waiting()).toMatchObject([second, other]);
});

/** Brazil has offered Kenya a package, and Kenya's Capital has said no to it. */
async function refusedOnce() {
  const all = await pair();
  const { room, delegate, capital, brazil } = all;
  await to(room, "deal");
  const offer = unwantedPackage(room);
  await brazil.act(offer);
  const id = room.world().secrets.offers.find((one) => one.to === offer.to)?.id ?? -1;
  const accept = { type: "answerOffer", offer: id, accept: true } as const;
  await delegate.act(accept);
  const beat = room.world().clock;
  expect(await capital.give({ type: "answerAsk", beat, ask: 0, answer: "price" })).toBe("taken");
  const statusOf = () => room.world().secrets.offers.find((one) => one.id === id)?.status;
  return { ...all, accept, statusOf };
}

describe("a no of the Capital", () => {
  test("holds at the close, however often the Delegate asks again", async () => {
    const { room, delegate, accept, statusOf } = await refusedOnce();
    expect(await delegate.act(accept)).toBe("taken");
    await close(room);
    expect(statusOf()).toBe("refused");
  });

  test("holds when the Capital's device goes to sleep, and the Capital can still change its mind", async () => {
    const { room, delegate, capital, brazil, accept, statusOf } = await refusedOnce();
    await wait(room, [delegate, brazil], 50);
    expect(await delegate.act(accept)).toBe("capitalHolds");
    await capital.follow();
    const beat = room.world().clock;
    expect(await capital.give({ type: "answerAsk", beat, ask: 0, answer: "yes" })).toBe("taken");
    expect(statusOf()).toBe("accepted");
  });
});

test("at the conference, who takes back an answer leaves the partner's", async () => {
  const room = await openRoom({ pairs: true, scenario: "lesson", seats: ["KEN"] }, { seed: "seed-c" });
  const delegate = pupil(await room.at("KEN", 1, "delegate"));
  const capital = pupil(await room.at("KEN", 1, "capital"));
  await room.desk.give({ type: "start", table: 1 });
  while (room.world().beat !== "conference") {
    const { clock } = room.world();
    for (const one of [delegate, capital]) await playBeat(one);
    if (room.world().clock === clock) await close(room);
  }
  await delegate.person.act({ type: "castConference", observers: "yes", protocol: "abstain" });
  await capital.person.act({ type: "castConference", observers: "abstain", protocol: "no" });
  const beat = room.world().clock;
  await capital.person.give({ type: "unseal", beat, slot: "castConference" });
  expect(sealedOf(room)).toEqual([{ type: "castConference", observers: "yes", protocol: "abstain" }]);
});

describe("a limit", () => {
  test("names an article of the match and one of its texts", async () => {
    const { room, capital } = await pair();
    const { articles } = room.world().scenario;
    const texts = articles[0]?.alternatives.length ?? 0;
    const set = (article: number, limit: number | "wishes") =>
      capital.give({ type: "setLimit", article, limit });
    expect([await set(0, texts), await set(articles.length, "wishes")]).toEqual([
      "unknownTarget",
      "unknownTarget",
    ]);
    expect([await set(0, texts - 1), await set(articles.length - 1, "wishes")]).toEqual(["taken", "taken"]);
  });

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

  test("waits for the end of a pause, because what was sealed beyond it could not be opened", async () => {
    const { room, delegate, capital } = await pair();
    const article = await unwanted(room);
    const join = { type: "takeStand", article, stand: "join", breaking: false } as const;
    await delegate.act(join);
    const set = () => capital.give({ type: "setLimit", article, limit: "wishes" });
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect([await set(), await capital.give({ type: "giveVerdict", verdict: "leave" })]).toEqual([
      "paused",
      "paused",
    ]);
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect(await set()).toBe("taken");
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
