/** In the match of a committee no page speaks of a teacher or of pupils; in a class nothing changes. */
import { afterEach, expect, test } from "vitest";
import room from "../../../src/client/i18n/en/room.json" with { type: "json" };
import { loadWording, speakTo, t } from "../../../src/client/i18n/index.ts";
import "../../../src/client/room-connection.ts";
import { NO_ROOM, roomStore } from "../../../src/client/sessions/room/room-store.ts";

await loadWording("room", "desk");
afterEach(() => {
  roomStore.setState(NO_ROOM);
  speakTo("class");
});

const OF_A_CLASS = /teacher|pupil|\bclass\b|lesson/i;
/** Parts of a room that a committee's match never shows: seats are given in committee, and messages are off. */
const NOT_THERE = [
  "join",
  "talk",
  "ticket",
  "opinion",
  "checks",
  "limit",
  "half",
  "partner",
  "brief",
  "forecast",
];

/** All sentences below a key, by their own key. */
function sentences(at: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(at).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as const] : sentences(value, `${path}${key}.`),
  );
}

test("every sentence about a class that a committee's phone can show has a form for a committee", () => {
  const shown = sentences(room).filter(([key]) => !NOT_THERE.includes(key.split(".")[0] ?? ""));
  const keys = new Set(shown.map(([key]) => key));
  const formOf = (key: string): string => key.replace(/(_one|_other)?$/, "_committee$1");
  const left = shown.filter(
    ([key, words]) => OF_A_CLASS.test(words) && !keys.has(formOf(key)) && key !== "refused.tooManyMessages",
  );
  expect(left).toEqual([]);
  for (const [key, words] of shown) if (key.includes("_committee")) expect(words).not.toMatch(OF_A_CLASS);
});

test("a page of a committee's match reads “the chair”, also with a number, and a class reads “your teacher”", () => {
  expect(t("room:bar.granted", { count: 30 })).toBe("Your teacher gives you 30 more seconds.");
  roomStore.setState({ room: { committee: { code: "ABCDEF", stand: null } } as never });
  expect(t("room:bar.granted", { count: 30 })).toBe("The chair gives you 30 more seconds.");
  expect(t("room:bar.granted", { count: 1 })).toBe("The chair gives you 1 more second.");
  expect(t("room:bar.done")).toBe("We are ready");
  roomStore.setState(NO_ROOM);
  expect(t("room:bar.paused")).toBe("Paused by your teacher");
});

test("so does the desk of that match", () => {
  roomStore.setState({ desk: { committee: { code: "ABCDEF", hall: [] } } as never });
  expect(t("desk:heading")).toBe("Desk of the match");
});
