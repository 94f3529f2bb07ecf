/**
 * What is selected and open on this screen: local, never part of a match. Scene and ui both read it and
 * write it through the setters below; they never know of each other.
 */
import { createStore, type StoreApi } from "zustand/vanilla";

export const SCREENS = [
  "start",
  "setup",
  "watch",
  "challenges",
  "briefing",
  "match",
  "join",
  "desk",
  "wall",
  "film",
  "check",
  "print",
  "clerk",
  "matches",
  "lab",
  "about",
] as const;
export type Screen = (typeof SCREENS)[number];

/** Tabs of the decision panel. `decide` changes with the beat. */
export const PANELS = ["decide", "text", "home", "states", "journal"] as const;
export type Panel = (typeof PANELS)[number];

export const PICTURES = ["chamber", "map"] as const;
export type Picture = (typeof PICTURES)[number];

export const MOTIONS = ["full", "reduced", "off"] as const;
export type Motion = (typeof MOTIONS)[number];

/** The beat one was reading through has closed, or the others wait. */
export type Call = "closed" | "waited";

export type UiState = Readonly<{
  screen: Screen;
  panel: Panel;
  picture: Picture;
  /** Whether the picture is shown at all; on a phone it may be folded away. */
  pictureOpen: boolean;
  /** Article in play, position in `scenario.articles`; −1 for none. */
  article: number;
  /** Position in `scenario.countries`; −1 for none. */
  country: number;
  /** Why somebody who was reading has been brought to the table, and in which beat; null for nobody. */
  called: Readonly<{ why: Call; clock: number }> | null;
  motion: Motion;
  /** Grows by one when the player asks the director to skip to the end of what it is showing. */
  skips: number;
  /** Whether the director is showing what has happened. */
  isPlaying: boolean;
}>;

export type UiStore = StoreApi<UiState>;

const MOTION_KEY = "fortieth.motion";

export function createUiStore(): UiStore {
  return createStore<UiState>()(() => ({
    screen: "start",
    panel: "decide",
    picture: "chamber",
    pictureOpen: !isNarrow(),
    article: -1,
    country: -1,
    called: null,
    motion: readMotion(),
    skips: 0,
    isPlaying: false,
  }));
}

export const uiStore = createUiStore();

/** A match opens with nothing selected, whatever was selected in another. */
export function showScreen(screen: Screen): void {
  uiStore.setState(screen === "match" ? { screen, panel: "decide", article: -1, country: -1 } : { screen });
}

export function callToTable(why: Call, clock: number): void {
  uiStore.setState({ called: { why, clock } });
  showScreen("match");
}

export function showPanel(panel: Panel): void {
  uiStore.setState({ panel });
}

export function showPicture(picture: Picture): void {
  uiStore.setState({ picture });
}

export function foldPicture(open: boolean): void {
  uiStore.setState({ pictureOpen: open });
}

export function selectArticle(article: number): void {
  uiStore.setState({ article });
}

export function selectCountry(country: number): void {
  uiStore.setState({ country });
}

export function skipMotion(): void {
  uiStore.setState({ skips: uiStore.getState().skips + 1 });
}

export function setPlaying(isPlaying: boolean): void {
  if (uiStore.getState().isPlaying !== isPlaying) uiStore.setState({ isPlaying });
}

/** Kept between visits; a browser that refuses storage keeps it for this visit. */
export function setMotion(motion: Motion): void {
  uiStore.setState({ motion });
  try {
    localStorage.setItem(MOTION_KEY, motion);
  } catch {
    // Storage may be switched off: the choice then lasts until the page closes.
  }
}

function readMotion(): Motion {
  const asked = stored(MOTION_KEY);
  const found = MOTIONS.find((motion) => motion === asked);
  if (found !== undefined) return found;
  return prefersReducedMotion() ? "reduced" : "full";
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function prefersReducedMotion(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** On a phone everything is read first; the picture is one press away. */
function isNarrow(): boolean {
  return typeof matchMedia === "function" && matchMedia("(max-width: 900px)").matches;
}
