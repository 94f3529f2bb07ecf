/** Which addresses contain a key, and what remains of them without it. */
import { expect, test } from "vitest";
import { keyIn } from "../../../src/client/addresses/take-key.ts";

const KEY = "PlknI4lQaEyqZN1tjch1Rg";

test.each([
  [`#desk/43TP6F/${KEY}`, "desk", "#desk/43TP6F"],
  [`#wall/43TP6F/${KEY}`, "wall", "#wall/43TP6F"],
  [`#committee/43TP6F/${KEY}`, "chair", "#committee/43TP6F"],
  [`#committee-wall/43TP6F/${KEY}`, "reader", "#committee-wall/43TP6F"],
  [`#print?room=43TP6F&key=${KEY}&tables=2`, "wall", "#print?room=43TP6F&tables=2"],
  [`#print?committee=43TP6F&key=${KEY}&paper=1`, "reader", "#print?committee=43TP6F&paper=1"],
])("%s opens as %s, and without its key is %s", (fragment, kind, without) => {
  expect(keyIn(fragment)).toEqual({ kind, code: "43TP6F", key: KEY, fragment: without });
  expect(keyIn(without)).toBeNull();
});

test("given a key after the code of a page for pupils, then it is removed and not used", () => {
  expect(keyIn(`#join/43TP6F/${KEY}`)).toMatchObject({ kind: null, fragment: "#join/43TP6F" });
});

test.each([
  "",
  "#join/43TP6F",
  "#board",
  "#clerk",
  "#committee/1x-2y-3z",
  "#print",
  "#print?scenario=lesson&seats=KEN",
])("%j has no key", (fragment) => {
  expect(keyIn(fragment)).toBeNull();
});
