/**
 * The paper whose text the chair shows on the walls, and the page that is open. It is no act of the meeting, so it is not
 * in the log. A hosted committee says it through its host, so that a wall on another computer follows. Otherwise the
 * console says it to the wall beside it in this browser, as one turns the pages of a slide.
 */
import { createStore } from "zustand/vanilla";
import { NO_WALL_TEXT, type WallText, type WallWord } from "../../../committee/wall-text.ts";
import { isHosted } from "../../addresses/committee-address.ts";

export const wallText = createStore<WallText>(() => NO_WALL_TEXT);

type Word = WallWord | Readonly<{ type: "asked" }>;
type Side = "console" | "wall";

let channel: BroadcastChannel | null = null;
/** Sends a word to the host. Null if the committee is on this device. */
let toHost: ((word: WallWord) => Promise<unknown>) | null = null;
let side: Side = "wall";
/** How many of the chair's turns are on the way to the host. Until they have arrived, the host shows an older page. */
let onTheWay = 0;

function say(word: Word): void {
  if (toHost === null) channel?.postMessage(word);
  if (toHost === null || word.type === "asked") return;
  const turns = word.type === "show" ? 1 : 0;
  onTheWay += turns;
  void toHost(word).finally(() => {
    onTheWay -= turns;
  });
}

function sayShown(): void {
  const { paper, page } = wallText.getState();
  say({ type: "show", paper, page });
}

/** Shows a paper from its first page, or the hall again. */
export function showOnWall(paper: number | null): void {
  wallText.setState({ ...NO_WALL_TEXT, paper });
  sayShown();
}

export function turnPage(by: 1 | -1): void {
  const { page, pages } = wallText.getState();
  wallText.setState({ page: Math.max(0, Math.min(pages - 1, page + by)) });
  sayShown();
}

/** The wall says how many pages the text has in its window. */
export function tellPages(pages: number): void {
  const { paper, pages: known } = wallText.getState();
  if (known === pages || paper === null) return;
  wallText.setState({ pages });
  say({ type: "pages", paper, pages });
}

/** Another page is shown. A wall counts the pages of its own window. */
function heardShown(paper: number | null, page: number): void {
  const isOther = paper !== wallText.getState().paper;
  wallText.setState({ paper, page, ...(isOther ? { pages: side === "wall" ? 0 : 1 } : {}) });
}

/** Connects this page with the host of its committee. Returns what ends that. */
export function wallThroughHost(send: (word: WallWord) => Promise<unknown>): () => void {
  wallText.setState(NO_WALL_TEXT);
  toHost = send;
  return () => {
    if (toHost === send) toHost = null;
  };
}

/** The host says what the walls show. */
export function hearWall({ paper, page, pages }: WallText): void {
  if (onTheWay === 0) heardShown(paper, page);
  if (side === "console" && wallText.getState().paper === paper) wallText.setState({ pages });
}

/** Connects a console or a wall with the others of this browser. Returns what ends that. */
export function openWallText(id: string, as: Side): () => void {
  side = as;
  if (isHosted(id) || typeof BroadcastChannel === "undefined") return () => undefined;
  wallText.setState(NO_WALL_TEXT);
  const opened = new BroadcastChannel(`fortieth.wall.${id}`);
  channel = opened;
  opened.onmessage = ({ data }: MessageEvent<Word>) => {
    if (as === "wall" && data.type === "show") heardShown(data.paper, data.page);
    if (as === "console" && data.type === "asked") sayShown();
    if (as === "console" && data.type === "pages") wallText.setState({ pages: data.pages });
  };
  if (as === "wall") say({ type: "asked" });
  return () => {
    opened.close();
    if (channel === opened) channel = null;
  };
}
