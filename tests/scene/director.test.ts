import { beforeEach, describe, expect, test, vi } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { createDirector, type Pace, type Stage } from "../../src/scene/director.ts";
import { animation } from "../../src/scene/motion/animation.ts";

const round = (n: number): GameEvent => ({ type: "roundClosed", round: n });
const agreed = (article: number): GameEvent => ({ type: "articleAgreed", article, alternative: 0 });

/** A stage that logs every call. Only agreements have an animation, which lasts 100 ms. */
function fakeStage(log: string[], hold = 0): Stage {
  return {
    note: (event) => log.push(`note ${event.type}`),
    animationFor: (event) => {
      if (event.type !== "articleAgreed") return null;
      const name = `agreed ${event.article}`;
      return animation(100, (at) => log.push(`${name} @${at}`), { hold, end: () => log.push(`${name} end`) });
    },
    sound: ({ name }) => log.push(`sound ${name}`),
    settle: () => log.push("settle"),
  };
}

describe("director", () => {
  let log: string[] = [];
  beforeEach(() => {
    log = [];
  });
  const at = (pace: Pace, hold = 0) => createDirector(fakeStage(log, hold), () => pace);
  const drawn = (): string[] => log.filter((line) => !line.startsWith("note"));

  test("plays one event after another and ends with the present world", () => {
    const director = at("full");
    director.hear([agreed(1), round(1), agreed(2)]);
    for (let i = 0; i < 10; i++) director.tick(50);
    expect(drawn().filter((line) => !/@(?!0$|100$)/.test(line))).toEqual([
      "agreed 1 @0",
      "agreed 1 @100",
      "agreed 1 end",
      "agreed 2 @0",
      "agreed 2 @100",
      "agreed 2 end",
      "settle",
    ]);
    expect(director.isIdle()).toBe(true);
  });

  test("remembers every event at once, including waiting ones", () => {
    at("full").hear([agreed(1), round(1), agreed(2)]);
    expect(log.slice(0, 3)).toEqual(["note articleAgreed", "note roundClosed", "note articleAgreed"]);
  });

  test("events with nothing to see settle at once", () => {
    const director = at("full");
    director.hear([round(1), round(2)]);
    expect(drawn()).toEqual(["settle"]);
    expect(director.isIdle()).toBe(true);
  });

  test("skipping jumps to the end of the animation, drops the rest and settles once", () => {
    const director = at("full");
    director.hear([agreed(1), agreed(2)]);
    director.tick(10);
    director.skip();
    director.tick(10);
    director.skip();
    expect(drawn()).toEqual(["agreed 1 @0", "agreed 1 @11", "agreed 1 @100", "agreed 1 end", "settle"]);
  });

  test("reduced motion shows only last pictures, each for its hold", () => {
    const director = at("reduced", 300);
    director.hear([agreed(1), agreed(2)]);
    director.tick(200);
    expect(drawn()).toEqual(["agreed 1 @100"]);
    director.tick(200);
    director.tick(400);
    expect(drawn()).toEqual(["agreed 1 @100", "agreed 1 end", "agreed 2 @100", "agreed 2 end", "settle"]);
  });

  test.each(["note", "animationFor", "show", "end", "sound", "settle"] as const)(
    "given a drawing that fails in %s, then the director still comes to its end and the page goes on",
    (part) => {
      const logged = vi.spyOn(console, "error").mockReturnValue();
      const fail = (): never => {
        throw new Error("broken on purpose");
      };
      const whole = fakeStage(log);
      const playing = animation(100, part === "show" ? fail : () => undefined, {
        end: part === "end" ? fail : () => undefined,
        cues: [{ at: 0, cue: { name: "gavel", strength: 1 } }],
      });
      const stage: Stage = {
        ...whole,
        animationFor: () => playing,
        ...(part === "show" || part === "end" ? {} : { [part]: fail }),
      };
      const director = createDirector(stage, () => "full");
      director.hear([agreed(1), agreed(2)]);
      for (let i = 0; i < 10; i++) director.tick(50);
      expect(director.isIdle()).toBe(true);
      if (part !== "settle") expect(log).toContain("settle");
      logged.mockRestore();
    },
  );

  test("without motion nothing is played", () => {
    const director = at("off");
    director.hear([agreed(1), agreed(2)]);
    expect(drawn()).toEqual(["settle"]);
    expect(director.isIdle()).toBe(true);
  });

  test("switching motion off during an animation goes to its end", () => {
    let pace: Pace = "full";
    const director = createDirector(fakeStage(log), () => pace);
    director.hear([agreed(1), agreed(2)]);
    pace = "off";
    director.tick(1);
    expect(drawn()).toEqual(["agreed 1 @0", "agreed 1 @100", "agreed 1 end", "settle"]);
  });

  test("the last picture of an animation is held before the next", () => {
    const director = at("full", 300);
    director.hear([agreed(1)]);
    director.tick(100);
    expect(director.isIdle()).toBe(false);
    director.tick(100);
    director.tick(100);
    expect(director.isIdle()).toBe(true);
  });

  test("after the last picture of a beat, the waiting events are not played", () => {
    const stage: Stage = {
      ...fakeStage(log),
      animationFor: () => animation(100, (time) => log.push(`@${time}`), { isLast: true }),
    };
    const director = createDirector(stage, () => "full");
    director.hear([agreed(1), agreed(2)]);
    for (let i = 0; i < 4; i++) director.tick(100);
    expect(drawn()).toEqual(["@0", "@100", "settle"]);
  });

  test("waiting events do not hurry a great moment, and the director says that it is playing", () => {
    const stage: Stage = {
      note: () => undefined,
      animationFor: () => animation(100, (time) => log.push(`@${time}`), { isPeak: true }),
      sound: () => undefined,
      settle: () => undefined,
    };
    const director = createDirector(stage, () => "full");
    director.hear(Array.from({ length: 10 }, (_, n) => agreed(n)));
    expect(director.isAtPeak()).toBe(true);
    director.tick(30);
    expect(log).toEqual(["@0", "@30"]);
    director.skip();
    expect(director.isAtPeak()).toBe(false);
  });

  test("events that arrive during play wait their turn", () => {
    const director = at("full");
    director.hear([agreed(1)]);
    director.hear([agreed(2)]);
    director.tick(100);
    expect(drawn().slice(-2)).toEqual(["agreed 1 end", "agreed 2 @0"]);
  });
});

describe("sounds", () => {
  /** Cards at 20 ms, a gavel at 60 ms, and a seal at the end, after 100 ms. */
  const cues = (["cards", "gavel", "seal"] as const).map((name, index) => ({
    at: [20, 60, 100][index] ?? 0,
    cue: { name, strength: 1 },
  }));
  const heardAt = (pace: Pace) => {
    const heard: string[] = [];
    const stage: Stage = {
      note: () => undefined,
      animationFor: () => animation(100, () => undefined, { cues, hold: 50 }),
      sound: ({ name }) => heard.push(name),
      settle: () => undefined,
    };
    const director = createDirector(stage, () => pace);
    director.hear([agreed(1)]);
    return { director, heard };
  };

  test("each is played at its time, once and in order", () => {
    const { director, heard } = heardAt("full");
    expect(heard).toEqual([]);
    director.tick(20);
    expect(heard).toEqual(["cards"]);
    director.tick(10);
    director.tick(200);
    expect(heard).toEqual(["cards", "gavel", "seal"]);
    director.tick(200);
    expect(heard).toHaveLength(3);
  });

  test("a skipped animation stays silent", () => {
    const { director, heard } = heardAt("full");
    director.tick(30);
    director.skip();
    expect(heard).toEqual(["cards"]);
  });

  test("of last pictures only the last is heard, and without motion nothing", () => {
    const { director, heard } = heardAt("reduced");
    director.tick(30);
    expect(heard).toEqual(["seal"]);
    expect(heardAt("off").heard).toEqual([]);
  });
});
