/** The parts of a syntax tree that the checks need (ESTree with TypeScript, from Vite's parser). */

/** A node of the tree. */
export type Node = Readonly<{ type: string; start: number; end: number }> & Readonly<Record<string, unknown>>;

/** Distinguishes nodes from strings, numbers, lists and nulls. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The direct children of a node, in source order. */
export function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** The text of a string literal, or of a template without expressions. Otherwise null. */
export function textOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === "Literal") return typeof value.value === "string" ? value.value : null;
  const quasis = value.quasis;
  if (value.type !== "TemplateLiteral" || !Array.isArray(quasis) || quasis.length !== 1) return null;
  const [only]: unknown[] = quasis;
  return isNode(only) ? ((only.value as { cooked?: string }).cooked ?? null) : null;
}
