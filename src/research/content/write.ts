/** Prints generated JSON: small enough to ship, but with one entry per line, so that a diff shows each change. */

/** Prints a list with one entry per line, also inside an object. */
export function print(value: unknown): string {
  return `${lines(value, Array.isArray(value) ? 1 : 2, "")}\n`;
}

function lines(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((entry) => inner + lines(entry, depth - 1, inner)).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const body = entries.map(
    ([key, entry]) => `${inner}${JSON.stringify(key)}: ${lines(entry, depth - 1, inner)}`,
  );
  return `{\n${body.join(",\n")}\n${indent}}`;
}

/** @example typographic("It's a 'crime'") is "It’s a ‘crime’" */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s(“])'/g, "$1‘")
    .replaceAll("'", "’")
    .replace(/(^|[\s(])"/g, "$1“")
    .replaceAll('"', "”");
}
