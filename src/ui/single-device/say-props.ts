/** Props of a form for something said aloud. */
import type { SpokenAct } from "../../client/game/clerk-sheet.ts";
import type { KindSaid } from "../../client/sessions/single-device/spoken.ts";
import type { Shown } from "../hooks/use-shown.ts";

export type SayProps = Readonly<{ kind: KindSaid; shown: Shown; say: (said: SpokenAct) => void }>;
