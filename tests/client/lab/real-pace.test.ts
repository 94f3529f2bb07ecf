import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MONTHS_TO_FORTY } from "../../../src/client/lab/real-pace.ts";

/** Days in an average month. */
const MONTH = 365.25 / 12;

function rowsOf(table: string): readonly (readonly string[])[] {
  return readFileSync(`assets/data/${table}.csv`, "utf8")
    .split("\n")
    .map((row) => row.split(","));
}

/** Months between two dates, to one decimal. */
function monthsBetween(from: string, to: number): number {
  return Math.round((10 * (to - Date.parse(from))) / 86_400_000 / MONTH) / 10;
}

test("UNCAC: the 40th instrument of a UN member in the shipped ratifications came after 24.4 months", () => {
  const dates = rowsOf("ratifications")
    .filter(([treaty, , , consent, , member]) => treaty === "UNCAC" && consent !== "" && member === "1")
    .map(([, , , consent]) => Date.parse(consent ?? ""))
    .sort((a, b) => a - b);
  expect(monthsBetween("2003-12-09", dates[39] ?? 0)).toBe(MONTHS_TO_FORTY.UNCAC);
});

test("UNTOC: its own threshold was 40, reached after 30.6 months in the shipped table of treaties", () => {
  const [, , , opened = "", threshold, reached = ""] =
    rowsOf("treaties").find(([id]) => id === "UNTOC") ?? [];
  expect(threshold).toBe("40");
  expect(monthsBetween(opened, Date.parse(reached))).toBe(MONTHS_TO_FORTY.UNTOC);
});
