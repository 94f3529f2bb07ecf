/** Small sentences of a lesson that once said what is not so. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { discussionText } from "../../../src/client/sentences/question-words.ts";
import { linesOf } from "../../../src/client/sentences/sentences.ts";
import { three, wait } from "../../support/room-clock.ts";

await loadWording("content", "film", "check");

test("a bot that stood in for a silent seat is named, and nobody is said to hold the seat after it", async () => {
  const { room, devices } = await three();
  for (const device of devices.slice(1)) await device.ready();
  await wait(room, devices, 400);
  const { log, scenario } = room.match();
  const said = log
    .filter(({ type }) => type === "seatChanged")
    .flatMap((event) => linesOf(event, scenario))
    .map(({ text }) => text);
  expect(said.slice(0, 2)).toEqual(["A bot now plays Brazil.", "A bot no longer plays Brazil."]);
});

test("two tables with the same text are both tables, more are all", async () => {
  const { room } = await three();
  const text = (tables: number) => discussionText({ kind: "tablesAlike", tables }, room.world().scenario);
  expect(text(2)).toMatch(/^Both tables came/);
  expect(text(3)).toMatch(/^All 3 tables came/);
});

test("the check of the network sends a class without one to the match for one device of a class", () => {
  expect(t("check:others.steps.device")).toContain(`“${t("start.clerk")}”`);
  expect(t("check:others.steps.device")).not.toContain(t("setup.shared"));
});
