/** What people write has the direction of its own letters, whatever the language of the page. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { SOURCES } from "../../src/client/selectors/committee/packs.ts";
import type { RoomView } from "../../src/room/message.ts";
import { PaperChanges } from "../../src/ui/committee/paper-changes.tsx";
import { SourceLine } from "../../src/ui/committee/source-line.tsx";
import { UpdateList } from "../../src/ui/committee/update-list.tsx";
import { OnWall } from "../../src/ui/wall/on-wall.tsx";
import { PositionWords } from "../../src/ui/widgets/position-words.tsx";

await loadWording("wall", "room", "committee", "content");

beforeAll(() =>
  vi.stubGlobal("location", { origin: "http://localhost", pathname: "/", host: "localhost", hash: "" }),
);
afterAll(() => vi.unstubAllGlobals());

const WRITTEN = "من يدفع؟";

/** The tag that holds the text directly, or one around it that sets its direction. */
function around(element: ReactElement): string {
  const page = renderToStaticMarkup(element);
  return page.slice(0, page.indexOf(WRITTEN));
}

const room = {
  settings: { tables: 1, scenario: "lesson", level: "young" },
  onWall: { type: "question", text: WRITTEN, table: 0 },
} as unknown as RoomView;

describe("a text that somebody wrote takes its direction from its letters", () => {
  test.each([
    ["the teacher's question on the wall", <OnWall key="wall" room={room} />],
    [
      "an update of a crisis",
      <UpdateList key="update" updates={[{ n: 1, text: WRITTEN, at: 0 } as never]} />,
    ],
    ["a position paper", <PositionWords key="position" text={WRITTEN} />],
    [
      "a change in a paper",
      <PaperChanges
        key="paper"
        before={{ title: "", preamble: "", text: "" }}
        after={{ title: "", preamble: "", text: WRITTEN }}
      />,
    ],
  ])("%s", (_, element) => {
    const before = around(element);
    expect(before.lastIndexOf('dir="auto"')).toBeGreaterThan(before.lastIndexOf("</"));
  });
});

test("the teacher's question stands on the wall once: it has no translation", () => {
  expect(renderToStaticMarkup(<OnWall room={room} />).split(WRITTEN)).toHaveLength(2);
});

test("the English title of a source is marked as English", () => {
  const [source] = Object.keys(SOURCES).filter((id) => SOURCES[id as keyof typeof SOURCES].title !== "");
  const line = <SourceLine source={{ mark: "A", source, place: "" } as never} />;
  expect(renderToStaticMarkup(line)).toContain('<bdi lang="en">');
});
