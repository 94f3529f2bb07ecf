/** What can be heard while the picture tells: each cue belongs to something that is seen in the same moment. */
export const CUES = ["murmur", "cards", "gavel", "paper", "thread", "ticking", "seal"] as const;
export type CueName = (typeof CUES)[number];

export type Cue = Readonly<{
  name: CueName;
  /** 0..1: how much of it there is, such as how many in the hall object. */
  strength: number;
}>;

/** How loud all of it is. */
export const VOLUMES = ["off", "quiet", "loud"] as const;
export type Volume = (typeof VOLUMES)[number];
