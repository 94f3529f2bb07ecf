/** Props for one setting of a room that is about to open. */
import type { RoomSettings } from "../../room/settings.ts";

export type ChoiceProps = Readonly<{
  room: RoomSettings;
  onChange: (change: Partial<RoomSettings>) => void;
}>;
