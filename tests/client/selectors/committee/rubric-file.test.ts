/** A rubric that comes from the file of another committee. */
import { expect, test } from "vitest";
import { rubricFrom } from "../../../../src/client/selectors/committee/awards.ts";

const KNOWN = [
  { id: 1, name: "Keeps to its policy", points: 20 },
  { id: 7, name: "Writes clearly", points: 20 },
];

test("given points for a criterion with the same name, they stay; no other criterion inherits points", () => {
  const opened = [
    { name: "Writes clearly", points: 40 },
    { name: "Listens", points: 10 },
    { name: "Leads", points: 10 },
  ];
  expect(rubricFrom(KNOWN, opened)).toEqual([
    { id: 7, name: "Writes clearly", points: 40 },
    { id: 8, name: "Listens", points: 10 },
    { id: 9, name: "Leads", points: 10 },
  ]);
});

test("given two criteria with one name, each has a number of its own", () => {
  const twice = [
    { name: "Keeps to its policy", points: 5 },
    { name: "Keeps to its policy", points: 5 },
  ];
  expect(rubricFrom(KNOWN, twice).map(({ id }) => id)).toEqual([1, 8]);
});
