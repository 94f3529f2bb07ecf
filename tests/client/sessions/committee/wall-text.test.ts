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

test("of a hosted committee the host says what is shown; while a word is on the way, an older page of the host is not shown", async () => {
  const console = await windowOf();
  const sent: object[] = [];
  let arrive = (): void => undefined;
  closing.push(console.openWallText("43TP6F", "console"));
  closing.push(
    console.wallThroughHost((word) => {
      sent.push(word);
      return new Promise<void>((done) => {
        arrive = done;
      });
    }),
  );
  console.showOnWall(3);
  arrive();
  await Promise.resolve();
  await new Promise((done) => setTimeout(done));
  console.hearWall({ paper: 3, page: 0, pages: 4 });
  console.turnPage(1);
  console.hearWall({ paper: 3, page: 0, pages: 5 });
  expect(console.wallText.getState()).toEqual({ paper: 3, page: 1, pages: 5 });
  expect(sent).toEqual([
    { type: "show", paper: 3, page: 0 },
    { type: "show", paper: 3, page: 1 },
  ]);
});

test("a wall counts the pages of its own window, whatever others have", async () => {
  const wall = await windowOf();
  const sent: object[] = [];
  closing.push(wall.openWallText("43TP6F", "wall"));
  closing.push(wall.wallThroughHost(async (word) => sent.push(word)));
  wall.hearWall({ paper: 3, page: 1, pages: 9 });
  wall.tellPages(2);
  expect(wall.wallText.getState()).toEqual({ paper: 3, page: 1, pages: 2 });
  // The chair turns the page while the wall's own word is still on the way.
  wall.hearWall({ paper: 3, page: 0, pages: 9 });
  expect(wall.wallText.getState().page).toBe(0);
  expect(sent).toEqual([{ type: "pages", paper: 3, pages: 2 }]);
});
