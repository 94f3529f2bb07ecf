/**
 * Loaded by `node --import` into a host that is measured, and by nothing else: tells the process that started it how long its event
 * loop was held up.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";

/** Ms since the last time that it was asked. */
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
