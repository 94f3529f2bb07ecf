/** In which languages the wall of a room speaks, as its teacher chooses. */
import type { Context } from "hono";
import * as z from "zod/mini";
import { notify } from "../../kernel/outbox.ts";
import type { WallLanguages } from "../../room/message.ts";
import type { Sender } from "../../room/sender.ts";
import { chooseForWall, isLanguage } from "../room/languages.ts";
import { FOR_DESK, type RoomRuntime } from "../room/runtime.ts";
import { bodyOf, refuse } from "./request.ts";

const language = z.string().check(z.refine(isLanguage));
const wallLanguages = z.strictObject({ first: language, second: z.nullable(language) });

/** Only a key of the desk may choose. Nothing is stored. */
export async function chooseWallLanguages(
  context: Context,
  { room, who }: Readonly<{ room: RoomRuntime; who: Sender }>,
): Promise<Response> {
  if (who.type !== "desk") return refuse(context, "notYours");
  const read = wallLanguages.safeParse(await bodyOf(context));
  if (!read.success) return refuse(context, "nonsense");
  const chosen: WallLanguages = read.data;
  chooseForWall(room.languages, chosen);
  notify(room, FOR_DESK);
  return context.json({ ok: true });
}
