/** The column beside the hall on a projector: what is before the committee is in sight, and nothing runs into another. */

import { withCrisis } from "../../src/client/selectors/committee/crisis.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { open, PROJECTOR } from "../support/browser/committee-room.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { attendance, foundOnHost } from "../support/browser/host-committee.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const IDS = ["BRA", "CHN", "CIV", "FRA", "DEU", "IND", "KEN", "MEX"];
const ITEM = "Countering the use of information and communications technologies for criminal purposes";
const UPDATE = "At 14:20 the harbour lost all power. Two hospitals run on their own generators.";
const paper = { type: "submitPaper", preamble: "" } as const;

test("given a long item, a crisis update, an amendment and a list of speakers, the wall shows whole parts above the join line", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const delegations = IDS.map((id) => ({ id, name: stateName(id), kind: "member" as const }));
  const { code, readKey, give } = await foundOnHost(room, "Column", "una-usa", delegations);
  await give({ type: "openMeeting" }, ...IDS.map((id) => attendance(id, "present")));
  await give({ type: "addItem", title: ITEM }, { type: "takeItem", item: 1 }, { type: "openDebate" });
  await give({ type: "changePack", pack: withCrisis(PACK["una-usa"]) });
  await give({ type: "announceUpdate", text: UPDATE }, { type: "openList" });
  for (const delegation of IDS.slice(1)) await give({ type: "joinList", list: "general", delegation });
  const text = "Decides that each State shall preserve evidence for ninety days";
  await give({
    ...paper,
    delegation: "BRA",
    kind: "draft",
    title: "Evidence and rights",
    text,
    amends: null,
  });
  for (const delegation of IDS.slice(1))
    await give({ type: "signPaper", paper: 1, delegation, as: "signatory" });
  await give({ type: "introducePaper", paper: 1 });
  const wall = await open(browser, room, PROJECTOR, errors);
  await wall.goto(`${room.url}/#committee-wall/${code}/${readKey}`);
  const before = wall.getByRole("region", { name: t("committee:wall.papers") });
  await expect(before).toContainText("Evidence and rights");
  await expect(before).toContainText(t("committee:paper.sponsors", { seats: stateName("BRA") }));

  const amends = { paper: 1, change: "replace", clause: 1 } as const;
  await give({ ...paper, delegation: "KEN", kind: "amendment", title: "Sixty days", text, amends });
  for (const delegation of IDS.slice(0, 5))
    await give({ type: "signPaper", paper: 2, delegation, as: "signatory" });
  await give({ type: "introducePaper", paper: 2 });
  await expect(before).toContainText("Sixty days");
  // Papers take the place of the update's words. Its time gives way too where there is no room for it.
  await expect(wall.getByText(UPDATE)).toHaveCount(0);
  const edges = await wall.evaluate(() => {
    const boxOf = (place: string) => document.querySelector(place)?.getBoundingClientRect();
    const column = boxOf(".wall-side");
    const parts = [...document.querySelectorAll(".wall-side > *")].map((part) =>
      part.getBoundingClientRect(),
    );
    const shown = parts.filter(
      ({ left, height }) => column !== undefined && left < column.right && height > 0,
    );
    return { join: boxOf(".join-note")?.top ?? 0, parts: shown.map(({ bottom }) => bottom) };
  });
  expect(edges.parts.length).toBeGreaterThan(0);
  expect(Math.max(...edges.parts)).toBeLessThanOrEqual(edges.join);
  await expect(before).toBeInViewport({ ratio: 1 });
  await expect(wall.locator(".committee-wall-next")).toBeInViewport({ ratio: 1 });
  expect(errors).toEqual([]);
  await room.close();
});
