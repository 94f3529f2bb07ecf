/**
 * The layer check: layers import only what they may, imports form no cycles, and deterministic layers use no banned
 * features. It parses the sources, so comments and strings never count and type imports always do.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { parseSync } from "vite";
import { bannedUses } from "./bans.ts";
import { circlesIn } from "./cycles.ts";
import { type Import, importsOf, targetOf } from "./imports.ts";
import type { Node } from "./syntax.ts";
import {
  ARROWS,
  FLOORS,
  MAY_USE_ASSETS,
  NODE_BUILTINS,
  NODE_WORKER,
  ONE_FILE,
  PACKAGES,
  TYPE_ARROWS,
} from "./tables.ts";

/** One breach: a path relative to the root, a line from 1, and a sentence. */
export type Breach = Readonly<{ file: string; line: number; message: string }>;

/** The layer of a source file given as a path from the root, such as `src/engine/exact/rng.ts`. */
export function layerOf(file: string): string {
  const [, folder, ...rest] = file.split("/");
  return rest.length > 0 && folder !== undefined ? folder : "main";
}

/** Why `file` may not import this, or null if it may. */
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
  if (layer === other) return floorObjection(layer, file, target);
  if (isAllowed) return null;
  const isOnlyType = TYPE_ARROWS[layer]?.includes(other) === true;
  return `${layer} may not import ${other}${isOnlyType ? " (types only)" : ""}: ${specifier}`;
}

/**
 * The floor of a file in its layer: the longest name in the table that its folder starts with. Files directly in the
 * layer come after all floors.
 */
function floorOf(layer: string, file: string): number {
  const floors = FLOORS[layer] ?? [];
  const folder = dirname(file).split("/").slice(2).join("/");
  if (folder === "") return floors.length;
  const within = floors.filter((name) => folder === name || folder.startsWith(`${name}/`));
  return floors.indexOf(within.sort((a, b) => b.length - a.length)[0] ?? "");
}

function floorObjection(layer: string, file: string, target: string): string | null {
  if (FLOORS[layer] === undefined) return null;
  const [from, to] = [floorOf(layer, file), floorOf(layer, target)];
  if (from < 0) return `${dirname(file)} is missing from FLOORS in src/tools/layers/tables.ts`;
  return to <= from ? null : `${layer}/${FLOORS[layer]?.[from]} may not import ${target}`;
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
  if (name === undefined) return `${specifier} is missing from PACKAGES in src/tools/layers/tables.ts`;
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
  if (error !== null) return [{ file, line: 1, message: `cannot be parsed: ${error}` }];
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const layer = layerOf(file);
  const breaches: Breach[] =
    ARROWS[layer] === undefined ? [{ file, line: 1, message: `${layer} is not a layer` }] : [];
  for (const { specifier, isType, offset } of imports) {
    const message = objection(file, specifier, isType);
    if (message !== null) breaches.push({ file, line: lineAt(offset), message });
  }
  for (const { message, offset } of bannedUses(layer, program)) {
    breaches.push({ file, line: lineAt(offset), message });
  }
  return breaches.sort((a, b) => a.line - b.line);
}

/**
 * Files that import each other through any number of steps, types included. None of them can be read or moved alone.
 */
function circleBreaches(sources: readonly Source[]): Breach[] {
  const uses = new Map(
    sources.map(({ file, imports }) => [file, imports.map(({ specifier }) => targetOf(file, specifier))]),
  );
  return circlesIn(uses).map(([file = "", ...rest]) => ({
    file,
    line: 1,
    message: `imports itself in a cycle: ${[file, ...rest, file].join(" → ")}`,
  }));
}

/**
 * Folders that import each other, so that neither can be understood without the other. @returns one breach per pair,
 * at an import of the first folder
 */
function pairBreaches(sources: readonly Source[]): Breach[] {
  const imports = new Map<string, string>();
  for (const { file, imports: all } of sources) {
    for (const { specifier } of all.filter((one) => one.specifier.startsWith("."))) {
      const target = targetOf(file, specifier);
      if (dirname(file) !== dirname(target)) imports.set(`${dirname(file)} ${dirname(target)}`, file);
    }
  }
  return [...imports].flatMap(([pair, file]) => {
    const [from = "", to = ""] = pair.split(" ");
    const isPair = from < to && imports.has(`${to} ${from}`);
    return isPair ? [{ file, line: 1, message: `${from} and ${to} import each other` }] : [];
  });
}

/** Every breach under `root`/src. */
export function checkLayers(root: string): { files: number; breaches: Breach[] } {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const sources = files.map((file) => sourceOf(file, readFileSync(join(root, file), "utf8")));
  const breaches = [...sources.flatMap(breachesOf), ...circleBreaches(sources), ...pairBreaches(sources)];
  return { files: files.length, breaches };
}

if (import.meta.main) {
  const root = resolve(dirname(import.meta.filename), "../../..");
  const { files, breaches } = checkLayers(root);
  for (const { file, line, message } of breaches) console.error(`${file}:${line} ${message}`);
  console.log(`layers: ${files} files, ${breaches.length} breaches`);
  if (breaches.length > 0) process.exit(1);
}
