/** Sounds that accompany the picture. Each cue belongs to something seen at the same moment. */
export const CUES = ["murmur", "cards", "gavel", "paper", "thread", "ticking", "seal"] as const;
export type CueName = (typeof CUES)[number];

export type Cue = Readonly<{
  name: CueName;
  /** Intensity from 0 to 1, such as the share of the hall that objects. */
  strength: number;
}>;

export const VOLUMES = ["off", "quiet", "loud"] as const;
export type Volume = (typeof VOLUMES)[number];
