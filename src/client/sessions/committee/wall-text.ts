/**
 * The paper whose text the chair shows on the walls of this browser, and the page that is open. It is no act of the
 * meeting, so it is not in the log: the console says it to the wall beside it, as one turns the pages of a slide.
 */
import { createStore } from "zustand/vanilla";

/** `paper`: its number, or null if the hall is shown. `page`: the first is 0. `pages`: how many the wall has made of it. */
export type WallText = Readonly<{ paper: number | null; page: number; pages: number }>;

const NOTHING: WallText = { paper: null, page: 0, pages: 1 };

export const wallText = createStore<WallText>(() => NOTHING);

type Word =
  | Readonly<{ type: "shown"; paper: number | null; page: number }>
  | Readonly<{ type: "asked" }>
  | Readonly<{ type: "pages"; pages: number }>;

let channel: BroadcastChannel | null = null;

const say = (word: Word): void => channel?.postMessage(word);

function sayShown(): void {
  const { paper, page } = wallText.getState();
  say({ type: "shown", paper, page });
}

/** Shows a paper from its first page, or the hall again. */
export function showOnWall(paper: number | null): void {
  wallText.setState({ ...NOTHING, paper });
  sayShown();
}

export function turnPage(by: 1 | -1): void {
  const { page, pages } = wallText.getState();
  wallText.setState({ page: Math.max(0, Math.min(pages - 1, page + by)) });
  sayShown();
}

/** The wall says how many pages the text has in its window. */
export function tellPages(pages: number): void {
  if (wallText.getState().pages === pages) return;
  wallText.setState({ pages });
  say({ type: "pages", pages });
}

/** Connects a console or a wall with the others of this browser. Returns what ends that. */
export function openWallText(id: string, side: "console" | "wall"): () => void {
  wallText.setState(NOTHING);
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const opened = new BroadcastChannel(`fortieth.wall.${id}`);
  channel = opened;
  opened.onmessage = ({ data }: MessageEvent<Word>) => {
    if (side === "console") {
      if (data.type === "asked") sayShown();
      if (data.type === "pages") wallText.setState({ pages: data.pages });
    } else if (data.type === "shown") {
      const isOther = data.paper !== wallText.getState().paper;
      wallText.setState({ paper: data.paper, page: data.page, ...(isOther ? { pages: 0 } : {}) });
    }
  };
  if (side === "wall") say({ type: "asked" });
  return () => {
    opened.close();
    if (channel === opened) channel = null;
  };
}
