/**
 * The features that deterministic layers may not use. `Math.exp`, `pow`, `sin` and similar functions differ between
 * Node, Chromium and Firefox (exp for 1,925 of 20,000 inputs). Clocks and locales differ everywhere.
 */
import { secureBan } from "./secure-bans.ts";
import { children, isNode, type Node } from "./syntax.ts";

/** The functions of Math that are exact in every browser. All others are refused. */
const EXACT_MATH = [
  "floor",
  "ceil",
  "trunc",
  "round",
  "sign",
  "min",
  "max",
  "abs",
  "imul",
  "clz32",
  "sqrt",
  "fround",
];
const DETERMINISTIC = ["engine", "bots", "match", "room"];
/** Layers that run in the page and may touch the browser. */
const PAGE = ["client", "scene", "ui", "main", "lab"];
const NONDETERMINISTIC_GLOBALS = ["Date", "Intl", "globalThis", "performance", "crypto"];
const NONDETERMINISTIC_METHODS = /^(localeCompare|toLocale[A-Z]\w*)$/;
const BROWSER_GLOBALS = ["window", "document", "navigator", "localStorage", "sessionStorage", "indexedDB"];
const NODE_GLOBALS = ["process", "Buffer", "__dirname", "__filename", "require"];

/** Names of globals that a layer may not use. */
const GLOBALS: Readonly<Record<string, readonly string[]>> = {
  engine: [...NONDETERMINISTIC_GLOBALS, ...BROWSER_GLOBALS, ...NODE_GLOBALS],
  bots: [...NONDETERMINISTIC_GLOBALS, ...BROWSER_GLOBALS, ...NODE_GLOBALS],
  match: [...NONDETERMINISTIC_GLOBALS, ...BROWSER_GLOBALS, ...NODE_GLOBALS],
  room: [...NONDETERMINISTIC_GLOBALS, ...BROWSER_GLOBALS, ...NODE_GLOBALS],
  content: [...BROWSER_GLOBALS, ...NODE_GLOBALS],
  lab: BROWSER_GLOBALS,
  kernel: [...BROWSER_GLOBALS, ...NODE_GLOBALS],
  server: BROWSER_GLOBALS,
  cli: BROWSER_GLOBALS,
  research: BROWSER_GLOBALS,
  tools: BROWSER_GLOBALS,
  client: NODE_GLOBALS,
  scene: NODE_GLOBALS,
  ui: NODE_GLOBALS,
  main: NODE_GLOBALS,
};

export type Use = Readonly<{ message: string; offset: number }>;

/** Every banned use in a parsed file of this layer. */
export function bannedUses(layer: string, root: Node): Use[] {
  const found: Use[] = [];
  const visit = (node: Node, parent: Node | null): void => {
    const message = banOf(layer, node, parent);
    if (message !== null) found.push({ message, offset: node.start });
    for (const child of children(node)) visit(child, node);
  };
  visit(root, null);
  return found;
}

function banOf(layer: string, node: Node, parent: Node | null): string | null {
  if (layer === "engine" && node.type === "SwitchCase" && node.test === null) {
    return "no `default:` in the engine: a forgotten case must not compile";
  }
  const plain = PAGE.includes(layer) ? secureBan(node, parent, globalName(node, parent)) : null;
  if (plain !== null) return plain;
  if (node.type === "Identifier") return nameBan(layer, node, parent);
  if (!DETERMINISTIC.includes(layer)) return null;
  if (node.operator === "**" || node.operator === "**=") return "`**` differs between browsers";
  return node.type === "MemberExpression" ? memberBan(node) : null;
}

function nameBan(layer: string, node: Node, parent: Node | null): string | null {
  const name = globalName(node, parent);
  if (name === null) return null;
  if (GLOBALS[layer]?.includes(name) === true) return `${layer} may not use ${name}`;
  const isLooseMath = name === "Math" && !(parent?.type === "MemberExpression" && parent.object === node);
  return DETERMINISTIC.includes(layer) && isLooseMath ? "only the exact members of Math may be used" : null;
}

/** The name of a global that a node may read, or null. */
function globalName(node: Node, parent: Node | null): string | null {
  return node.type === "Identifier" && !isMereName(node, parent) ? String(node.name) : null;
}

/** Whether a property, key or label only happens to have the name of a global. */
function isMereName(node: Node, parent: Node | null): boolean {
  if (parent === null) return false;
  if (parent.computed === true) return false;
  const isShorthand = parent.shorthand === true;
  return (
    (parent.type === "MemberExpression" && parent.property === node) ||
    (parent.key === node && !isShorthand) ||
    (parent.type === "TSQualifiedName" && parent.right === node) ||
    parent.type === "LabeledStatement"
  );
}

function memberBan(node: Node): string | null {
  const property = node.property;
  const object = node.object;
  const isComputed = node.computed === true;
  const name = isNode(property) && !isComputed ? String(property.name) : null;
  if (isNode(object) && object.name === "Math" && (name === null || !EXACT_MATH.includes(name))) {
    return `Math.${name ?? "[computed]"} is not exact in all browsers`;
  }
  return name !== null && NONDETERMINISTIC_METHODS.test(name) ? `${name} depends on the locale` : null;
}
