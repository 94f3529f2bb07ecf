import { expect, test } from "vitest";
import { fragmentOf, roomAddress } from "../../../src/client/addresses/room-address.ts";

test.each(["#join", "#join/43TP6F", "#desk/43TP6F/PlknI4lQaEyqZN1tjch1Rg", "#wall/43TP6F/afljfPNzsh-1FWlv"])(
  "%s is an address of a room, and is written as it was read",
  (fragment) => {
    const address = roomAddress(fragment);
    expect(address).not.toBeNull();
    if (address !== null) expect(fragmentOf(address)).toBe(fragment);
  },
);

test("a code is the same in small letters", () => {
  expect(roomAddress("#join/43tp6f")?.code).toBe("43TP6F");
});

test.each([
  "",
  "#m=abc",
  "#join/",
  "#joint/43TP6F",
  "#join/43 TP6F",
  "#desk/43TP6F/<b>key</b>",
  "#wall/43TP6F/a/b",
])("%j is not a room's address", (fragment) => {
  expect(roomAddress(fragment)).toBeNull();
});
