/** What a choice for a room that is about to open is given. */
import type { RoomSettings } from "../../room/settings.ts";

export type ChoiceProps = Readonly<{
  room: RoomSettings;
  onChange: (change: Partial<RoomSettings>) => void;
}>;
