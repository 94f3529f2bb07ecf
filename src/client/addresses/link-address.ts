/** Finds the packed match in a link. Unpacking needs the schema of records, so `match-link.ts` does that. */

export const LINK_KEY = "m";

export function hasMatch(fragment: string): boolean {
  return packedPart(fragment) !== null;
}

/** Finds the packed record in a fragment or a pasted address. */
export function packedPart(text: string): string | null {
  const found = new RegExp(`#${LINK_KEY}=([\\w-]*)`).exec(text.trim());
  return found?.[1] ?? null;
}
