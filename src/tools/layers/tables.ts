/** Who may import what: between layers, between the folders of a layer, and from packages. */

/** Imports between layers. A layer may always import itself. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  engine: [],
  content: ["engine"],
  bots: ["engine"],
  match: ["engine", "bots"],
  lab: ["match", "bots", "content", "engine"],
  room: ["kernel", "match", "engine"],
  committee: ["kernel", "engine"],
  server: ["kernel", "committee", "room", "match", "lab", "content", "engine"],
  cli: ["lab", "match", "bots", "content", "engine"],
  research: ["cli", "lab", "match", "bots", "content", "engine"],
  tools: [
    "cli",
    "research",
    "server",
    "kernel",
    "client",
    "committee",
    "room",
    "lab",
    "match",
    "bots",
    "content",
    "engine",
  ],
  client: ["kernel", "committee", "room", "match", "lab", "content", "engine"],
  scene: ["client"],
  ui: ["client"],
  main: ["engine", "content", "bots", "match", "room", "lab", "client", "scene", "ui"],
};

/** Imports of types only, because pictures and panels never run a rule. */
export const TYPE_ARROWS: Readonly<Record<string, readonly string[]>> = {
  scene: ["engine"],
  ui: ["engine", "room", "committee"],
};

/** Pictures, fonts, sounds and tables under assets/. */
export const MAY_USE_ASSETS = [
  "content",
  "client",
  "scene",
  "ui",
  "main",
  "cli",
  "research",
  "tools",
  "server",
];

/**
 * Floors: the folders of a layer, lowest first. Each may import itself and those before it; files beside the folders
 * may import any. A subfolder may have its own floor, such as `sessions/solo`.
 */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  engine: ["exact", "state", "model", "seats", "options", "events", "foresee", "rules", "wire"],
  committee: ["state", "packs", "facts", "rules"],
  lab: ["matches", "forks", "moments", "study", "challenge"],
  research: ["data", "history", "hazard", "content", "validation", "tournament", "calibration", "challenges"],
  server: ["keys", "ending", "store", "room", "committee", "administration", "host", "http", "start"],
  tools: ["layers", "clones", "browsers", "build", "suites", "package", "bench", "pictures", "fuzz", "mutants", "pace"],
  scene: ["geometry", "motion", "pictures", "paint", "map", "chamber", "board"],
  client: [
    "storage",
    "addresses",
    "host",
    "i18n",
    "game",
    "screen",
    "sound",
    "setup",
    "lab",
    "selectors/match",
    "selectors/text",
    "selectors/negotiation",
    "selectors/ratification",
    "selectors/challenges",
    "selectors/questions",
    "selectors/debrief",
    "selectors/committee",
    "saves",
    "print",
    "sessions/solo",
    "sessions/single-device",
    "sessions/room",
    "sessions/committee",
    "sentences",
  ],
  ui: [
    // The base of every screen.
    "primitives",
    "hooks",
    "widgets",
    "guide",
    "shell",
    // The table of a match, and the panels of its beats.
    "journal",
    "without-you",
    "table",
    "sheet",
    "states",
    "picture",
    "ratification",
    "adoption",
    "negotiation",
    // Pages for one person, reached from the debrief.
    "setup",
    "start",
    "matches",
    "watch",
    "lab",
    "challenges",
    "counsel",
    "film",
    "debrief",
    // The match itself, then the pages of a class.
    "room",
    "briefing",
    "match",
    "desk",
    "wall",
    "single-device",
    // A committee, and separate pages.
    "plenary",
    "drafting",
    "committee",
    "delegate",
    "print",
    "board",
    "about",
    "check",
    "host",
  ],
};

const PANELS = ["ui", "main"];
/** Packages by the layers that may import them. The longest matching name or `name/` prefix counts. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  phaser: ["scene", "main"],
  react: PANELS,
  "react-dom": PANELS,
  "react-aria": PANELS,
  "react-aria-components": PANELS,
  "react-stately": PANELS,
  "@internationalized": PANELS,
  "@observablehq/plot": PANELS,
  "@fontsource": PANELS,
  "@fontsource-variable": PANELS,
  zustand: PANELS,
  "zustand/vanilla": ["client", "main"],
  "zustand/middleware": ["client", "main"],
  i18next: ["client", "tools", "main"],
  zod: ["match", "committee", "client", "server", "tools", "lab", "cli", "research"],
  hono: ["server", "tools"],
  "@hono/node-server": ["server", "tools"],
  pg: ["server"],
  qrcode: ["server", "tools", "ui"],
  "d3-dsv": ["client"],
  diff: ["client"],
  "@codemirror/state": ["client", "ui"],
  "@codemirror/collab": ["client"],
  "@codemirror/commands": ["ui"],
  "@codemirror/view": ["ui"],
  "rate-limiter-flexible": ["server"],
  "eventsource-parser": ["client", "tools"],
  "cli-progress": ["cli", "research", "tools"],
  commander: ["cli", "research", "tools"],
  "csv-parse": ["cli", "research", "tools"],
  "fast-check": ["tools"],
  fflate: ["tools"],
  "d3-geo": ["tools"],
  "topojson-client": ["tools"],
  "topojson-server": ["tools"],
  "topojson-simplify": ["tools"],
  "@jscpd/core": ["tools"],
  "@jscpd/tokenizer": ["tools"],
  "@playwright/test": ["tools"],
  "@stryker-mutator": ["tools"],
  "boardgame.io": ["tools"],
  "puppeteer-core": ["tools"],
  sharp: ["tools"],
  vite: ["tools"],
};

/** Imports allowed in one file only. */
export const ONE_FILE: Readonly<Record<string, string>> = {
  "seedrandom/lib/alea.js": "src/engine/exact/rng.ts",
};
export const NODE_BUILTINS = ["server", "cli", "research", "tools"];
export const NODE_WORKER = "src/lab/node-worker.ts";
