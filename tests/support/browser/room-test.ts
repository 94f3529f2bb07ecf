/** Tests with a room on its own host, which the page opens over plain http. */
import type { RoomSettings } from "../../../src/room/settings.ts";
import { type DrivenRoom, drivenRoom, LESSON } from "./driven-room.ts";
import { test as base } from "./fixtures.ts";

export const test = base.extend<{ settings: RoomSettings; room: DrivenRoom }>({
  settings: [LESSON, { option: true }],
  room: async ({ settings }, use) => {
    const room = await drivenRoom(settings);
    await use(room);
    await room.served.close();
  },
  baseURL: async ({ room }, use) => use(room.served.url),
});

/** The address of the wall, for a page with this test's base address. */
export const wallOf = ({ code, wallKey }: DrivenRoom): string => `/?renderer=canvas#wall/${code}/${wallKey}`;
