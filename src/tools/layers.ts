/**
 * The layer check: who may import whom, and what the deterministic layers may not touch.
 * Sources are parsed, not searched, so comments and strings never count and type imports always do.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { parseSync } from "vite";
import { bannedUses } from "./layer-bans.ts";
import { children, isNode, type Node, textOf } from "./syntax.ts";

/** Arrows between our own layers; a layer may always import itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  content: ["engine"],
  bots: ["engine"],
  match: ["engine", "bots"],
  lab: ["match", "bots", "content", "engine"],
  host: ["match", "lab", "content", "engine"],
  tools: ["host", "lab", "match", "bots", "content", "engine"],
  client: ["match", "lab", "content", "engine"],
  scene: ["client"],
  ui: ["client"],
  main: ["engine", "content", "bots", "match", "lab", "client", "scene", "ui"],
};

/** Arrows that carry types alone: the picture and the panels never run a rule. */
const TYPE_ARROWS: Readonly<Record<string, readonly string[]>> = { scene: ["engine"], ui: ["engine"] };

/** Pictures, fonts, sounds and tables under assets/. */
const MAY_USE_ASSETS = ["content", "client", "scene", "ui", "main", "tools", "host"];

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
  "cli-progress": ["tools"],
  commander: ["tools"],
  "csv-parse": ["tools"],
  "fast-check": ["tools"],
  "d3-geo": ["tools"],
  "topojson-client": ["tools"],
  "topojson-server": ["tools"],
  "topojson-simplify": ["tools"],
  "@playwright/test": ["tools"],
  "boardgame.io": ["tools"],
  "puppeteer-core": ["tools"],
  sharp: ["tools"],
  vite: ["tools"],
};

/** Imports that belong to one file. */
const ONE_FILE: Readonly<Record<string, string>> = { "seedrandom/lib/alea.js": "src/engine/exact/rng.ts" };
const NODE_BUILTINS = ["host", "tools"];
const NODE_WORKER = "src/lab/node-worker.ts";

type Import = Readonly<{ specifier: string; isType: boolean; offset: number }>;
/** One breach: a path relative to the root, a line from 1, and a sentence. */
export type Breach = Readonly<{ file: string; line: number; message: string }>;

/** The layer of a source file given as a path from the root, such as `src/engine/exact/rng.ts`. */
export function layerOf(file: string): string {
  const [, folder, ...rest] = file.split("/");
  return rest.length > 0 && folder !== undefined ? folder : "main";
}

/** Every import, re-export, dynamic import, import type and worker address of a parsed file. */
function importsOf(root: Node): Import[] {
  const found: Import[] = [];
  const visit = (node: Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push({ specifier, isType: isTypeImport(node), offset: node.start });
    for (const child of children(node)) visit(child);
  };
  visit(root);
  return found;
}

/** What a node imports, or null; an address that is computed counts as `<computed>`. */
function specifierOf(node: Node): string | null {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return textOf(node.source) ?? "<computed>";
    case "ExportNamedDeclaration":
      return textOf(node.source);
    case "TSExternalModuleReference":
      return textOf(node.expression);
    case "NewExpression":
      return workerAddress(node);
    default:
      return null;
  }
}

/** `new URL("./file.ts", import.meta.url)` is an import too: it starts a worker. */
function workerAddress(node: Node): string | null {
  const callee = node.callee;
  const first = Array.isArray(node.arguments) ? textOf(node.arguments[0]) : null;
  const isUrl = isNode(callee) && callee.name === "URL";
  return isUrl && first !== null && /^\.{1,2}\/.*\.[cm]?[jt]sx?$/.test(first) ? first : null;
}

function isTypeImport(node: Node): boolean {
  if (node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = node.specifiers;
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((one) => isNode(one) && (one.importKind ?? one.exportKind) === "type");
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
  const target = posix.join(posix.dirname(file), specifier.replace(/[?#].*$/, ""));
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
  if (isAllowed) return null;
  const isOnlyType = TYPE_ARROWS[layer]?.includes(other) === true;
  return `${layer} may not import ${other}${isOnlyType ? " (types only)" : ""}: ${specifier}`;
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

/** All breaches of one source, in the order of its lines. */
export function breachesIn(file: string, source: string): Breach[] {
  const lineAt = (offset: number): number => source.slice(0, offset).split("\n").length;
  const parsed = parseSync(file, source);
  const [error] = parsed.errors;
  if (error !== undefined) return [{ file, line: 1, message: `does not parse: ${error.message}` }];
  const program = parsed.program as unknown as Node;
  const layer = layerOf(file);
  const breaches: Breach[] =
    ARROWS[layer] === undefined ? [{ file, line: 1, message: `${layer} is no layer` }] : [];
  for (const { specifier, isType, offset } of importsOf(program)) {
    const message = objection(file, specifier, isType);
    if (message !== null) breaches.push({ file, line: lineAt(offset), message });
  }
  for (const { message, offset } of bannedUses(layer, program)) {
    breaches.push({ file, line: lineAt(offset), message });
  }
  return breaches.sort((a, b) => a.line - b.line);
}

/** Every breach under `root`/src. */
export function checkLayers(root: string): { files: number; breaches: Breach[] } {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const breaches = files.flatMap((file) => breachesIn(file, readFileSync(join(root, file), "utf8")));
  return { files: files.length, breaches };
}

if (import.meta.main) {
  const root = resolve(dirname(import.meta.filename), "../..");
  const { files, breaches } = checkLayers(root);
  for (const { file, line, message } of breaches) console.error(`${file}:${line} ${message}`);
  console.log(`layers: ${files} files, ${breaches.length} breaches`);
  if (breaches.length > 0) process.exit(1);
}
