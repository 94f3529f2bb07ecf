/**
 * Loaded by `node --import` into a host under test only. Reports the delays of the event loop to the process that
 * started it.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";

/** In ms since the last report. */
export type LoopDelay = Readonly<{ p99: number; max: number }>;

const RESOLUTION_MS = 5;
const NS_A_MS = 1_000_000;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on("message", () => {
  const now: LoopDelay = { p99: delay.percentile(99) / NS_A_MS, max: delay.max / NS_A_MS };
  delay.reset();
  process.send?.(now);
});
