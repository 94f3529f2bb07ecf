/** The desk sees in which language each device reads, and chooses that of the wall. Nothing of it is stored. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DeskView, RoomUpdate } from "../../src/room/message.ts";
import { openRoom, type Person } from "../support/room.ts";

/** No file of a host has these letters by chance. */
const [CODE, OTHER] = ["qx-Zyxw", "qy-Zyxw"];

async function deskOf(desk: Person): Promise<DeskView> {
  const { desk: view } = await desk.follow();
  if (view === null) throw new Error("no desk");
  return view;
}

const post = (person: Person, path: string, body: unknown): Promise<Response> =>
  person.request(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${person.key}` },
    body: JSON.stringify(body),
  });

const here = (person: Person, language: string): Promise<Response> =>
  post(person, `/here?lang=${language}`, {});

const choose = (person: Person, chosen: unknown): Promise<Response> =>
  post(person, "/wall-languages", chosen);

test("the desk sees what each device has said last, and nobody else does", async () => {
  const { desk, at } = await openRoom();
  const [kenya, brazil] = [await at("KEN"), await at("BRA")];
  expect((await deskOf(desk)).devices.map(({ language }) => language)).toEqual([null, null]);
  await here(kenya, "ar");
  await here(brazil, "fr");
  await here(brazil, "en-XA");
  await here(brazil, "<script>");
  expect((await deskOf(desk)).devices.map(({ language }) => language)).toEqual(["ar", "en-XA"]);
  expect(JSON.stringify(await kenya.news())).not.toContain("en-XA");
});

test("the teacher chooses the languages of the wall, and only the wall is sent them", async () => {
  const { desk, wall, at } = await openRoom();
  const kenya = await at("KEN");
  const chosen = { first: "ar", second: "en" };
  expect((await choose(kenya, chosen)).status).toBe(403);
  expect((await choose(desk, { first: "Arabic", second: null })).status).toBe(400);
  expect((await choose(desk, chosen)).status).toBe(200);
  const sentTo = async (person: Person): Promise<RoomUpdate | null> => person.news();
  expect((await sentTo(wall()))?.room?.wallLanguages).toEqual(chosen);
  expect((await sentTo(kenya))?.room?.wallLanguages).toBeUndefined();
  expect((await deskOf(desk)).wallLanguages).toEqual(chosen);
});

test("no row and no file of the host has a language in it", async () => {
  const { desk, at, folder, open } = await openRoom();
  const kenya = await at("KEN");
  const before = open().seq;
  await here(kenya, CODE);
  await choose(desk, { first: CODE, second: OTHER });
  expect((await deskOf(desk)).devices[0]?.language).toBe(CODE);
  expect(open().seq).toBe(before);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    expect(bytes.includes("Zyxw"), path).toBe(false);
  }
});
