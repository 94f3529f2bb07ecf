/** A progress bar on stderr, and only where a person looks at a terminal. */
import { Presets, SingleBar } from "cli-progress";

export type Progress = Readonly<{ step: (done: number) => void; stop: () => void }>;

const SILENT: Progress = { step: () => {}, stop: () => {} };

/** `isShown` lets a caller keep it silent; without a terminal it always is. */
export function progressOf(total: number, isShown: boolean): Progress {
  if (!isShown || process.stderr.isTTY !== true) return SILENT;
  const bar = new SingleBar(
    { stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 50 },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: (done) => bar.update(done), stop: () => bar.stop() };
}
