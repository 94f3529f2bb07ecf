/** Points for awards never leave the host for a device, the wall or the board. */
import { expect, test } from "vitest";
import { inDebate } from "../../support/committee-host.ts";

const SECRET = /rubricSet|scoreGiven|Diplomacy|criterion/;

test("given two chairs give points, only chairs receive them", async () => {
  const committee = await inDebate();
  const other = await committee.enter("S1");
  const reader = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  const second = await committee.chair.answer({ type: "makeKey", chair: 2 });
  const chairTwo = committee.person(second.ok ? (second.key ?? "") : "");
  const criteria = [{ id: 1, name: "Diplomacy", points: 20 }];
  expect(await committee.chair.give({ type: "setRubric", criteria })).toBe("taken");
  const points = { type: "giveScore", delegation: "S1", criterion: 1, points: 17 } as const;
  expect(await chairTwo.give(points)).toBe("taken");
  expect(await other.give(points)).toBe("chairOnly");
  const { state } = await committee.open();
  expect(state.scores?.given).toEqual({ S1: { "2.1": 17 } });
  for (const chair of [committee.chair, chairTwo])
    expect(JSON.stringify(await chair.news())).toMatch(/Diplomacy.*scoreGiven/s);
  for (const person of [other, reader]) {
    const news = await person.news();
    expect(JSON.stringify(news)).not.toMatch(SECRET);
    expect(news?.entries.slice(-2).map(({ by, facts }) => [by, facts])).toEqual([
      [{ type: "chair", chair: 1 }, []],
      [{ type: "chair", chair: 1 }, []],
    ]);
  }
});
