/** No audio is prepared until the user switches sound on. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createUiStore } from "../../../src/client/screen/ui-store.ts";
import { openPlayer } from "../../../src/client/sound/player.ts";
import { play } from "../../../src/client/sound/synth.ts";

const made: FakeContext[] = [];

/** The parts of the browser's AudioContext that the player uses. */
class FakeContext {
  destination = {};
  resume = vi.fn(() => Promise.resolve());
  suspend = vi.fn(() => Promise.resolve());
  constructor() {
    made.push(this);
  }
}
class FakeNode {
  gain: { value: number };
  constructor(_: object, options?: { gain?: number }) {
    this.gain = { value: options?.gain ?? 1 };
  }
  connect = (to: object) => to;
}

vi.mock("../../../src/client/sound/synth.ts", () => ({ play: vi.fn(), noiseOf: () => ({}) }));

const GAVEL = { name: "gavel", strength: 1 } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("AudioContext", FakeContext);
  vi.stubGlobal("GainNode", FakeNode);
  vi.stubGlobal("DynamicsCompressorNode", FakeNode);
});
afterEach(() => {
  made.length = 0;
  vi.mocked(play).mockClear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("no sound is prepared while it is off, whatever the picture shows", () => {
  const ui = createUiStore();
  openPlayer(ui);
  ui.setState({ heard: { cue: GAVEL } });
  ui.setState({ heard: { cue: GAVEL } });
  expect(ui.getState().volume).toBe("off");
  expect(made).toHaveLength(0);
});

test("switched on, each cue is played once, by the same context", () => {
  const ui = createUiStore();
  openPlayer(ui);
  ui.setState({ volume: "quiet" });
  expect(made).toHaveLength(0);
  ui.setState({ heard: { cue: GAVEL } });
  ui.setState({ panel: "text" });
  ui.setState({ heard: { cue: GAVEL } });
  expect(play).toHaveBeenCalledTimes(2);
  expect(made).toHaveLength(1);
  vi.runAllTimers();
  expect(made[0]?.suspend).toHaveBeenCalledTimes(1);
  ui.setState({ volume: "off", heard: { cue: GAVEL } });
  expect(play).toHaveBeenCalledTimes(2);
});
