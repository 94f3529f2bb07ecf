/**
 * Loads everything that a match needs, from its first beat to the end of its debrief, while the user reads the start
 * page. The match then runs without further loading, even offline. Files are loaded one at a time, whenever the page
 * is idle. Modules stay in the page; files stay in the browser's cache, because their names change with their
 * contents.
 */
import flagsUrl from "../../assets/flags/flags.png?url";
import sharpFlagsUrl from "../../assets/flags/flags-2x.png?url";
import { loadWording } from "../client/i18n/index.ts";
import { WORKER_FILES } from "../client/lab/worker-files.ts";
import { loadFonts } from "../client/screen/fonts.ts";
import { PORTRAIT_FILES } from "./people/portrait-files.ts";
import { loadStyles } from "./shell/lazily.ts";

/** Time, in ms, after which a browser without `requestIdleCallback` counts as idle. */
const PATIENCE_MS = 1000;
/** How long to wait before retrying a failed download, in ms. */
const AGAIN_MS = 15_000;

/** Namespaces for the screens that show a match from its first beat to its debrief. */
export const WHOLE_MATCH = [
  "content",
  "picture",
  "negotiation",
  "adoption",
  "ratification",
  "move",
  "debrief",
  "letter",
  // The end shows a picture of the film.
  "film",
] as const;
/** Namespaces for everything around a match: tough seats, rooms and the wall. */
const BESIDE = ["challenges", "room", "wall", "states"] as const;

let isFetching = false;
let isMeeting = false;
/** Loads the code of the pictures. Registered from outside, because panels may not import it. */
let pictures: Fetch | null = null;

export function registerPictures(fetchPictures: Fetch): void {
  pictures = fetchPictures;
}

/**
 * Loads whatever is not loaded yet, and marks the document when everything is loaded. Does nothing in data-saving
 * mode.
 */
export function fetchAhead(): void {
  if (isFetching || savesData()) return;
  isFetching = true;
  void fetchAll(needed()).then(() => {
    document.documentElement.dataset.ahead = "there";
  });
}

/**
 * Loads what a meeting needs until its end: the console's dialogs, documents to print, files for a word processor, and
 * then the match in which all states decide.
 */
export function fetchAheadOfMeeting(): void {
  if (isMeeting || savesData()) return;
  isMeeting = true;
  void fetchAll(MEETING).then(fetchAhead);
}

/** Everything that a console loads only when it is used. */
const MEETING: readonly Fetch[] = [
  () =>
    loadWording(
      "committee",
      "conference",
      "delegate",
      "document",
      "drafting",
      "plenary",
      "print",
      "link",
      "desk",
    ),
  () => import("./plenary/plenary.tsx"),
  () => import("./plenary/matching.tsx"),
  () => import("./plenary/matched.tsx"),
  () => import("./print/print-screen.tsx"),
  () => import("./print/committee-papers.tsx"),
  () => import("../client/files/minutes-sheet.ts"),
  () => import("../client/files/document-sheet.ts"),
  () => import("../client/files/word-file.ts"),
  () => import("./committee/committee-wall.tsx"),
];

/** Loads the match screen at once, for an address that leads to it. */
export function fetchTable(): void {
  void Promise.all([loadWording(...WHOLE_MATCH), loadStyles(), import("./match-screen.tsx")]).catch(
    () => undefined,
  );
}

type Fetch = () => Promise<unknown>;

/** Everything that the page will need, in the order in which it will probably need it. */
function needed(): readonly Fetch[] {
  return [
    () => loadWording(...WHOLE_MATCH),
    loadStyles,
    () => import("../client/solo-connection.ts"),
    () => import("./setup/plan.ts"),
    () => import("./match-screen.tsx"),
    () => import("./shell/live-region.tsx"),
    () => import("./shell/match-lines.tsx"),
    async () => pictures?.(),
    () => import("./setup/setup-screen.tsx"),
    () => import("./briefing/briefing-screen.tsx"),
    () => loadWording(...BESIDE),
    // Also weights that appear late in a match.
    loadFonts,
    ...[flagsUrl, sharpFlagsUrl, ...PORTRAIT_FILES, ...WORKER_FILES].map((url) => () => intoCache(url)),
    () => import("./debrief/film-screen.tsx"),
    () => import("./counsel/counsel-dialog.tsx"),
    () => import("./shell/problem-dialog.tsx"),
    () => import("../client/saves/save-summary.ts"),
    () => import("../client/sound/player.ts"),
    () => import("./start/letter-part.tsx"),
    () => import("./start/clear-dialog.tsx"),
    () => import("./start/open-dialog.tsx"),
    () => import("./start/delete-dialog.tsx"),
    () => import("./widgets/colours-dialog.tsx"),
    () => import("./widgets/rules-dialog.tsx"),
  ];
}

/** Loads one thing at a time. A failed download is retried later and does not hold up the rest. */
async function fetchAll(all: readonly Fetch[]): Promise<void> {
  let missing = all;
  while (missing.length > 0) {
    const failed: Fetch[] = [];
    for (const fetchOne of missing) {
      await online();
      await idle();
      await fetchOne().catch(() => failed.push(fetchOne));
    }
    missing = failed;
    if (missing.length > 0) await new Promise((again) => setTimeout(again, AGAIN_MS));
  }
}

/** Waits while the browser is offline. */
function online(): Promise<void> {
  return new Promise((resolve) => {
    if (navigator.onLine) resolve();
    else addEventListener("online", () => resolve(), { once: true });
  });
}

async function intoCache(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} did not come`);
  await answer.arrayBuffer();
}

function savesData(): boolean {
  return navigator.connection?.saveData === true;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    const wait = (): void => {
      if ("requestIdleCallback" in window) requestIdleCallback(() => resolve());
      else setTimeout(resolve, PATIENCE_MS);
    };
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait, { once: true });
  });
}
