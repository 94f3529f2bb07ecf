import type { RoomSettings } from "./settings.ts";

/** What anybody with the code may know before joining. */
export type RoomCard = Readonly<{
  code: string;
  scenario: RoomSettings["scenario"];
  audience: RoomSettings["audience"];
  isDebriefed: boolean;
  isJoiningOpen: boolean;
}>;
