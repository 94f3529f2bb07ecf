import { createServer } from "node:net";
import { expect, test } from "vitest";
import { DEFAULT_PORT, freePort, portFrom, portProblem } from "../../src/tools/serve-dist.ts";

test.each([undefined, ""])("PORT %j means the default", (text) => {
  expect(portFrom(text)).toBe(DEFAULT_PORT);
});

test.each(["0", "65536", "-1", "80a", "4040.5", " 80", "1e3"])("PORT %j is refused", (text) => {
  expect(portFrom(text)).toBeNull();
});

test.each([undefined, "127.0.0.1"])(
  "a port taken on %s is told in one sentence, a free one is fine",
  async (host) => {
    const port = await freePort();
    expect(await portProblem(port)).toBeNull();
    const server = createServer();
    await new Promise<void>((done) => server.listen({ port, host }, done));
    expect(await portProblem(port)).toMatch(new RegExp(`^Port ${port} is taken: .*\\.$`));
    await new Promise((done) => server.close(done));
  },
);
