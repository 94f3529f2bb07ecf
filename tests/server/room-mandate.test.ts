/** The desk can ask for the mandate of a seat. Nobody else can, and no news carries it. */
import { describe, expect, test } from "vitest";
import { scenarioOf } from "../../src/client/game/library.ts";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { seatMandateLines } from "../../src/client/sentences/seat-mandate.ts";
import type { SeatMandate } from "../../src/room/seat-mandate.ts";
import type { Person } from "../support/room.ts";
import { openRoom } from "../support/room.ts";
import { three } from "../support/room-clock.ts";

await loadWording("content", "desk");

async function ask(person: Person, way = "?table=1&seat=KEN") {
  const response = await person.request(`/mandate${way}`);
  const body = (await response.json()) as { mandate?: SeatMandate; reason?: string };
  return { status: response.status, ...body };
}

describe("the mandate of a seat", () => {
  test("comes to the desk that asks, as the seat itself has it, the heaviest wish first", async () => {
    const { room, kenya } = await three({ climate: "contested" });
    const mine = (await kenya.follow()).view?.mine;
    const { mandate } = await ask(room.desk);
    const weights = mandate?.objectives.map(({ weight }) => weight) ?? [];
    expect(mandate?.redLines).toEqual(mine?.redLines);
    expect(new Set(mandate?.objectives)).toEqual(new Set(mine?.objectives));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.reduce((sum, one) => sum + one, 0)).toBe(100);
  });

  test("is refused to the wall, to a watcher, to another device and to the seat's own", async () => {
    const { room, brazil, kenya } = await three();
    for (const person of [room.wall(), brazil, kenya]) {
      for (const way of ["?table=1&seat=KEN", "?table=1&seat=KEN&as=wall"]) {
        const { status, mandate, reason } = await ask(person, way);
        expect([status, mandate, reason]).toEqual([403, undefined, "notYours"]);
      }
    }
    const without = await room.app.request(`/api/rooms/${room.code}/mandate?table=1&seat=KEN`);
    expect(without.status).toBe(401);
  });

  test("is in nothing that the desk is sent without asking, before and after it has asked", async () => {
    const { room } = await three();
    for (const _ of [1, 2]) {
      const sent = JSON.stringify(await room.desk.follow());
      expect(sent).not.toContain("objectives");
      expect(sent).not.toContain('"redLines"');
      await ask(room.desk);
    }
  });

  test("is there from the start on, for the states that the room plays", async () => {
    const room = await openRoom();
    expect((await ask(room.desk)).reason).toBe("notStarted");
    await room.desk.give({ type: "start", table: 1 });
    expect((await ask(room.desk, "?table=1&seat=FRA")).reason).toBe("noSeat");
    expect((await ask(room.desk, "?table=2&seat=KEN")).reason).toBe("notStarted");
  });
});

test("the desk shows it in two lines: wishes with weights, and limits", () => {
  const scenario = scenarioOf("lesson", "young", "un-ga");
  const lines = (redLines: readonly number[]) =>
    seatMandateLines(
      {
        objectives: [
          { article: 0, accept: [1, 0], weight: 60 },
          { article: 1, accept: [0], weight: 40 },
        ],
        redLines,
      },
      scenario,
    );
  expect(lines([0, 0, 0])).toEqual([
    expect.stringMatching(/.+: “.+” \(60 of 100 points\) and .+: “.+” \(40 of 100 points\)\.$/),
    t("desk:mandate.noLines"),
  ]);
  const [start] = t("desk:mandate.lines", { texts: "|" }).split("|");
  expect(lines([5, 0, 0])[1]).toMatch(new RegExp(`^${start}“.+” \\(.+\\) and “.+” \\(.+\\)\\.$`));
});
