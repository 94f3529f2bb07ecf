/** The chair shows a text on the wall of the same browser and turns its pages. Each window has its own module. */
import { afterEach, expect, test, vi } from "vitest";

const windowOf = async () => {
  vi.resetModules();
  return import("../../../../src/client/sessions/committee/wall-text.ts");
};
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

test("given a shown paper, a wall that opens later has it, and the pages are turned within what the wall has made", async () => {
  const [console, wall] = [await windowOf(), await windowOf()];
  closing.push(console.openWallText("k", "console"));
  console.showOnWall(3);
  closing.push(wall.openWallText("k", "wall"));
  await vi.waitFor(() => expect(wall.wallText.getState().paper).toBe(3));
  wall.tellPages(2);
  await vi.waitFor(() => expect(console.wallText.getState().pages).toBe(2));
  console.turnPage(1);
  console.turnPage(1);
  await vi.waitFor(() => expect(wall.wallText.getState()).toEqual({ paper: 3, page: 1, pages: 2 }));
  console.showOnWall(null);
  await vi.waitFor(() => expect(wall.wallText.getState().paper).toBeNull());
});

test("the wall of another committee shows nothing", async () => {
  const [console, wall, other] = [await windowOf(), await windowOf(), await windowOf()];
  closing.push(console.openWallText("k", "console"));
  closing.push(wall.openWallText("k", "wall"));
  closing.push(other.openWallText("l", "wall"));
  console.showOnWall(3);
  await vi.waitFor(() => expect(wall.wallText.getState().paper).toBe(3));
  expect(other.wallText.getState().paper).toBeNull();
});
