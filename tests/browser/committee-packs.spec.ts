/**
 * A short meeting, run from the chair's laptop, under each pack that committee.spec.ts leaves out. The delegations
 * come from a CSV file. The General Assembly reaches consensus and takes a recorded vote; The Hague debates one
 * resolution after another; UN4MUN and crisis committees have their own tests; under edited rules, the committee votes
 * clause by clause.
 */
import type { Page } from "@playwright/test";
import { PACKS, type PackId } from "../../src/committee/state/pack.ts";
import { violations } from "../support/browser/axe.ts";
import { choose, openDebate, openMeeting, pick } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, START } from "../support/browser/match.ts";
import { FORMATS, pagesOf } from "../support/browser/paper.ts";
import { clickAct } from "../support/browser/start.ts";
import { stateName, t } from "../support/browser/words.ts";

const NAMES = ["Brazil", "France", "India", "Japan", "Kenya", "Norway"].map(stateName);
const CSV = `${NAMES.join(",member\r\n")},member\r\n"Holy See",observer\r\n`;
/** All delegations that answer the roll call, including an observer. */
const SEATED = ["Brazil", "France", "Holy See", "India", "Japan", "Kenya", "Norway"].map(stateName);
const DRAFT = t("committee:paper.titleOf.draft", { n: 1, title: "Help" });

const act = (page: Page, name: string): Promise<void> => button(page, name).click();
const tab = (page: Page, name: "agenda" | "papers" | "rules" | "minutes"): Promise<void> =>
  page.getByRole("tab", { name: t(`committee:tab.${name}`), exact: true }).click();

async function form(page: Page, pack: PackId): Promise<void> {
  await page.goto(START);
  await clickAct(page, "committee");
  await page.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await page.getByRole("radio", { name: t(`committee:pack.${pack}.name`) }).press("Space");
  const choosing = page.waitForEvent("filechooser");
  await act(page, t("committee:setup.file"));
  await (await choosing).setFiles({ name: "seats.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  await expect(page.getByText(t("committee:setup.count", { count: 7, members: 6 }))).toBeVisible();
  await act(page, t("committee:setup.start"));
}

async function handIn(page: Page, signatories: readonly string[], isRead = false): Promise<void> {
  await tab(page, "papers");
  await act(page, t("committee:paper.new"));
  const own = page.getByRole("combobox", { name: t("committee:paper.submitted.sponsor") });
  const sponsor = (await own.count()) > 0 ? "submitted.sponsor" : "sponsor";
  await pick(page, t(`committee:paper.${sponsor}`), "Kenya");
  await page.getByLabel(t("committee:paper.title")).fill("Help");
  await page.getByLabel(t("committee:paper.text")).fill("Decides to help\nPays for training");
  await act(page, t("committee:paper.submit"));
  const submitters = page.getByRole("combobox", { name: t("committee:paper.submitted.addSignatory") });
  const label = (await submitters.count()) > 0 ? "submitted.addSignatory" : "addSignatory";
  for (const name of signatories) await pick(page, t(`committee:paper.${label}`), name);
  if (isRead) await act(page, t("committee:paper.approve"));
  await act(page, t("committee:paper.introduce"));
}

async function closeDebate(page: Page): Promise<void> {
  await tab(page, "agenda");
  await act(page, t("committee:agenda.closeDebate"));
}

async function count(page: Page, yes: number, no: number): Promise<void> {
  await page.getByRole("textbox", { name: t("committee:ballot.choice.yes"), exact: true }).fill(String(yes));
  await page.getByRole("textbox", { name: t("committee:ballot.choice.no"), exact: true }).fill(String(no));
  await act(page, t("committee:ballot.close"));
}

const expectOutcome = (page: Page, outcome: "adopted" | "notAdopted"): Promise<void> =>
  expect(page.locator(".committee-outcome")).toHaveText(t(`committee:ballot.outcome.${outcome}`));

test("General Assembly: one objection takes a consensus to a recorded vote, which a delegation explains", async ({
  page,
}) => {
  await form(page, "un-ga");
  await openDebate(page, SEATED);
  await handIn(page, []);
  await closeDebate(page);
  await act(page, t("committee:next.putPaper", { paper: DRAFT }));
  await pick(page, t("committee:ballot.object"), "India");
  await expect(
    page.getByText(t("committee:ballot.objected", { count: 1, seats: stateName("India") })),
  ).toBeVisible();
  await expect(button(page, t("committee:ballot.noObjection"))).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await act(page, t("committee:ballot.cancel"));

  await tab(page, "papers");
  await choose(page, t("committee:motion.method"), t("committee:ballot.method.recorded"));
  await act(page, t("committee:paper.vote"));
  const votes = page.locator(".seat-votes > li");
  await expect(votes).toHaveCount(6);
  for (const [name, choice] of [
    ["Brazil", "yes"],
    ["Kenya", "yes"],
    ["India", "no"],
    ["Norway", "abstain"],
  ] as const) {
    const row = votes.filter({ hasText: stateName(name) });
    await row.getByRole("button", { name: new RegExp(t(`committee:ballot.choice.${choice}`)) }).click();
  }
  await act(page, t("committee:ballot.close"));
  await act(page, t("committee:ballot.ask.close", { count: 2 }));
  await expectOutcome(page, "adopted");
  await pick(page, t("committee:ballot.explainAfter"), "India");
  await expect(page.getByText(t("committee:floor.speaks.explanation"))).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("The Hague: lobbying, an approved resolution, time for and against, an amendment inside, and the vote", {
  tag: LONG,
}, async ({ page }) => {
  await form(page, "thimun");
  await openMeeting(page, SEATED);
  await page.getByLabel(t("committee:agenda.add")).fill("Cybercrime");
  await page.keyboard.press("Enter");
  await act(page, t("committee:next.takeItem", { item: "Cybercrime" }));
  await act(page, t("committee:next.startLobbying"));
  await expect(page.locator(".committee-caucus")).toHaveText(t("committee:caucus.lobbying"));
  await act(page, t("committee:next.endCaucus"));
  await act(page, t("committee:next.openDebate"));
  await expect(page.locator(".committee-next")).toContainText(t("committee:next.giveFloor"));

  await tab(page, "papers");
  await act(page, t("committee:paper.new"));
  await pick(page, t("committee:paper.submitted.sponsor"), "Kenya");
  await page.getByLabel(t("committee:paper.title")).fill("Help");
  await page.getByLabel(t("committee:paper.text")).fill("Decides to help\nPays for training");
  await act(page, t("committee:paper.submit"));
  for (const name of NAMES.filter((one) => one !== "Kenya"))
    await pick(page, t("committee:paper.submitted.addSignatory"), name);
  await expect(page.getByText(t("committee:paper.approval.panel.waiting"))).toBeVisible();
  await expect(button(page, t("committee:paper.introduce"))).toBeDisabled();
  await expect(page.getByText(t("committee:refusal.needsApproval"))).toBeVisible();
  await act(page, t("committee:paper.approve"));
  expect(await violations(page)).toEqual([]);
  await act(page, t("committee:next.introducePaper", { paper: DRAFT }));
  await act(page, t("committee:next.debatePaper", { paper: DRAFT }));
  await expect(page.getByText(t("committee:floor.side.for", { paper: DRAFT })).first()).toBeVisible();

  // The main submitter has the floor first, and takes points of information.
  await expect(page.locator(".committee-speaker")).toHaveText(stateName("Kenya"));
  await expect(page.getByText(t("committee:floor.speaks.submitter"))).toBeVisible();
  await act(page, t("committee:point.enter"));
  // The field for the delegation has the focus; the kind stands before it.
  await page.keyboard.press("Shift+Tab");
  await choose(page, t("committee:point.enter"), t("committee:point.kind.information"));
  await pick(page, t("committee:point.by"), "Japan");
  await act(page, t("committee:point.uphold"));
  await act(page, t("committee:next.endSpeech", { seat: stateName("Kenya") }));
  // One objection stops a motion to go on; without one, the time against begins.
  for (const objection of [true, false]) {
    await act(page, t("committee:motion.enter"));
    const line = page.getByLabel(t("committee:motion.line"));
    await line.fill("jap timeagainst");
    await line.press("Enter");
    await button(page, t("committee:motion.seconded")).click();
    if (objection) await pick(page, t("committee:motion.object"), "France");
    else await act(page, t("committee:motion.agreed"));
    await expect(page.locator(".first-motion")).toHaveCount(0);
  }
  await expect(page.getByText(t("committee:floor.side.against", { paper: DRAFT })).first()).toBeVisible();

  await act(page, t("committee:paper.amend"));
  await pick(page, t("committee:paper.submitted.sponsor"), "Japan");
  await page.getByLabel(t("committee:paper.newText")).fill("Decides to help at once");
  await act(page, t("committee:paper.submit"));
  await act(page, t("committee:paper.introduce"));
  const amendment = t("committee:paper.untitled.draft", { n: 1, target: 1 });
  await act(page, t("committee:next.debatePaper", { paper: amendment }));
  await act(page, t("committee:next.endSpeech", { seat: stateName("Japan") }));
  await act(page, t("committee:next.turnDebate", { paper: amendment }));
  expect(await violations(page)).toEqual([]);
  await act(page, t("committee:next.endPaperDebate", { paper: amendment }));
  await act(page, t("committee:next.putPaper", { paper: amendment }));
  await count(page, 4, 2);
  await expect(page.locator(".paper-text").first()).toContainText("Decides to help at once");
  await act(page, t("committee:next.endPaperDebate", { paper: DRAFT }));
  await act(page, t("committee:next.putPaper", { paper: DRAFT }));
  await count(page, 3, 3);
  await expectOutcome(page, "notAdopted");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page, "the Hague's console on a phone", false);
});

test("Crisis: a moderated caucus without a list, and a directive that is voted on in the debate", {
  tag: LONG,
}, async ({ page }) => {
  await form(page, "crisis");
  await openMeeting(page, SEATED);
  await page.getByLabel(t("committee:agenda.add")).fill("Blackout");
  await page.keyboard.press("Enter");
  await act(page, t("committee:next.takeItem", { item: "Blackout" }));
  await act(page, t("committee:next.openDebate"));
  await pick(page, t("committee:list.give"), "India");
  await act(page, t("committee:next.endSpeech", { seat: stateName("India") }));
  await handIn(page, ["Brazil"]);
  const directive = t("committee:paper.titleOf.directive", { n: 1, title: "Help" });
  await act(page, t("committee:next.putPaper", { paper: directive }));
  await count(page, 4, 2);
  await expectOutcome(page, "adopted");
  await expect(page.locator(".committee-question").first()).toHaveText(directive);
  expect(await violations(page)).toEqual([]);
});

test("clause by clause, with the chair's own rules: each clause has its vote, then the whole text", {
  tag: LONG,
}, async ({ page }) => {
  await form(page, "clause-by-clause");
  await tab(page, "rules");
  await act(page, t("committee:rules.edit"));
  await page
    .getByRole("group", { name: t("committee:rules.signatories") })
    .getByRole("textbox")
    .fill("2");
  await page.keyboard.press("Tab");
  expect(await violations(page)).toEqual([]);
  await act(page, t("committee:rules.save"));
  const edited = t("committee:pack.edited", { pack: t("committee:pack.clause-by-clause.name") });
  await expect(page.getByText(edited).first()).toBeVisible();
  await tab(page, "agenda");
  await openDebate(page, SEATED);
  await handIn(page, ["Brazil"]);
  await closeDebate(page);
  for (const [clause, yes] of [
    ["1", 5],
    ["2", 2],
  ] as const) {
    const part = t("committee:paper.part", {
      places: t("committee:place.operative", { count: 1, numbers: clause }),
      paper: DRAFT,
    });
    await act(page, t("committee:next.putPart", { part }));
    await count(page, yes, 6 - yes);
  }
  await act(page, t("committee:next.putPaper", { paper: DRAFT }));
  await count(page, 6, 0);
  await expectOutcome(page, "adopted");
  await tab(page, "minutes");
  await expect(page.locator(".adopted-text .document-clause")).toHaveText([/Decides to help\.$/]);
  await expect(page.getByText(t("committee:minutes.rules", { pack: edited }))).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  await expectFits(page, "console on a phone, twice as large", false);
});

test("the rules print on one page for the chair and one for delegates, under every pack", {
  tag: LONG,
}, async ({ page }) => {
  for (const pack of PACKS) {
    await form(page, pack);
    await tab(page, "rules");
    const link = page.getByRole("link", { name: t("committee:card.open") });
    await page.goto((await link.getAttribute("href")) ?? "");
    await expect(page.locator(".paper")).toHaveCount(2);
    for (const format of FORMATS)
      expect([pack, format, await pagesOf(page, format)]).toEqual([pack, format, 2]);
  }
  expect(await violations(page)).toEqual([]);
});

test("every rule can be switched in the editor, and motions are ordered, changed and added", {
  tag: LONG,
}, async ({ page }) => {
  await form(page, "una-usa");
  await tab(page, "rules");
  await act(page, t("committee:rules.edit"));
  await choose(page, t("committee:rules.appeals"), t("committee:rules.appealsOf.simple"));
  await choose(page, t("committee:rules.rollCalls"), t("committee:rules.rollCallsOf.lot"));
  await page.getByRole("checkbox", { name: t("committee:rules.observersVote") }).press("Space");
  await page.getByRole("checkbox", { name: t("committee:rules.secondDegree") }).press("Space");
  await act(page, t("committee:rules.motions"));
  const adjournment = t("committee:motion.name.adjournDebate");
  await act(page, t("committee:rules.up", { motion: adjournment }));
  await act(page, t("committee:rules.removeMotion", { motion: t("committee:motion.name.consultation") }));
  await pick(page, t("committee:rules.addMotion"), t("committee:motion.name.importantQuestion"));
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page, "the editor on a phone", false);
  await page.setViewportSize({ width: 1366, height: 768 });
  expect(await violations(page)).toEqual([]);
  await act(page, t("committee:rules.save"));
  const rows = page.getByRole("rowheader");
  await expect(rows.nth(1)).toContainText(adjournment);
  await expect(rows.last()).toContainText(t("committee:motion.name.importantQuestion"));
  await expect(rows.filter({ hasText: t("committee:motion.name.consultation") })).toHaveCount(0);
  await expect(page.getByText(t("committee:rules.worked.rollCalls.1"))).toBeVisible();
});
