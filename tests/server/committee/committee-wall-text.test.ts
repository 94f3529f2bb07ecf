/** The chair turns the pages of a paper on every wall, also on another computer. Only chairs and walls hear of it. */
import { expect, test } from "vitest";
import type { WallWord } from "../../../src/committee/wall-text.ts";
import { inDebate, type Person } from "../../support/committee-host.ts";

async function says(person: Person, word: WallWord | object): Promise<string> {
  const response = await person.request("/wall", { method: "POST", body: JSON.stringify(word) });
  const { ok, reason } = (await response.json()) as Readonly<{ ok: boolean; reason?: string }>;
  return ok ? "taken" : (reason ?? "");
}

/** A committee with a paper, a wall, and the device of a delegation. */
async function withPaper() {
  const committee = await inDebate();
  const words = { title: "Evidence", preamble: "", text: "Decides to share evidence.", amends: null };
  const paper = { type: "submitPaper", delegation: "S1", kind: "draft", ...words } as const;
  expect(await committee.chair.give(paper)).toBe("taken");
  const wall = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  return { ...committee, wall, device: await committee.enter("S2") };
}

test("given the chair shows a page, a wall with nothing but its key gets it, and so does a wall that comes later", async () => {
  const { chair, wall } = await withPaper();
  const since = (await wall.news())?.position ?? "";
  expect(await says(chair, { type: "show", paper: 1, page: 2 })).toBe("taken");
  const news = await wall.news(since);
  expect(news?.wall).toEqual({ paper: 1, page: 2, pages: 1 });
  expect(await wall.news(news?.position)).toBeNull();
  expect((await wall.news())?.wall).toEqual({ paper: 1, page: 2, pages: 1 });
  expect(await says(chair, { type: "show", paper: null, page: 0 })).toBe("taken");
  expect((await wall.news(news?.position))?.wall?.paper).toBeNull();
});

test("walls say how many pages they have; the chair can turn to the last page of the one with the most", async () => {
  const { chair, wall } = await withPaper();
  await says(chair, { type: "show", paper: 1, page: 0 });
  await says(wall, { type: "pages", paper: 1, pages: 3 });
  await says(wall, { type: "pages", paper: 1, pages: 5 });
  await says(wall, { type: "pages", paper: 1, pages: 2 });
  await says(wall, { type: "pages", paper: 7, pages: 9 });
  expect((await chair.news())?.wall).toEqual({ paper: 1, page: 0, pages: 5 });
});

test("only chairs turn pages, of papers that there are; delegations hear nothing", async () => {
  const { chair, wall, device } = await withPaper();
  const show = { type: "show", paper: 1, page: 0 } as const;
  expect([await says(wall, show), await says(device, show)]).toEqual(["chairOnly", "chairOnly"]);
  expect(await says(device, { type: "pages", paper: 1, pages: 2 })).toBe("notYours");
  expect(await says(chair, { ...show, paper: 9 })).toBe("unknownPaper");
  for (const nonsense of [
    { ...show, page: 1000 },
    { ...show, page: -1 },
    { type: "pages", paper: 1, pages: 0 },
  ])
    expect(await says(chair, nonsense)).toBe("nonsense");
  await says(chair, show);
  expect((await device.news())?.wall).toBeUndefined();
});

test("no log keeps it", async () => {
  const { chair, open } = await withPaper();
  const before = (await open()).entries.length;
  await says(chair, { type: "show", paper: 1, page: 0 });
  expect((await open()).entries.length).toBe(before);
});
