/** Names of the chamber's textures, and the depths of its objects. */
export const HALL = "chamber-hall";
export const NIGHT = "chamber-night";
export const KIT = "chamber-kit";
export const PAPERS = "chamber-papers";

/** Everything else is at depth 0, in order of creation. */
export const DEPTH = { own: 1, veil: 5, raised: 6, lines: 7, words: 8 } as const;
