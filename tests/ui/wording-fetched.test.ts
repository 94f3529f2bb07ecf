/**
 * Every lazily loaded module must load the namespaces it uses. A forgotten one would show keys instead of sentences.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const UI = resolve(import.meta.dirname, "../../src/ui");
/** This file names all namespaces but uses none of their sentences. */
const CATALOGUE = resolve(UI, "../client/i18n/index.ts");

/** A module loaded with `lazily`, and the namespaces requested with it. */
type Fetched = readonly [name: string, module: string, asked: readonly string[]];

/** The page fetches these ahead, so several modules share their list. */
const SHARED = readFileSync(join(UI, "fetch-ahead.ts"), "utf8");

/** Replaces each spread list of namespaces with its members. */
function spreadOut(source: string): string {
  const lists = [...`${SHARED}${source}`.matchAll(/const (\w+) = \[([^\]]*)\] as const;/g)];
  return lists.reduce((text, [, name = "", members = ""]) => text.replaceAll(`...${name}`, members), source);
}

function fetchedIn(file: string): readonly Fetched[] {
  const calls = spreadOut(readFileSync(file, "utf8")).matchAll(
    /lazily\(\s*async \(\) => \(await import\("(.+?)"\)\)\.\w+([^)]*)\)/g,
  );
  return [...calls].map(([, address = "", rest = ""]) => {
    const module = join(dirname(file), address);
    return [relative(UI, module), module, [...rest.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name)];
  });
}

/** All modules loaded together with a module, including itself but not types or lazily loaded ones. */
function comingWith(module: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(module) || module === CATALOGUE || !/\.tsx?$/.test(module)) return known;
  known.add(module);
  const imports = readFileSync(module, "utf8").matchAll(/^(?:import|export) (?!type)[^;]*?from "(\..+?)"/gm);
  for (const [, address = ""] of imports) comingWith(join(dirname(module), address), known);
  return known;
}

function saidBy(module: string): readonly string[] {
  const keys = [...comingWith(module)].flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(
      /["`](negotiation|adoption|ratification|debrief|lab|challenges|picture):/g,
    ),
  ]);
  return [...new Set(keys.map(([, namespace = ""]) => namespace))].sort();
}

const FETCHED = readdirSync(UI, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx"))
  .flatMap((name) => fetchedIn(join(UI, name)));

test("every screen except the first is loaded later", () => {
  expect(FETCHED.map(([name]) => name)).toEqual(
    expect.arrayContaining(["match-screen.tsx", "lab/lab-screen.tsx"]),
  );
});

test.each(FETCHED)("%s comes with the sentences that it uses", (_, module, asked) => {
  expect(saidBy(module).filter((namespace) => !asked.includes(namespace))).toEqual([]);
});
