/** Where the match is in a link: told apart from reading it, which takes the schema of records. */

export const LINK_KEY = "m";

/** True where an address carries a match. */
export function hasMatch(fragment: string): boolean {
  return packedPart(fragment) !== null;
}

/** The packed record in a fragment or in a whole pasted address. */
export function packedPart(text: string): string | null {
  const found = new RegExp(`#${LINK_KEY}=([\\w-]*)`).exec(text.trim());
  return found?.[1] ?? null;
}
