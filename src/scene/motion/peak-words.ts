/** Where the words of a big moment go: on the picture, or on a tall page around it. */
import { peakWords, sayAtPeak } from "../../client/screen/peak-words.ts";

type Caption = Readonly<{ write(title: string, line: string, full?: string): void }>;

/** True if the page around the picture writes the words of a big moment. */
export function isSpokenAround(): boolean {
  return peakWords.getState().isWritten;
}

/** The function that writes the words of an animation. The picture has none of its own if the page has them. */
export function writerFor(caption: Caption, isPeak: boolean): Caption["write"] {
  if (!isPeak || !isSpokenAround()) return caption.write;
  return (title, line, full = title) => {
    caption.write("", "");
    sayAtPeak(full, line);
  };
}
