import { expect, test, vi } from "vitest";
import { par } from "../../src/lab/forks/par.ts";
import { whatIf } from "../../src/lab/forks/what-if.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import type { Request } from "../../src/lab/messages.ts";
import { answer } from "../../src/lab/service.ts";
import { openLab, type Port } from "../../src/lab/worker-client.ts";
import { record } from "../../src/match/record.ts";
import { playByHand, SOLO, TEST_VERSION } from "../support/by-hand.ts";

/** Runs the worker's side on this thread. Messages are copied, as a real port does. */
function portOf(serve: typeof answer): Port {
  const port: Port = {
    onmessage: null,
    onerror: null,
    postMessage: (request: Request) =>
      queueMicrotask(() =>
        serve(structuredClone(request), (reply) => port.onmessage?.({ data: structuredClone(reply) })),
      ),
    terminate: vi.fn(),
  };
  return port;
}

const setup = { ...SOLO, scenario: "lesson", seed: "worker/1", seats: { BRA: { type: "person" } } } as const;

test("par and what-if come through the worker unchanged, with progress (seed worker/1)", async () => {
  const made = record(playByHand(setup, "BRA", { type: "script", script: "always-block" }));
  const library = libraryFor(TEST_VERSION, setup);
  const lab = openLab(TEST_VERSION, portOf(answer));
  const onProgress = vi.fn();
  const [goal, decision] = await Promise.all([
    lab.par(setup, "BRA"),
    lab.whatIf(made, "BRA", [], onProgress),
  ]);
  expect(goal).toEqual(par(library, setup, "BRA"));
  expect(decision).toEqual(whatIf(library, made, "BRA"));
  expect(onProgress).toHaveBeenCalled();
});

test("a failure in the worker rejects its own promise, and closing rejects all open ones", async () => {
  const failing = openLab(
    TEST_VERSION,
    portOf(({ id }, post) => post({ type: "failed", id, message: "no" })),
  );
  await expect(failing.par(setup, "BRA")).rejects.toThrow("no");
  const port = portOf(() => {});
  const lab = openLab(TEST_VERSION, port);
  const open = lab.par(setup, "BRA");
  lab.close();
  await expect(open).rejects.toThrow("closed");
  expect(port.terminate).toHaveBeenCalledOnce();
});
