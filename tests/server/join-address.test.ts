/** The wall shows a short address, which leads to the page that asks for the code. */
import { expect, test } from "vitest";
import { hostUnderTest } from "../support/room.ts";

test("given the address on the wall, the host leads to the page to join, also below a folder of a school's address", async () => {
  const answer = await hostUnderTest().app.request("/join");
  expect(answer.status).toBe(302);
  const to = answer.headers.get("location") ?? "";
  expect(new URL(to, "http://192.168.1.5:4040/join").href).toBe("http://192.168.1.5:4040/#join");
  expect(new URL(to, "https://school.example/forty/join").href).toBe("https://school.example/forty/#join");
});
