/** In a pair on two present devices, a package needs both yeses, and what is beyond a limit needs the Capital's. */
import { describe, expect, test } from "vitest";
import { only } from "../support/play.ts";
import { wait } from "../support/room-clock.ts";
import { pair, to, unwanted, unwantedPackage } from "../support/room-pair.ts";

/** Brazil has offered Kenya a package, in the first deal beat. */
async function offered() {
  const all = await pair();
  await to(all.room, "deal");
  const offer = unwantedPackage(all.room);
  await all.brazil.act(offer);
  const { clock, secrets } = all.room.world();
  const id = secrets.offers.find((one) => one.to === offer.to)?.id ?? -1;
  const statusOf = () => all.room.world().secrets.offers.find((one) => one.id === id)?.status;
  const accept = { type: "answerOffer", offer: id, accept: true } as const;
  const asks = async (who = all.delegate) => (await who.follow()).room?.instructions.asks ?? [];
  const say = (answer: "yes" | "home" | "takenBack", ask = 0, who = all.capital) =>
    who.give({ type: "answerAsk", beat: clock, ask, answer });
  return { ...all, offer, clock, accept, statusOf, asks, say };
}

describe("a package in a pair", () => {
  test("waits for the Capital's yes, which both devices see at once and no other seat learns of", async () => {
    const { delegate, capital, brazil, accept, statusOf, asks } = await offered();
    const before = (await brazil.follow()).since;
    expect(await delegate.act(accept)).toBe("taken");
    expect(statusOf()).toBe("open");
    expect(await asks()).toEqual([{ number: 0, command: accept, answer: null }]);
    expect(await asks(capital)).toEqual(await asks());
    const other = await brazil.follow();
    expect([other.since, other.room?.instructions.asks]).toEqual([before, []]);
  });

  test("is concluded by the yes, and not by a no", async () => {
    const { delegate, accept, statusOf, asks, say } = await offered();
    await delegate.act(accept);
    expect(await say("home")).toBe("taken");
    expect([statusOf(), (await asks())[0]?.answer]).toEqual(["open", "home"]);
    expect(await say("yes")).toBe("taken");
    expect([statusOf(), (await asks())[0]?.answer]).toEqual(["accepted", "yes"]);
  });

  test("cannot get its yes from the Delegate, nor from another seat", async () => {
    const { delegate, brazil, accept, statusOf, say } = await offered();
    await delegate.act(accept);
    expect([await say("yes", 0, delegate), await say("yes", 0, brazil)]).toEqual([
      "notYourPart",
      "notYourPart",
    ]);
    expect(statusOf()).toBe("open");
  });

  test("cannot be offered or accepted by the Capital itself", async () => {
    const { capital, accept, clock } = await offered();
    expect(await capital.act(accept)).toBe("notYourPart");
    expect(await capital.give({ type: "ask", beat: clock, command: accept })).toBe("notYourPart");
  });

  test("that the Capital may take back once it is offered, until somebody has accepted it", async () => {
    const { room, delegate, brazil, capital, offer, clock } = await offered();
    const [give, ask] = [offer.ask, offer.give];
    const counter = {
      type: "counterOffer",
      offer: room.world().secrets.offers[0]?.id ?? -1,
      give,
      ask,
    } as const;
    expect(await delegate.act(counter)).toBe("taken");
    const say = (answer: "yes" | "takenBack", number: number) =>
      capital.give({ type: "answerAsk", beat: clock, ask: number, answer });
    expect(await say("yes", 0)).toBe("taken");
    const last = () => room.world().secrets.offers.at(-1);
    expect(last()?.status).toBe("open");
    expect(await say("takenBack", 0)).toBe("taken");
    expect(last()?.status).toBe("withdrawn");
    expect(await say("yes", 0)).not.toBe("taken");
    const accepts = { type: "answerOffer", offer: last()?.id ?? -1, accept: true } as const;
    expect(await brazil.act(accepts)).not.toBe("taken");
  });

  test("that is concluded stands: a yes comes back too late", async () => {
    const { delegate, accept, statusOf, say } = await offered();
    await delegate.act(accept);
    await say("yes");
    expect(await say("takenBack")).toBe("notAsked");
    expect(statusOf()).toBe("accepted");
  });

  test("can be taken back by the Delegate while it waits", async () => {
    const { delegate, accept, clock, say } = await offered();
    await delegate.act(accept);
    await delegate.give({ type: "withdrawAsk", beat: clock, ask: 0 });
    expect(await say("yes")).toBe("notAsked");
  });

  test("is put to the Capital once, however often it is sent", async () => {
    const { delegate, accept, asks } = await offered();
    await delegate.act(accept);
    await delegate.act(accept);
    expect(await asks()).toHaveLength(1);
  });
});

describe("a Capital that does not answer", () => {
  test("lets what is within its limits go through at the close", async () => {
    const { room, delegate, accept, statusOf } = await offered();
    await delegate.act(accept);
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    expect(statusOf()).toBe("accepted");
  });

  test("never lets through what is beyond them", async () => {
    const { room, delegate, capital, offer, accept, statusOf } = await offered();
    await capital.give({ type: "setLimit", article: offer.ask.article, limit: "wishes" });
    expect(await delegate.act(accept)).toBe("taken");
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    expect(statusOf()).toBe("refused");
  });

  test("whose device is away leaves the Delegate free within the limits, and bound by them", async () => {
    const { room, delegate, capital, brazil, offer, accept, statusOf } = await offered();
    await capital.give({ type: "setLimit", article: offer.ask.article, limit: "wishes" });
    await wait(room, [delegate, brazil], 50);
    expect(await delegate.act(accept)).toBe("capitalHolds");
    expect(await delegate.give({ type: "setLimit", article: offer.ask.article, limit: "any" })).toBe(
      "notYourPart",
    );
    await capital.follow();
    await capital.give({ type: "setLimit", article: offer.ask.article, limit: "any" });
    await wait(room, [delegate, brazil], 50);
    expect(await delegate.act(accept)).toBe("taken");
    expect(statusOf()).toBe("accepted");
  });

  test("and leaves while something waits: the Delegate gives it again, and nothing waits any more", async () => {
    const { room, delegate, brazil, accept, statusOf, asks } = await offered();
    await delegate.act(accept);
    await wait(room, [delegate, brazil], 50);
    expect(await delegate.act(accept)).toBe("taken");
    expect([statusOf(), (await asks())[0]?.answer]).toEqual(["accepted", "withdrawn"]);
  });
});

describe("a Delegate that has asked", () => {
  test("cannot be ready before its Capital has answered, so that the last to be ready closes nothing unseen", async () => {
    const { room, delegate, brazil, accept, statusOf, clock, say } = await offered();
    await delegate.act(accept);
    await brazil.ready();
    expect(await delegate.ready()).toBe("askOpen");
    expect([room.world().clock, statusOf()]).toEqual([clock, "open"]);
    expect(await say("home")).toBe("taken");
    expect(await delegate.ready()).toBe("taken");
    expect([room.world().clock, statusOf()]).not.toContain("accepted");
  });

  test("is ready again once it has taken its question back", async () => {
    const { room, delegate, brazil, accept, clock } = await offered();
    await delegate.act(accept);
    await brazil.ready();
    await delegate.give({ type: "withdrawAsk", beat: clock, ask: 0 });
    expect(await delegate.ready()).toBe("taken");
    expect(room.world().clock).toBe(clock + 1);
  });

  test("is no longer ready if it was, so that nobody else closes the beat on the question", async () => {
    const { room, delegate, brazil, accept, clock } = await offered();
    await delegate.ready();
    await delegate.act(accept);
    await brazil.ready();
    expect([room.world().ready, room.world().clock]).toEqual([["BRA"], clock]);
  });

  test("keeps nobody waiting longer than a beat: most are ready, and the countdown closes it", async () => {
    const { room, delegate, capital, brazil, accept, statusOf, clock } = await offered();
    const usa = await room.at("USA");
    await delegate.act(accept);
    await brazil.ready();
    await usa.ready();
    await wait(room, [delegate, capital, brazil, usa], 60);
    expect([room.world().clock, statusOf()]).toEqual([clock + 1, "accepted"]);
  });

  test("is ready without an answer while its Capital is away", async () => {
    const { room, delegate, brazil, accept, clock } = await offered();
    await delegate.act(accept);
    await wait(room, [delegate, brazil], 50);
    await brazil.ready();
    expect(await delegate.ready()).toBe("taken");
    expect(room.world().clock).toBe(clock + 1);
  });
});

describe("what was asked", () => {
  test("is over with its beat, also if the teacher takes the beat back", async () => {
    const { room, delegate, capital, accept, asks } = await offered();
    await delegate.act(accept);
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    expect(await asks()).toEqual([]);
    await room.desk.give({ type: "undoBeat", table: 1, beat: room.world().clock });
    expect([await asks(), await asks(capital)]).toEqual([[], []]);
    const late = { type: "answerAsk", beat: room.world().clock, ask: 0, answer: "yes" } as const;
    expect(await capital.give(late)).toBe("notAsked");
  });

  test("stays with the seat when the teacher swaps its devices, and the new Capital answers", async () => {
    const { room, delegate, capital, accept, statusOf, clock } = await offered();
    await delegate.act(accept);
    await room.desk.give({ type: "swapSeats", devices: [delegate.device, capital.device] });
    const yes = { type: "answerAsk", beat: clock, ask: 0, answer: "yes" } as const;
    expect([await capital.give(yes), await delegate.give(yes)]).toEqual(["notYourPart", "taken"]);
    expect(statusOf()).toBe("accepted");
  });

  test("binds nobody while a bot plays the seat", async () => {
    const { room, delegate, accept, statusOf } = await offered();
    await delegate.act(accept);
    await room.desk.give({ type: "giveToBot", table: 1, seat: "KEN" });
    await room.desk.give({ type: "giveBack", table: 1, seat: "KEN" });
    expect(statusOf()).toBe("open");
  });
});

describe("an act beyond the limit", () => {
  test("is refused, can be asked for, and is given once the Capital says yes", async () => {
    const { room, delegate, capital } = await pair();
    const article = await unwanted(room);
    const join = { type: "takeStand", article, stand: "join", breaking: false } as const;
    await capital.give({ type: "setLimit", article, limit: "wishes" });
    expect(await delegate.act(join)).toBe("capitalHolds");
    const beat = room.world().clock;
    expect(await delegate.give({ type: "ask", beat, command: join })).toBe("taken");
    expect(await capital.give({ type: "answerAsk", beat, ask: 0, answer: "yes" })).toBe("taken");
    const sealed = () => room.world().secrets.sealed["KEN"] ?? [];
    expect(sealed()).toContainEqual(join);
    expect(await capital.give({ type: "answerAsk", beat, ask: 0, answer: "takenBack" })).toBe("taken");
    expect(sealed()).toEqual([]);
  });

  test("cannot be asked for if the Capital does not decide on it, or in the words of another beat", async () => {
    const { room, delegate } = await pair();
    await to(room, "deal");
    const beat = room.world().clock;
    const command = { type: "declareRedLine", article: 0, alternative: 0 } as const;
    expect(await delegate.give({ type: "ask", beat, command })).toBe("notYourPart");
    const vote = { type: "castVote", vote: "yes" } as const;
    expect(await delegate.give({ type: "ask", beat, command: vote })).toBe("wrongPhase");
    expect(await delegate.give({ type: "ask", beat: beat - 1, command: vote })).toBe("beatOver");
  });

  test("that was sealed before the limit is open again, unless the Capital said yes to it", async () => {
    const { room, delegate, capital } = await pair();
    const article = await unwanted(room);
    const join = { type: "takeStand", article, stand: "join", breaking: false } as const;
    const beat = room.world().clock;
    const set = (limit: "any" | "wishes") => capital.give({ type: "setLimit", article, limit });
    const sealed = () => room.world().secrets.sealed["KEN"] ?? [];
    await delegate.act(join);
    await set("wishes");
    expect(sealed()).toEqual([]);
    await delegate.give({ type: "ask", beat, command: join });
    await capital.give({ type: "answerAsk", beat, ask: 0, answer: "yes" });
    await set("wishes");
    expect(sealed()).toEqual([join]);
  });

  test("that a Capital allowed by a new limit needs no yes", async () => {
    const { room, delegate, capital } = await pair();
    const article = await unwanted(room);
    const join = { type: "takeStand", article, stand: "join", breaking: false } as const;
    await capital.give({ type: "setLimit", article, limit: "wishes" });
    const chair = room.world().draft.chair[article] ?? -1;
    await capital.give({ type: "setLimit", article, limit: chair });
    expect(await delegate.act(join)).toBe("taken");
  });
});

test("a pair on one device needs no second yes", async () => {
  const { room, delegate, capital, accept, statusOf } = await offered();
  await capital.give({ type: "leaveSeat" });
  expect(await delegate.act(accept)).toBe("taken");
  expect(statusOf()).toBe("accepted");
  expect(only(room.match().log, "packagesAgreed")).toHaveLength(1);
});
