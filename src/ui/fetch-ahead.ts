/**
 * Everything that a match alone needs, from its first beat to the end of its debrief, comes while the start page is
 * read: nobody waits for it later, and the network may go away. One thing at a time, whenever the page has nothing else
 * to do. Modules stay with the page once they have come; files stay in the browser's cache, for their names never
 * stand for anything else.
 */
import flagsUrl from "../../assets/flags/flags.png?url";
import sharpFlagsUrl from "../../assets/flags/flags-2x.png?url";
import { loadWording } from "../client/i18n/index.ts";
import { WORKER_FILES } from "../client/lab/worker-files.ts";

/** Browsers without `requestIdleCallback` are taken to be idle after this long, in ms. */
const PATIENCE_MS = 1000;
/** What did not come is asked for again after this long, in ms. */
const AGAIN_MS = 15_000;

/** What is said at the table. */
const TABLE = ["content", "negotiation", "adoption", "ratification", "debrief"] as const;
/** What is said beside it: tough seats, the room that a match may be in, the film and its wall. */
const BESIDE = ["challenges", "room", "film", "wall"] as const;

let isFetching = false;
/** The pictures, which panels may not import. */
let pictures: Fetch | null = null;

export function lendPictures(fetchPictures: Fetch): void {
  pictures = fetchPictures;
}

/** Fetches what is missing; says on the document when everything is there. Not where somebody saves data. */
export function fetchAhead(): void {
  if (isFetching || savesData()) return;
  isFetching = true;
  void fetchAll(needed()).then(() => {
    document.documentElement.dataset.ahead = "there";
  });
}

/** The table, at once and all together: for an address that leads to it. */
export function fetchTable(): void {
  void Promise.all([loadWording(...TABLE), import("./match-screen.tsx")]).catch(() => undefined);
}

type Fetch = () => Promise<unknown>;

/** In the order in which it is likely to be wanted. */
function needed(): readonly Fetch[] {
  return [
    () => loadWording(...TABLE),
    () => import("../client/solo-connection.ts"),
    () => import("./setup/plan.ts"),
    () => import("./match-screen.tsx"),
    () => import("./shell/live-region.tsx"),
    async () => pictures?.(),
    () => import("./setup/setup-screen.tsx"),
    () => import("./briefing/briefing-screen.tsx"),
    () => loadWording(...BESIDE),
    letters,
    ...[flagsUrl, sharpFlagsUrl, ...WORKER_FILES].map((url) => () => intoCache(url)),
    () => import("./film/film-part.tsx"),
    () => import("./film/film-screen.tsx"),
    () => import("./counsel/counsel-dialog.tsx"),
    () => import("./shell/problem-dialog.tsx"),
    () => import("../client/saves/save-summary.ts"),
    () => import("../client/sound/player.ts"),
    () => import("./start/open-dialog.tsx"),
    () => import("./start/delete-dialog.tsx"),
    () => import("./widgets/colours-dialog.tsx"),
    () => import("./widgets/rules-dialog.tsx"),
  ];
}

/** One by one; what does not come is asked for again later, without holding up the rest. */
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

/** Nothing is asked of a network that is known to be gone. */
function online(): Promise<void> {
  return new Promise((resolve) => {
    if (navigator.onLine) resolve();
    else addEventListener("online", () => resolve(), { once: true });
  });
}

/** Every letter of the page, also in weights that come late in a match. */
async function letters(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
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
