/** The wall shows a short address, which leads to the page that asks for the code. */
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../src/server/start/ports.ts";
import { serveDist } from "../../src/server/start/serve-dist.ts";
import { hostUnderTest } from "../support/room.ts";

test("given the address on the wall, the host leads to the page to join, also below a folder of a school's address", async () => {
  const answer = await hostUnderTest().app.request("/join");
  expect(answer.status).toBe(302);
  const to = answer.headers.get("location") ?? "";
  expect(new URL(to, "http://192.168.1.5:4040/join").href).toBe("http://192.168.1.5:4040/#join");
  expect(new URL(to, "https://school.example/forty/join").href).toBe("https://school.example/forty/#join");
});

test.each(["/join", "/check"])("a device that opens %s at the served address gets there", async (path) => {
  const { host, close } = hostUnderTest();
  const port = await freePort();
  const served = await serveDist(port, undefined, host);
  onTestFinished(async () => {
    await served.close();
    await close();
  });
  const answer = await fetch(`http://localhost:${port}${path}`, { redirect: "manual" });
  expect(answer.status).toBe(302);
});
