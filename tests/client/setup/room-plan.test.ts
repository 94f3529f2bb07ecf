/** The rooms that the teacher's desk offers, the addresses for devices, and the desk's log. */
import { expect, test } from "vitest";
import { joinLink, reachable } from "../../../src/client/addresses/join-links.ts";
import { logGroups } from "../../../src/client/sentences/desk-words.ts";
import {
  MOST_DELEGATIONS,
  ofScenario,
  placesIn,
  ROOM_SCENARIOS,
  usualRoom,
  usualSeats,
  withCount,
} from "../../../src/client/setup/room-plan.ts";
import { HOME_TABLES } from "../../../src/content/home-tables.ts";
import { scenarioOf } from "../../../src/lab/matches/library.ts";
import type { LogLine, LogType } from "../../../src/room/log-line.ts";
import { readSettings } from "../../../src/server/http/message-schema.ts";

test.each(ROOM_SCENARIOS)(
  "%s: twelve delegations are offered, each once and with a mandate of its own",
  (id) => {
    const seats = usualSeats(id, MOST_DELEGATIONS);
    expect(new Set(seats).size).toBe(MOST_DELEGATIONS);
    expect(HOME_TABLES).toEqual(expect.arrayContaining([...seats]));
  },
);

test.each(ROOM_SCENARIOS)("%s: the host accepts the suggested room", (id) => {
  const room = { ...usualRoom(), ...ofScenario(usualRoom(), id) };
  const isSeat = (seat: string): boolean =>
    scenarioOf(room.scenario, room.audience, room.procedure).countries.some(({ iso3 }) => iso3 === seat);
  expect(readSettings(room, (_, seat) => isSeat(seat))).toEqual(room);
});

test("the usual room has places for 24: two tables of six pairs", () => {
  expect(placesIn(usualRoom())).toBe(24);
  expect(placesIn({ ...usualRoom(), pairs: false, tables: 3 })).toBe(18);
});

test("more delegations are added after the chosen ones, none twice; fewer are removed from the end", () => {
  const chosen = ["NOR", "USA"];
  expect(withCount(chosen, "lesson", 4)).toEqual(["NOR", "USA", "KEN", "RUS"]);
  expect(withCount(chosen, "lesson", 1)).toEqual(["NOR"]);
});

test("another scenario keeps delegations that somebody has chosen, and replaces the suggested ones", () => {
  const usual = usualRoom();
  expect(ofScenario(usual, "express").seats).toEqual(usualSeats("express", 6));
  const chosen = { ...usual, seats: ["NOR", ...usual.seats.slice(1)] };
  expect(ofScenario(chosen, "express").seats).toEqual(chosen.seats);
});

test("devices get the address of the page, or only the networks' addresses if the page's address is this computer's own", () => {
  const networks = ["http://192.168.1.5:4040"];
  const at = (url: string): readonly string[] => reachable(networks, new URL(url));
  expect(at("http://localhost:4040/")).toEqual(["http://192.168.1.5:4040/"]);
  expect(at("http://192.168.1.5:4040/")).toEqual(["http://192.168.1.5:4040/"]);
  expect(at("https://school.example/forty/")).toEqual([
    "https://school.example/forty/",
    "http://192.168.1.5:4040/",
  ]);
  expect(joinLink("https://school.example/forty/", "43TP6F")).toBe(
    "https://school.example/forty/#join/43TP6F",
  );
});

const line = (seq: number, type: LogType, seat: string | null, at = 1, table = 1): LogLine => ({
  seq,
  type,
  table,
  seat,
  at,
});

test("seats that bots played in a beat share one line, and their return has none", () => {
  const log = [
    line(1, "givenToBot", "KEN"),
    line(2, "givenToBot", "BRA"),
    line(3, "closedByClock", null),
    line(4, "handedBack", "KEN"),
    line(5, "handedBack", "BRA"),
  ];
  expect(logGroups(log).map(({ type, seats }) => [type, ...seats])).toEqual([
    ["closedByClock"],
    ["givenToBot", "KEN", "BRA"],
  ]);
});

test("each act of the teacher on a seat has its own line", () => {
  const log = [
    line(1, "closedByAll", null, 1),
    line(2, "handedBack", "KEN", 2),
    line(3, "paused", null, 2, 2),
  ];
  expect(logGroups(log).map(({ type }) => type)).toEqual(["paused", "handedBack", "closedByAll"]);
});
