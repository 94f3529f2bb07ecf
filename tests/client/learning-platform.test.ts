/** What a learning platform (SCORM 1.2) is told about a match, and that a page without one, or with a broken one, goes on. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createGameStore, type GameState } from "../../src/client/game/game-store.ts";
import { openLearningPlatform, timeText } from "../../src/client/learning-platform.ts";

const calls: string[] = [];
const leaving: (() => void)[] = [];

const always = (text: string) => (): string => text;

function fail(): string {
  throw new Error("the platform is gone");
}

/** A platform that notes each call. @param status of the lesson when it is opened */
function platform(status: string, answer = "true") {
  const note =
    (name: string) =>
    (...values: readonly string[]): string => {
      calls.push([name, ...values].filter((text) => text !== "").join(" "));
      return answer;
    };
  return {
    LMSInitialize: note("Initialize"),
    LMSGetValue: always(status),
    LMSSetValue: note("Set"),
    LMSCommit: note("Commit"),
    LMSFinish: note("Finish"),
  };
}

/** A page in a frame inside a frame. Only the outermost has the platform. */
function framed(top: object): object {
  const outer: Record<string, unknown> = { ...top };
  outer.parent = outer;
  return { parent: { parent: outer }, opener: null };
}

const ended = { view: { world: { phase: "over" } } } as unknown as Partial<GameState>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", (_: string, leave: () => void) => leaving.push(leave));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  calls.length = 0;
  leaving.length = 0;
});

describe("given a page inside a learning platform", () => {
  test("it is told that the lesson is open, that a match has ended, and the time on leaving", () => {
    vi.stubGlobal("window", framed({ API: platform("not attempted") }));
    const game = createGameStore();
    openLearningPlatform(game);
    expect(calls).toEqual(["Initialize", "Set cmi.core.lesson_status incomplete", "Commit"]);
    calls.length = 0;
    vi.advanceTimersByTime(60_000);
    game.setState(ended);
    game.setState({ batch: 2 });
    const done = ["Set cmi.core.lesson_status completed", "Set cmi.core.session_time 0000:01:00", "Commit"];
    expect(calls).toEqual(done);
    calls.length = 0;
    vi.advanceTimersByTime(5000);
    for (const leave of leaving) leave();
    expect(calls).toEqual(["Set cmi.core.session_time 0000:01:05", "Commit", "Finish"]);
  });

  test("a lesson that is completed stays so", () => {
    vi.stubGlobal("window", framed({ API: platform("completed") }));
    openLearningPlatform(createGameStore());
    expect(calls).toEqual(["Initialize", "Commit"]);
  });

  test("a friend's match that is only looked at completes nothing", () => {
    vi.stubGlobal("window", framed({ API: platform("incomplete") }));
    const game = createGameStore();
    openLearningPlatform(game);
    game.setState({ ...ended, isLook: true });
    expect(calls).not.toContain("Set cmi.core.lesson_status completed");
  });

  test("nothing follows if the platform does not begin, and nothing breaks if it fails", () => {
    vi.stubGlobal("window", framed({ API: platform("", "false") }));
    openLearningPlatform(createGameStore());
    expect(calls).toEqual(["Initialize"]);
    const broken = {
      ...platform(""),
      LMSSetValue: fail,
    };
    vi.stubGlobal("window", framed({ API: broken }));
    const game = createGameStore();
    openLearningPlatform(game);
    expect(() => game.setState(ended)).not.toThrow();
  });

  test("also if another window opened the page", () => {
    const opener: Record<string, unknown> = { API: platform("") };
    opener.parent = opener;
    const own: Record<string, unknown> = { opener };
    own.parent = own;
    vi.stubGlobal("window", own);
    openLearningPlatform(createGameStore());
    expect(calls[0]).toBe("Initialize");
  });
});

test("given a page in a frame of another site, it finds nothing and goes on", () => {
  const closed = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === "parent") return closed;
        throw new Error("another site");
      },
    },
  );
  vi.stubGlobal("window", { parent: closed, opener: null });
  expect(() => openLearningPlatform(createGameStore())).not.toThrow();
  expect(calls).toEqual([]);
});

test.each([
  [0, "0000:00:00"],
  [3_725_999, "0001:02:05"],
])("%i ms are %s", (ms, text) => {
  expect(timeText(ms)).toBe(text);
});
