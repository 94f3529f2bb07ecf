/** Reads from the address what the page should print. */
import { CAUCUSES } from "../../content/caucuses.ts";
import { COUNTRIES } from "../../content/countries.ts";
import { AUDIENCES, CLIMATES, type ScenarioId, usualClimate } from "../../engine/state/scenario.ts";
import { isSeed } from "../../match/seed.ts";
import { type CommitteePapers, isPrintAddress, type PrintPlan } from "../addresses/print-address.ts";
import { MOST_TABLES, ROOM_SCENARIOS, usualRoom, usualSeats } from "../setup/room-plan.ts";
import { todaysSeed } from "../setup/seeds.ts";

/** Papers that can be printed before a lesson. */
export const PAPERS = ["mandates", "placards", "letters", "roles", "articles"] as const;
export type Paper = (typeof PAPERS)[number];

/** Groups of states whose briefs can be printed together: all states, or the members of a caucus, by its id. */
export const BRIEF_GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ["all", COUNTRIES.map(({ iso3 }) => iso3)],
  ...CAUCUSES.map(({ id }): [string, readonly string[]] => [id, membersOf(id)]),
]);

function membersOf(caucus: string): readonly string[] {
  return COUNTRIES.filter((country) => country.caucus === caucus).map(({ iso3 }) => iso3);
}

/**
 * What a page prints: papers of a lesson, country briefs, the tables of a finished room, papers of a committee, or the
 * match at the table.
 */
export type PrintSource =
  | Readonly<{ of: "lesson"; plan: PrintPlan }>
  | Readonly<{ of: "briefs"; states: readonly string[] }>
  | Readonly<{ of: "room"; code: string; tables: number; areSheets: boolean }>
  | (Readonly<{ of: "committee" }> & Omit<CommitteePapers, "hostKey">)
  | Readonly<{ of: "match" }>;

/** The usual choice for a class, with today's seed. */
export function usualPlan(scenario: ScenarioId = "lesson"): PrintPlan {
  const { audience, pairs, seats } = usualRoom();
  return {
    scenario,
    audience,
    climate: usualClimate(scenario),
    seed: todaysSeed(),
    seats: usualSeats(scenario, seats.length),
    pairs,
  };
}

/** Anything missing or wrong in the address takes its default. */
export function printSource(fragment: string): PrintSource {
  const [, asked = ""] = fragment.split("?");
  const values = new URLSearchParams(isPrintAddress(fragment) ? asked : "");
  const code = values.get("room");
  if (code !== null) {
    const tables = Math.min(MOST_TABLES, Math.max(1, Number(values.get("tables")) || 1));
    return { of: "room", code, tables, areSheets: values.get("papers") === "sheets" };
  }
  const committee = values.get("committee");
  if (committee !== null) {
    const paper = Number(values.get("paper"));
    return {
      of: "committee",
      id: committee,
      paper: paper > 0 ? paper : null,
      ...(values.get("cards") === "yes" ? { areCards: true as const } : {}),
      ...(values.get("positions") === "yes" ? { arePositions: true as const } : {}),
    };
  }
  const briefs = values.get("briefs");
  if (briefs !== null) return { of: "briefs", states: briefsIn(briefs) };
  return values.size === 0 ? { of: "match" } : { of: "lesson", plan: planIn(values) };
}

function planIn(values: URLSearchParams): PrintPlan {
  const usual = usualPlan(ROOM_SCENARIOS.find((id) => id === values.get("scenario")));
  const seed = values.get("seed") ?? usual.seed;
  const seats = delegationsIn(values.get("seats") ?? "");
  return {
    ...usual,
    audience: AUDIENCES.find((id) => id === values.get("audience")) ?? usual.audience,
    climate: CLIMATES.find((id) => id === values.get("climate")) ?? usual.climate,
    seed: isSeed(seed) ? seed : "",
    seats: seats.length === 0 ? usual.seats : seats,
    pairs: values.get("pairs") !== "no",
  };
}

/**
 * The states that the address asks for: all, the members of a caucus, or a list of codes. Without any, the usual
 * seats of a lesson.
 */
function briefsIn(asked: string): readonly string[] {
  const states = BRIEF_GROUPS.get(asked) ?? delegationsIn(asked);
  return states.length === 0 ? usualPlan().seats : states;
}

function delegationsIn(codes: string): readonly string[] {
  return [...new Set(codes.split("."))].filter(isDelegation);
}

function isDelegation(seat: string): boolean {
  return COUNTRIES.some(({ iso3 }) => iso3 === seat);
}
