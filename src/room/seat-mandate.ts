/** What the desk reads of a seat's mandate when the teacher asks for it. */
import type { Mine } from "../engine/views/view.ts";

/** `objectives`: the heaviest first, their weights add up to 100. `redLines`: the bits of the refused texts, by article. */
export type SeatMandate = Pick<Mine, "objectives" | "redLines">;
