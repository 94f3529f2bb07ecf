/** The page never calls a vote sure while the law is open, nor offers a consultation that changes nothing. */
import { beforeAll, expect, test } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { consultChange } from "../../../../src/client/selectors/ratification/home-chances.ts";
import { forecast } from "../../../../src/engine/forecasts/forecast.ts";
import { supportOf } from "../../../../src/engine/model/home.ts";
import { seen } from "../../../../src/engine/seats/seen.ts";
import type { HomeTable } from "../../../../src/engine/state/treaty.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { sureText } from "../../../../src/ui/ratification/vote-box.tsx";
import { capitals, tableOf } from "../../../support/capitals.ts";
import { given } from "../../../support/given.ts";

beforeAll(() => loadWording("ratification"));

const KEN = 3;
const start: World = { ...capitals({ threshold: 40 }), climate: "contested" };

function withTable(change: Partial<HomeTable>): World {
  const homes = start.secrets.homes.map((home) => (home.country === KEN ? { ...home, ...change } : home));
  return { ...start, secrets: { ...start.secrets, homes } };
}

const voteIn = (world: World): number =>
  forecast(seen(world, KEN), { type: "callVote", gamble: false })?.low ?? -1;

const enough = { line: supportOf(tableOf(start, KEN)) };

test("enough support with the law still open is no vote won for sure, also if the law is tried this season", () => {
  const open = withTable({ ...enough, law: false });
  const tried = given(open).when("KEN", { type: "implementLaw" }).world;
  const chance = voteIn(tried);
  expect(chance).toBeGreaterThan(0);
  expect(chance).toBeLessThan(1000);
  expect(sureText(tableOf(tried, KEN), chance)).toBe("Only if the law passes.");
});

test("with the law and the support a vote is won for sure, and without the support it waits for the line", () => {
  const passed = withTable({ ...enough, law: true });
  expect(sureText(tableOf(passed, KEN), voteIn(passed))).toBe("A sure win.");
  const short = withTable({ line: enough.line + 1, law: true });
  expect(sureText(tableOf(short, KEN), voteIn(short))).toBe(
    t("ratification:vote.needs.support", { line: enough.line + 1 }),
  );
});

test("a consultation raises the chance of a first try; after a failed try it may leave the chance where it is", () => {
  const first = seen(start, KEN);
  const fresh = consultChange(first, tableOf(start, KEN), "law");
  expect(fresh.isSame).toBe(false);
  expect(fresh.points).toBeGreaterThan(0);
  const home = given(start).close({ KEN: [{ type: "consultAtHome", card: "law" }] }).world;
  const failed = {
    ...tableOf(home, KEN),
    law: false,
    consulted: "none",
    progress: [45_000, 0, 0, 0, 0, 0],
  } as const;
  expect(consultChange(seen(home, KEN), failed, "law")).toEqual({ chance: 69, isSame: true, points: 0 });
});
