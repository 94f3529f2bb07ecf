/** A progress bar on stderr, shown only in a terminal. */
import { Presets, SingleBar } from "cli-progress";

export type Progress = Readonly<{ step: (done: number) => void; stop: () => void }>;

const SILENT: Progress = { step: () => {}, stop: () => {} };

/** A caller can hide the bar with `isShown`; without a terminal it is always hidden. */
export function progressOf(total: number, isShown: boolean): Progress {
  if (!isShown || process.stderr.isTTY !== true) return SILENT;
  const bar = new SingleBar(
    { stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 50 },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: (done) => bar.update(done), stop: () => bar.stop() };
}
