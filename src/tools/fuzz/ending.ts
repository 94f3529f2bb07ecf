/** How a case may end: in a valid match or result, in one clear sentence, or in a fault. */
export type Ending =
  | Readonly<{ type: "sound" }>
  /** `word`: a short name for the sentence. */
  | Readonly<{ type: "refused"; word: string }>
  | Readonly<{ type: "fault"; why: string }>;

/** `ms`: how long it took. */
export type Answer = Readonly<{ ending: Ending; ms: number }>;

export const SOUND: Ending = { type: "sound" };
export const refused = (word: string): Ending => ({ type: "refused", word });
export const fault = (why: string): Ending => ({ type: "fault", why });
