/**
 * What is selected and open on this screen. This state is local and never part of a match. Scene and ui both read it,
 * and change it through the setters below; neither knows about the other.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";
import { type Cue, VOLUMES, type Volume } from "./cues.ts";
import { type Motion, readMotion } from "./motion.ts";

export const SCREENS = [
  "start",
  "alone",
  "class",
  "meeting",
  "more",
  "setup",
  "watch",
  "challenges",
  "briefing",
  "dare",
  "match",
  "join",
  "desk",
  "wall",
  "film",
  "check",
  "print",
  "kit",
  "clerk",
  "committee",
  "committee-wall",
  "board",
  "delegate",
  "matches",
  "lab",
  "about",
  "host",
] as const;
export type Screen = (typeof SCREENS)[number];

/** Tabs of the decision panel. `decide` changes with the beat. */
export const PANELS = ["decide", "text", "home", "states", "journal"] as const;
export type Panel = (typeof PANELS)[number];

export const PICTURES = ["chamber", "map"] as const;
export type Picture = (typeof PICTURES)[number];

/** Arrangement of the desks in the chamber: by caucus, or by position on the article. */
export const ARRANGEMENTS = ["caucus", "position"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** A place in the picture, in CSS pixels from its top left corner. */
export type Place = Readonly<{ x: number; y: number }>;
export type Area = Place & Readonly<{ width: number; height: number }>;

/** The device's setting, or a choice by the user. */
export const COLOURS = ["device", "light", "dark"] as const;
export type Colours = (typeof COLOURS)[number];

/** The colour of the edges of the picture in a big moment. */
export type Ground = "night" | "paper" | "grey" | "dusk" | "silence";

/** closed: the beat closed while the player was reading; waited: the others are waiting. */
export type Call = "closed" | "waited";

export type UiState = Readonly<{
  screen: Screen;
  panel: Panel;
  picture: Picture;
  /** The picture that a card on the screen speaks about, whatever the phase has; null for none. */
  told: Picture | null;
  arrangement: Arrangement;
  /** True while the sheet with the whole text covers the picture. */
  isReading: boolean;
  /** Position of each country in the picture, for overlays; null for one that it does not show. Empty without a picture. */
  places: readonly (Place | null)[];
  /** The sheet with the text on the podium, around its middle, for overlays that must not cover it. Null without one. */
  podium: Area | null;
  /** Pictures that could not be drawn. The page says so in their place. */
  undrawn: readonly Picture[];
  /** Whether the pictures are too small for letters, so that the page offers their words. */
  isWordless: boolean;
  /** The country whose card is open beside its place in the picture; −1 for none. */
  card: number;
  /** Whether the picture is shown. Null until the user has chosen. */
  pictureOpen: boolean | null;
  /** Article in play, as an index in `scenario.articles`; −1 for none. */
  article: number;
  /** Index in `scenario.countries`; −1 for none. */
  country: number;
  /** Why the player was called back to the table while reading, and in which beat. Null if they were not. */
  called: Readonly<{ why: Call; clock: number }> | null;
  /** Countries marked in the picture because a sentence is about them. */
  lit: readonly number[];
  motion: Motion;
  volume: Volume;
  /** True if captions for sounds are shown over the picture. */
  isCaptioned: boolean;
  /** The last sound that the picture asked for while sound was on. Each request is a new object. */
  heard: Readonly<{ cue: Cue }> | null;
  colours: Colours;
  /** Increases by one when the player asks the director to skip to the end of what it is showing. */
  skips: number;
  /** True while the director shows what has happened. */
  isPlaying: boolean;
  /** True while the director plays an important moment and the picture fills the window. */
  isPeak: boolean;
  /** What surrounds the picture while it fills the window. */
  ground: Ground;
}>;

export type UiStore = StoreApi<UiState>;

export function createUiStore(): UiStore {
  return createStore<UiState>()(() => ({
    screen: "start",
    panel: "decide",
    picture: "chamber",
    told: null,
    arrangement: "caucus",
    isReading: false,
    places: [],
    podium: null,
    undrawn: [],
    isWordless: false,
    card: -1,
    pictureOpen: null,
    article: -1,
    country: -1,
    called: null,
    lit: [],
    motion: readMotion(),
    volume: VOLUMES.find((volume) => volume === keptEntry("fortieth.volume")) ?? "off",
    isCaptioned: keptEntry("fortieth.captions") !== "off",
    heard: null,
    colours: COLOURS.find((colours) => colours === keptEntry("fortieth.colours")) ?? "device",
    skips: 0,
    isPlaying: false,
    isPeak: false,
    ground: "night",
  }));
}

export const uiStore = createUiStore();

/** A match opens with nothing selected, whatever was selected in the previous one. */
export function showScreen(screen: Screen): void {
  uiStore.setState(
    screen === "match"
      ? { screen, panel: "decide", isReading: false, article: -1, country: -1, card: -1, lit: [] }
      : { screen },
  );
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

/** Shows the picture that a card speaks about, and keeps it until `null` gives back the picture of the phase. */
export function tellPicture(told: Picture | null, next: Picture): void {
  uiStore.setState({ told, picture: told ?? next });
}

export function readText(isReading: boolean): void {
  uiStore.setState({ isReading });
}

export function setArrangement(arrangement: Arrangement): void {
  uiStore.setState({ arrangement });
}

export function setPlaces(places: UiState["places"], podium: UiState["podium"] = null): void {
  uiStore.setState({ places, podium });
}

export function setWordless(isWordless: boolean): void {
  if (uiStore.getState().isWordless !== isWordless) uiStore.setState({ isWordless });
}

export function setUndrawn(undrawn: readonly Picture[]): void {
  uiStore.setState({ undrawn });
}

/** Selects a country and opens its card beside its place in the picture; −1 closes the card. */
export function openCard(country: number): void {
  uiStore.setState(country < 0 ? { card: -1 } : { card: country, country });
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

/** Marks countries in the picture, which is opened for it; an empty list takes the marks away. */
export function lightStates(lit: readonly number[]): void {
  uiStore.setState(lit.length === 0 ? { lit } : { lit, isReading: false, pictureOpen: true, card: -1 });
}

export function setPlaying(isPlaying: boolean, isPeak: boolean, ground: Ground = "night"): void {
  const now = uiStore.getState();
  const isSame = now.isPlaying === isPlaying && now.isPeak === isPeak && now.ground === ground;
  if (!isSame) uiStore.setState({ isPlaying, isPeak, ground });
}

export function setMotion(motion: Motion): void {
  uiStore.setState({ motion });
  keepEntry("fortieth.motion", motion);
}

export function setColours(colours: Colours): void {
  uiStore.setState({ colours });
  keepEntry("fortieth.colours", colours);
}

/** Plays a sound now and shows its caption, unless sound is off. */
export function showCaption(cue: Cue): void {
  if (uiStore.getState().volume !== "off") uiStore.setState({ heard: { cue } });
}
