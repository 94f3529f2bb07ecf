/** Reads lists from the sources: members of a union, maps in memory, and the browser storage that a page uses. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { targetOf } from "../../src/tools/layers/imports.ts";
import { children, isNode, type Node, textOf } from "../../src/tools/layers/syntax.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export function read(path: string): string {
  return readFileSync(ROOT + path, "utf8");
}

/** Every source below a folder, as a path from the root. */
export function sourcesIn(folder: string): string[] {
  const all = readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" });
  return all.filter((name) => /\.tsx?$/.test(name)).map((name) => posix.join(folder, name));
}

function parse(path: string): Node {
  const { program, errors } = parseSync(path, read(path));
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  return program as unknown as Node;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of children(node)) walk(child, visit);
}

function nameOf(value: unknown): string | null {
  return isNode(value) && typeof value.name === "string" ? value.name : null;
}

/**
 * The strings at `key` in every member of a union of object types, across files. @throws if a member has another form
 */
export function membersOf(path: string, alias: string, key = "type"): string[] {
  const program = parse(path);
  const types = new Map<string, Node>();
  const imports = new Map<string, string>();
  walk(program, (node) => {
    if (node.type === "TSTypeAliasDeclaration") types.set(nameOf(node.id) ?? "", node);
    if (node.type !== "ImportDeclaration") return;
    const from = targetOf(path, textOf(node.source) ?? "");
    for (const one of children(node)) if (isNode(one.local)) imports.set(nameOf(one.local) ?? "", from);
  });
  const named = (name: string): string[] => {
    const from = imports.get(name);
    if (from !== undefined) return membersOf(from, name, key);
    const found = types.get(name)?.typeAnnotation;
    if (!isNode(found)) throw new Error(`${path} has no type ${name}`);
    return words(found);
  };
  const words = (type: Node): string[] => {
    if (type.type === "TSUnionType") return children(type).flatMap(words);
    if (type.type === "TSTypeLiteral") return children(type).flatMap((member) => wordsAt(member, key));
    if (type.type !== "TSTypeReference")
      throw new Error(`${path}: ${alias} has a member of type ${type.type}`);
    const name = nameOf(type.typeName) ?? "";
    const inner = isNode(type.typeArguments) ? children(type.typeArguments) : [];
    return name === "Readonly" ? inner.flatMap(words) : named(name);
  };
  return [...new Set(named(alias))];
}

function wordsAt(member: Node, key: string): string[] {
  if (member.type !== "TSPropertySignature" || nameOf(member.key) !== key) return [];
  const found: string[] = [];
  walk(member, (node) => {
    const text = node.type === "TSLiteralType" ? textOf(node.literal) : null;
    if (text !== null) found.push(text);
  });
  return found;
}

/** Maps, sets and limiters that begin empty, by file and name. Those that are made from a list are left out. */
export function mapsIn(path: string): string[] {
  const found = new Set<string>();
  const visit = (node: Node, name: string): void => {
    const own = declaredName(node) ?? name;
    if (isRegistry(node)) found.add(`${path.replace(/^src\/(server\/)?/, "")} ${own}`);
    for (const child of children(node)) visit(child, own);
  };
  visit(parse(path), "");
  return [...found];
}

function isRegistry(node: Node): boolean {
  if (node.type !== "NewExpression") return false;
  const made = nameOf(node.callee) ?? "";
  const given = Array.isArray(node.arguments) ? node.arguments.length : 0;
  return made.startsWith("RateLimiter") || (/^(Weak)?(Map|Set)$/.test(made) && given === 0);
}

function declaredName(node: Node): string | null {
  if (node.type === "VariableDeclarator" || node.type === "FunctionDeclaration") return nameOf(node.id);
  if (node.type === "AssignmentPattern") return nameOf(node.left);
  if (node.type === "Property") return nameOf(node.key);
  if (node.type === "AssignmentExpression" && isNode(node.left)) return nameOf(node.left.property);
  return null;
}

const STORAGE = [
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "cookieStore",
  "cookie",
  "serviceWorker",
];

/** The browser storage that a source uses, by name or as `window["…"]`. Other strings and comments do not count. */
export function storageIn(path: string): string[] {
  if (!STORAGE.some((name) => read(path).includes(name))) return [];
  const found = new Set<string>();
  walk(parse(path), (node) => {
    const isComputed = node.type === "MemberExpression" && node.computed === true;
    const name = isComputed ? textOf(node.property) : nameOf(node);
    if (name !== null && STORAGE.includes(name)) found.add(name);
  });
  return [...found];
}

/** Tables that the SQL of a source creates, without their schema. */
export function tablesIn(path: string): string[] {
  return [...read(path).matchAll(/CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(?:\w+\.)?(\w+)/g)].map(
    ([, name = ""]) => name,
  );
}
