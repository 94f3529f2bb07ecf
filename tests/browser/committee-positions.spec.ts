/**
 * Position papers: a delegation hands one in on its phone, the chair asks to revise it, the phone shows the comment,
 * a reload keeps what was typed, and all papers print as a booklet. Another phone reads nothing until the deadline.
 */
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, open, openTab, PHONE, toHost } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { expectPrintable } from "../support/browser/paper.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const PAPER = "Brazil wants a contact point in every state.\n\nIt offers training for those who have none.";
const BETTER = `${PAPER}\n\nSuch points already work between neighbours.`;
const COMMENT = "Say which law of Brazil it rests on.";

test("a position paper is handed in, commented on, revised, shared after the deadline and printed", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, ["Brazil", "India"]);
  const brazil = await open(browser, room, PHONE, errors);
  const india = await open(browser, room, PHONE, errors);
  await comeIn(brazil, room, code, "Brazil");
  await comeIn(india, room, code, "India");

  const own = (status: "none" | "toRead" | "revise" | "ready") =>
    t("conference:position.yoursIs", { status: t(`conference:position.own.${status}`) });
  await openTab(brazil, t("delegate:tab.papers"));
  await button(brazil, own("none")).click();
  await brazil.getByLabel(t("conference:position.text")).fill(PAPER);
  await expect(brazil.getByText(t("conference:position.used", { count: 16, most: 800 }))).toBeVisible();
  expect(await violations(brazil)).toEqual([]);
  await expectFits(brazil, "a phone with a position paper", false);
  await button(brazil, t("conference:position.handIn")).click();
  await expect(button(brazil, own("toRead"))).toBeVisible();

  await openTab(chair, t("committee:tab.papers"));
  await chair.getByRole("button", { name: t("conference:position.count", { count: 1, all: 2 }) }).click();
  await expect(
    chair.getByText(t("conference:position.missing", { seats: stateName("India") })),
  ).toBeVisible();
  const toRead = t("conference:position.status.toRead");
  await button(chair, t("conference:position.title", { seat: stateName("Brazil"), status: toRead })).click();
  await expect(chair.getByText("Brazil wants a contact point")).toBeVisible();
  await chair.getByLabel(t("conference:position.comment", { seat: stateName("Brazil") })).fill(COMMENT);
  await button(chair, t("conference:position.reviseOf", { seat: stateName("Brazil") })).click();
  expect(await violations(chair)).toEqual([]);

  await expect(brazil.getByText(COMMENT)).toBeVisible();
  await brazil.getByLabel(t("conference:position.text")).fill(BETTER);
  await brazil.reload();
  await openTab(brazil, t("delegate:tab.papers"));
  await expect(brazil.getByLabel(t("conference:position.text"))).toHaveValue(BETTER);
  await button(brazil, t("conference:position.handInAgain")).click();
  // What the chair says is about the version that the chair reads.
  await expect(chair.getByText("Such points already work")).toBeVisible();
  await button(chair, t("conference:position.readyOf", { seat: stateName("Brazil") })).click();
  await expect(button(brazil, own("ready"))).toBeVisible();

  await openTab(india, t("delegate:tab.papers"));
  const others = t("conference:position.others");
  await expect(button(india, others)).toHaveCount(0);
  await chair.getByRole("checkbox", { name: t("conference:position.share") }).press("Space");
  await chair.getByLabel(t("conference:position.deadline"), { exact: true }).fill("2026-01-05T18:00");
  await button(chair, t("conference:position.deadlineSet")).click();
  await button(india, others).click();
  await button(india, stateName("Brazil")).click();
  await expect(india.getByText("Such points already work")).toBeVisible();
  await expect(india.getByText(COMMENT)).toHaveCount(0);

  const opening = chair.waitForEvent("popup");
  await chair.getByRole("link", { name: t("conference:position.booklet") }).click();
  const print = await opening;
  const paper = print.getByRole("article", {
    name: t("conference:position.of", { seat: stateName("Brazil") }),
  });
  await expect(paper.getByText("Such points already work")).toBeVisible();
  await expect(paper.getByText(COMMENT)).toHaveCount(0);
  for (const format of ["A4", "Letter"] as const) await expectPrintable(print, format);
  expect(await violations(print)).toEqual([]);
  expect(errors).toEqual([]);
  await room.close();
});
