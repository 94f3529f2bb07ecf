/** Who sets limits, who receives them, and what the two of a pair decide in every beat. */
import { describe, expect, test } from "vitest";
import { options } from "../../src/engine/options/options.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { CARDS } from "../../src/engine/state/scenario.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import { mayGive, pairTime } from "../../src/room/pair-parts.ts";
import { seenBy } from "../support/play.ts";
import type { RoomUnderTest } from "../support/room.ts";
import { pair, to } from "../support/room-pair.ts";

const limit = { type: "setLimit", article: 0, limit: "wishes" } as const;

describe("a Capital's limits", () => {
  test("come from the Capital, and only its own seat receives them", async () => {
    const { room, delegate, capital } = await pair();
    expect([await delegate.give(limit), await capital.give(limit)]).toEqual(["notYourPart", "taken"]);
    expect((await delegate.follow()).room?.instructions.limits).toEqual({ 0: "wishes" });
    expect((await (await room.at("USA")).follow()).room?.instructions.limits).toEqual({});
  });

  test("are set by the Delegate once its Capital has left the seat", async () => {
    const { delegate, capital } = await pair();
    await capital.give({ type: "leaveSeat" });
    expect(await delegate.give(limit)).toBe("taken");
  });

  test("keep a silent Delegate from the whole text that they tell it to leave", async () => {
    const { room, capital } = await pair();
    await to(room, "stand");
    const beat = room.world().clock;
    await capital.give({ type: "giveVerdict", verdict: "leave" });
    const mayBlock = (room.world().blocks[indexOf(room.world().scenario, "KEN")] ?? 0) > 0;
    await room.desk.give({ type: "closeBeat", table: 1, beat });
    if (mayBlock) expect(room.world().beat).toBe("vote");
  });
});

describe("the signature of a pair", () => {
  test("has the Capital's pen and the Delegate's declaration, in either order", async () => {
    const { room, delegate, capital } = await pair();
    await to(room, "sign");
    const beat = room.world().clock;
    const sealed = () => room.world().secrets.sealed["KEN"];
    const [first] = CARDS;
    const draft = { type: "draftDeclaration", beat, declaration: first } as const;
    expect(await capital.give(draft)).toBe("notYourPart");
    await delegate.give(draft);
    await capital.act({ type: "sign", declaration: "none" });
    expect(sealed()).toEqual([{ type: "sign", declaration: first }]);
    await delegate.give({ type: "draftDeclaration", beat, declaration: "none" });
    expect(sealed()).toEqual([{ type: "sign", declaration: "none" }]);
    expect(await delegate.act({ type: "sign", declaration: "none" })).toBe("notYourPart");
  });
});

/** What each of a pair on two devices can decide now, beside being ready. */
function decisions(room: RoomUnderTest): Readonly<Record<"delegate" | "capital", readonly string[]>> {
  const world = room.world();
  const own = seenBy(world, "KEN");
  const at = pairTime(world, own.country);
  const acts = options(own).map(({ type }) => type);
  const of = (role: "delegate" | "capital"): readonly string[] =>
    acts.filter((type) => mayGive(role, at, { type } as Command));
  const isTalking = world.phase === "negotiation" || world.phase === "adoption";
  return {
    delegate: [...of("delegate"), ...(world.beat === "sign" ? ["draftDeclaration"] : [])],
    capital: [...of("capital"), ...(isTalking ? ["setLimit"] : [])],
  };
}

test("in every beat of a lesson both of a pair have something to decide, if their state has", async () => {
  const { room } = await pair();
  const idle: string[] = [];
  const seen: string[] = [];
  while (room.world().beat !== "over") {
    const { beat, clock } = room.world();
    const { delegate, capital } = decisions(room);
    const hasAny = delegate.length + capital.length > 0;
    seen.push(beat);
    if (hasAny && delegate.length === 0) idle.push(`${beat} ${clock}: Delegate`);
    if (hasAny && capital.length === 0) idle.push(`${beat} ${clock}: Capital`);
    await room.desk.give({ type: "closeBeat", table: 1, beat: clock });
  }
  expect(new Set(seen)).toEqual(new Set([...seen, "sound", "deal", "close", "sign", "season"]));
  expect(idle).toEqual([]);
});
