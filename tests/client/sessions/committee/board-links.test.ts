/** Links pasted into an organiser's board, one per line. */
import { expect, test } from "vitest";
import { readLines } from "../../../../src/client/sessions/committee/board-links.ts";

const KEY = "PlknI4lQaEyqZN1tjch1Rg";

test("given the link of a wall, whatever the host's address, its code and key are read", () => {
  for (const base of ["http://192.168.1.5:4040/", "https://example.org/fortieth/", ""])
    expect(readLines(`${base}#committee-wall/43TP6F/${KEY}`)).toMatchObject([
      { link: { code: "43TP6F", key: KEY } },
    ]);
});

test("given the link of a chair, it is read too, and the host answers with the read-only key", () => {
  expect(readLines(`http://host/#committee/43TP6F/${KEY}`)[0]?.link).toEqual({ code: "43TP6F", key: KEY });
});

test("given words around a link and empty lines, the link is found and the line stays as written", () => {
  expect(readLines(`\nFirst: http://host/#committee-wall/43TP6F/${KEY} (room 4)\n\n`)).toEqual([
    {
      line: `First: http://host/#committee-wall/43TP6F/${KEY} (room 4)`,
      link: { code: "43TP6F", key: KEY },
    },
  ]);
});

test("given a line without a key, with a room's link, or without a link, it is not a link", () => {
  const lines = ["#committee-wall/43TP6F", "#wall/43TP6F/abcdefgh", "43TP6F", "http://host/"];
  expect(readLines(lines.join("\n")).map(({ link }) => link)).toEqual([null, null, null, null]);
});
