/** A point of order interrupts a speech: the clock stands until the chair has ruled, and then it runs on. */
import { describe, expect, test } from "vitest";
import { UNA_USA } from "../../src/committee/packs/una-usa.ts";
import { speechOf } from "../../src/committee/rules/decision.ts";
import { left } from "../../src/committee/state/clock.ts";
import { type Dais, inDebate, seat } from "../support/committee.ts";

function speaking(): Dais {
  const room = inDebate(UNA_USA, 10);
  room.ask({ type: "callSpeaker", delegation: "S1" });
  room.wait(10);
  return room;
}

const raise = (delegation: string, kind: "order" | "personalPrivilege" = "order") =>
  ({ type: "raisePoint", kind, delegation }) as const;
const seconds = (room: Dais): number => {
  const speech = speechOf(room.state());
  return speech === null ? 0 : left(speech.clock, room.now()) / 1000;
};

describe("given a speech of 90 seconds that has lasted 10", () => {
  test("when S2 raises a point of order, 80 seconds stay until the ruling, and then they run on", () => {
    const room = speaking();
    room.ask(raise("S2"), seat("S2"));
    room.wait(30);
    expect(seconds(room)).toBe(80);
    room.ask({ type: "rulePoint", point: 1, upheld: false });
    room.wait(5);
    expect(seconds(room)).toBe(75);
  });

  test("when two points are raised, the clock stands until both are decided or dropped", () => {
    const room = speaking();
    room.ask(raise("S2"));
    room.ask(raise("S3", "personalPrivilege"));
    room.ask({ type: "rulePoint", point: 1, upheld: true });
    room.wait(10);
    expect(seconds(room)).toBe(80);
    room.ask({ type: "dropPoint", point: 2 });
    room.wait(10);
    expect(seconds(room)).toBe(70);
  });

  test("a clock that the chair had stopped before stays stopped after the ruling", () => {
    const room = speaking();
    room.ask({ type: "stopClocks" });
    room.ask(raise("S2"));
    room.ask({ type: "rulePoint", point: 1, upheld: false });
    room.wait(10);
    expect(seconds(room)).toBe(80);
  });

  test("when the chair takes the point back, the clock runs as if it had never been raised", () => {
    const room = speaking();
    room.ask(raise("S2"));
    room.wait(10);
    room.undo();
    expect(seconds(room)).toBe(70);
  });
});
