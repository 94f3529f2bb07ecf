/** How a case may end: in a match or a result that is sound, in one clear sentence, or wrongly. */
export type Ending =
  | Readonly<{ type: "sound" }>
  /** `word`: which sentence, shortly. */
  | Readonly<{ type: "refused"; word: string }>
  | Readonly<{ type: "fault"; why: string }>;

/** `ms`: what it took. */
export type Answer = Readonly<{ ending: Ending; ms: number }>;

export const SOUND: Ending = { type: "sound" };
export const refused = (word: string): Ending => ({ type: "refused", word });
export const fault = (why: string): Ending => ({ type: "fault", why });
