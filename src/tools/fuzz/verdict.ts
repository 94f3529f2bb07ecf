/** How a case may end: in a valid match or result, in one clear sentence, or in a fault. */
export type Verdict =
  | Readonly<{ type: "sound" }>
  /** `word`: a short name for the sentence. */
  | Readonly<{ type: "refused"; word: string }>
  | Readonly<{ type: "fault"; why: string }>;

/** `ms`: how long the job took. */
export type Answer = Readonly<{ ending: Verdict; ms: number }>;

export const ACCEPTED: Verdict = { type: "sound" };
export const refused = (word: string): Verdict => ({ type: "refused", word });
export const fault = (why: string): Verdict => ({ type: "fault", why });
