/** Props for a form that enters something said aloud. */
import type { SpokenAct } from "../../client/game/single-device-sheet.ts";
import type { KindSaid } from "../../client/sessions/single-device/spoken-acts.ts";
import type { Shown } from "../hooks/use-shown.ts";

export type SayProps = Readonly<{ kind: KindSaid; shown: Shown; say: (said: SpokenAct) => void }>;
