/** The texts that the packs are taken from. Facts are taken, and no sentence. */

export const SOURCE_IDS = ["ga-rules", "un-guide", "una-usa", "nmun", "thimun", "pamun", "none"] as const;
export type SourceId = (typeof SOURCE_IDS)[number];
