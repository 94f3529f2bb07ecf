/**
 * The layer check: who may import whom, that nobody imports itself in a circle, and what the deterministic layers may
 * not touch.
 * Sources are parsed, not searched, so comments and strings never count and type imports always do.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { parseSync } from "vite";
import { circlesIn } from "./circles.ts";
import { type Import, importsOf, targetOf } from "./imports.ts";
import { bannedUses } from "./layer-bans.ts";
import type { Node } from "./syntax.ts";

/** Arrows between our own layers; a layer may always import itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  engine: [],
  content: ["engine"],
  bots: ["engine"],
  match: ["engine", "bots"],
  lab: ["match", "bots", "content", "engine"],
  room: ["match", "engine", "kernel"],
  committee: ["engine", "kernel"],
  host: ["committee", "room", "match", "lab", "content", "engine", "kernel"],
  tools: ["host", "committee", "room", "lab", "match", "bots", "content", "engine", "kernel"],
  client: ["committee", "room", "match", "lab", "content", "engine", "kernel"],
  scene: ["client"],
  ui: ["client"],
  main: ["engine", "content", "bots", "match", "room", "lab", "client", "scene", "ui"],
};

/** Arrows that carry types alone: the picture and the panels never run a rule. */
const TYPE_ARROWS: Readonly<Record<string, readonly string[]>> = {
  scene: ["engine"],
  ui: ["engine", "room", "committee"],
};

/** Pictures, fonts, sounds and tables under assets/. */
const MAY_USE_ASSETS = ["content", "client", "scene", "ui", "main", "tools", "host"];

/** Folders of the engine: each imports those before it alone, and the files beside them import any. */
const ENGINE = [
  "exact",
  "state",
  "model",
  "seats",
  "options",
  "evolve",
  "consequences",
  "foresee",
  "rules",
  "wire",
];

const PANELS = ["ui", "main"];
/** Packages by the layers that may import them; the longest matching name or `name/` prefix counts. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
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
  zod: ["match", "client", "host", "tools", "lab"],
  hono: ["host", "tools"],
  "@hono/node-server": ["host", "tools"],
  pg: ["host"],
  qrcode: ["host", "tools", "ui"],
  "d3-dsv": ["client"],
  diff: ["client"],
  "@codemirror/state": ["client", "ui"],
  "@codemirror/collab": ["client"],
  "@codemirror/commands": ["ui"],
  "@codemirror/view": ["ui"],
  "rate-limiter-flexible": ["host"],
  "eventsource-parser": ["client", "tools"],
  "cli-progress": ["tools"],
  commander: ["tools"],
  "csv-parse": ["tools"],
  "fast-check": ["tools"],
  fflate: ["tools"],
  "d3-geo": ["tools"],
  "topojson-client": ["tools"],
  "topojson-server": ["tools"],
  "topojson-simplify": ["tools"],
  "@playwright/test": ["tools"],
  "@stryker-mutator": ["tools"],
  "boardgame.io": ["tools"],
  "puppeteer-core": ["tools"],
  sharp: ["tools"],
  vite: ["tools"],
};

/** Imports that belong to one file. */
const ONE_FILE: Readonly<Record<string, string>> = { "seedrandom/lib/alea.js": "src/engine/exact/rng.ts" };
const NODE_BUILTINS = ["host", "tools"];
const NODE_WORKER = "src/lab/node-worker.ts";

/** One breach: a path relative to the root, a line from 1, and a sentence. */
export type Breach = Readonly<{ file: string; line: number; message: string }>;

/** The layer of a source file given as a path from the root, such as `src/engine/exact/rng.ts`. */
export function layerOf(file: string): string {
  const [, folder, ...rest] = file.split("/");
  return rest.length > 0 && folder !== undefined ? folder : "main";
}

/** Why `file` may not import this, or null when it may. */
export function objection(file: string, specifier: string, isType: boolean): string | null {
  if (specifier === "<computed>") return "imports a computed address, which no check can follow";
  if (specifier.startsWith("virtual:"))
    return layerOf(file) === "main" ? null : `may not import ${specifier}`;
  if (specifier.startsWith(".")) return ownObjection(file, specifier, isType);
  return packageObjection(file, specifier);
}

function ownObjection(file: string, specifier: string, isType: boolean): string | null {
  const target = targetOf(file, specifier);
  const layer = layerOf(file);
  if (target.startsWith("assets/")) {
    return MAY_USE_ASSETS.includes(layer) ? null : `${layer} may not use ${target}`;
  }
  if (!target.startsWith("src/")) return `leaves src: ${specifier}`;
  const other = layerOf(target);
  const isAllowed =
    other === layer ||
    ARROWS[layer]?.includes(other) === true ||
    (isType && TYPE_ARROWS[layer]?.includes(other) === true);
  if (layer === "engine" && other === "engine") return engineObjection(file, target);
  if (isAllowed) return null;
  const isOnlyType = TYPE_ARROWS[layer]?.includes(other) === true;
  return `${layer} may not import ${other}${isOnlyType ? " (types only)" : ""}: ${specifier}`;
}

/** The place of an engine file among its folders; after all of them for a file that lies beside them. */
function floorOf(file: string): number {
  const [, , folder = "", ...rest] = file.split("/");
  return rest.length === 0 ? ENGINE.length : ENGINE.indexOf(folder);
}

function engineObjection(file: string, target: string): string | null {
  const [from, to] = [floorOf(file), floorOf(target)];
  if (from < 0) return `engine/${file.split("/")[2]} is no folder of src/tools/layers.ts`;
  return to <= from ? null : `engine/${ENGINE[from]} may not import ${target}`;
}

function packageObjection(file: string, specifier: string): string | null {
  const layer = layerOf(file);
  const owner = ONE_FILE[specifier];
  if (owner !== undefined) return owner === file ? null : `only ${owner} may import ${specifier}`;
  if (specifier.startsWith("node:")) {
    return NODE_BUILTINS.includes(layer) || file === NODE_WORKER
      ? null
      : `${layer} may not import ${specifier}`;
  }
  const name = Object.keys(PACKAGES)
    .filter((key) => specifier === key || specifier.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (name === undefined) return `${specifier} is not in the table of src/tools/layers.ts`;
  return PACKAGES[name]?.includes(layer) === true ? null : `${layer} may not import ${specifier}`;
}

type Source = Readonly<{
  file: string;
  text: string;
  error: string | null;
  program: Node;
  imports: readonly Import[];
}>;

function sourceOf(file: string, text: string): Source {
  const parsed = parseSync(file, text);
  const program = parsed.program as unknown as Node;
  return { file, text, error: parsed.errors[0]?.message ?? null, program, imports: importsOf(program) };
}

/** All breaches of one source, in the order of its lines. */
export function breachesIn(file: string, text: string): Breach[] {
  return breachesOf(sourceOf(file, text));
}

function breachesOf({ file, text, error, program, imports }: Source): Breach[] {
  if (error !== null) return [{ file, line: 1, message: `does not parse: ${error}` }];
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const layer = layerOf(file);
  const breaches: Breach[] =
    ARROWS[layer] === undefined ? [{ file, line: 1, message: `${layer} is no layer` }] : [];
  for (const { specifier, isType, offset } of imports) {
    const message = objection(file, specifier, isType);
    if (message !== null) breaches.push({ file, line: lineAt(offset), message });
  }
  for (const { message, offset } of bannedUses(layer, program)) {
    breaches.push({ file, line: lineAt(offset), message });
  }
  return breaches.sort((a, b) => a.line - b.line);
}

/** Files that import each other, by however many steps, types included: none can be read or moved without the rest. */
function circleBreaches(sources: readonly Source[]): Breach[] {
  const uses = new Map(
    sources.map(({ file, imports }) => [file, imports.map(({ specifier }) => targetOf(file, specifier))]),
  );
  return circlesIn(uses).map(([file = "", ...rest]) => ({
    file,
    line: 1,
    message: `imports itself in a circle: ${[file, ...rest, file].join(" → ")}`,
  }));
}

/** Every breach under `root`/src. */
export function checkLayers(root: string): { files: number; breaches: Breach[] } {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const sources = files.map((file) => sourceOf(file, readFileSync(join(root, file), "utf8")));
  const breaches = [...sources.flatMap(breachesOf), ...circleBreaches(sources)];
  return { files: files.length, breaches };
}

if (import.meta.main) {
  const root = resolve(dirname(import.meta.filename), "../..");
  const { files, breaches } = checkLayers(root);
  for (const { file, line, message } of breaches) console.error(`${file}:${line} ${message}`);
  console.log(`layers: ${files} files, ${breaches.length} breaches`);
  if (breaches.length > 0) process.exit(1);
}
