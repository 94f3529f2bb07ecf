/**
 * What a learning platform is told through SCORM 1.2 (ADL, Run-Time Environment, 2001): that a match has ended, and how
 * long the page was open. Nothing about the match itself. Without a platform, nothing happens.
 *
 * The calls are few, so the page makes them itself: the wrapper that others use (pipwerks) is not on the npm registry
 * with its code, and libraries that are kept up are for the other side, the platform.
 */
import type { GameState, GameStore } from "./game/game-store.ts";

/** The object that a platform offers to its lessons. Each call answers with a text. */
type Api = Readonly<
  Record<"LMSInitialize" | "LMSCommit" | "LMSFinish", (empty: "") => string> & {
    LMSGetValue: (name: string) => string;
    LMSSetValue: (name: string, value: string) => string;
  }
>;

const STATUS = "cmi.core.lesson_status";
const TIME = "cmi.core.session_time";

/** Statuses that count for more than an open lesson, and so are kept. */
const DONE = ["passed", "completed"];

/** Reports to the platform around this page, if there is one, until the page is left. */
export function openLearningPlatform(game: GameStore): void {
  const api = apiAround(window);
  if (api !== null && attempt(() => api.LMSInitialize("")) === "true") report(api, game);
}

function report(api: Api, game: GameStore): void {
  const began = Date.now();
  const set = (name: string, value: string): void => {
    attempt(() => api.LMSSetValue(name, value));
  };
  let isDone = DONE.includes(attempt(() => api.LMSGetValue(STATUS)));
  if (!isDone) set(STATUS, "incomplete");
  attempt(() => api.LMSCommit(""));
  const look = (state: GameState): void => {
    if (isDone || !hasEnded(state)) return;
    isDone = true;
    set(STATUS, "completed");
    set(TIME, timeText(Date.now() - began));
    attempt(() => api.LMSCommit(""));
  };
  look(game.getState());
  const stop = game.subscribe(look);
  const leave = (): void => {
    stop();
    set(TIME, timeText(Date.now() - began));
    attempt(() => api.LMSCommit(""));
    attempt(() => api.LMSFinish(""));
  };
  addEventListener("pagehide", leave, { once: true });
}

/** A match of this browser, not a friend's that is only looked at. */
function hasEnded({ view, isLook }: GameState): boolean {
  return view?.world.phase === "over" && !isLook;
}

/** A platform that fails must not stop the match. */
function attempt(call: () => string): string {
  try {
    return String(call());
  } catch {
    return "";
  }
}

/** Looks in the frames around a window, then in the page that opened it. */
function apiAround(here: Window): Api | null {
  const opener: unknown = here.opener;
  return apiAbove(here) ?? (isWindow(opener) ? apiAbove(opener) : null);
}

const isWindow = (one: unknown): one is Window => typeof one === "object" && one !== null;

/** A page of another site hides everything in it, so it cannot be the platform. */
function apiAbove(here: Window): Api | null {
  try {
    const { API } = here as { API?: Api };
    if (API !== undefined) return API;
  } catch {
    // Look further up: the platform can be above a frame of another site.
  }
  return here.parent === here ? null : apiAbove(here.parent);
}

/** @param ms how long the page was open @example 3_725_000 is "0001:02:05" */
export function timeText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = String(Math.floor(seconds / 3600)).padStart(4, "0");
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
