/** The little that the checks need of a syntax tree (ESTree with TypeScript, as Vite's parser gives it). */

/** A node of the tree. */
export type Node = Readonly<{ type: string; start: number; end: number }> & Readonly<Record<string, unknown>>;

/** Tells nodes from the strings, numbers, lists and nulls between them. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The nodes directly below one, in the order of the source. */
export function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** The text of a string literal or of a template without gaps, else null. */
export function textOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === "Literal") return typeof value.value === "string" ? value.value : null;
  const quasis = value.quasis;
  if (value.type !== "TemplateLiteral" || !Array.isArray(quasis) || quasis.length !== 1) return null;
  const [only]: unknown[] = quasis;
  return isNode(only) ? ((only.value as { cooked?: string }).cooked ?? null) : null;
}
