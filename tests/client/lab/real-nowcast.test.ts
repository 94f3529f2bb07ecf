import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { monthAndYear } from "../../../src/client/i18n/dates.ts";
import { NOWCAST, nowcastWith } from "../../../src/client/lab/real-nowcast.ts";

type Entry = Readonly<{
  iso3: string;
  un_member: string;
  deposited: string;
  as_of: string;
  reliability: string;
}>;
const table = parse(readFileSync("assets/data/uncc_status.csv", "utf8"), { columns: true }) as Entry[];

test("given the table of the status, then the page shows its parties and its day: `npm run nowcast -- --write`", () => {
  const parties = table.filter(
    ({ deposited, reliability }) => deposited !== "" && reliability !== "unconfirmed",
  );
  expect(NOWCAST.parties.map(({ iso3 }) => iso3)).toEqual(parties.map(({ iso3 }) => iso3));
  expect(NOWCAST.asOf).toBe(
    table
      .map(({ as_of }) => as_of)
      .sort()
      .at(-1),
  );
});

test("given the counts of Hanoi, then they agree: 72 signed, 70 of them UN members, and Mauritius made 71 within 30 days", () => {
  const hanoi = readFileSync("assets/data/uncc_signatures.csv", "utf8").trim().split("\n").slice(1);
  expect(hanoi.filter((row) => !row.startsWith("MUS"))).toHaveLength(72);
  expect(NOWCAST.signatories).toEqual({ opening: 71, later: 1 });
});

test("the more parties on that day, the sooner the fortieth", () => {
  const middles = [3, 10, 20, 30].map((parties) => nowcastWith(parties).p50);
  expect(middles).toEqual([...middles].sort((a, b) => b - a));
});

test("month 33 after October 2025 is July 2028", () => {
  expect(monthAndYear(2025, 9 + 33)).toBe("July 2028");
});
