/**
 * A vote with phones: the card that fills a phone until it has voted, and the chair who is asked about the votes that
 * are missing. The host is real.
 */
import { type Browser, expect, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, open, PHONE, toHost } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { attendance, chairOf } from "../support/browser/host-committee.ts";
import { keptKey } from "../support/browser/keys.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { listOf, stateName, t, within } from "../support/browser/words.ts";

const NAMES = ["Brazil", "Chile", "France", "India", "Japan", "Kenya", "Mexico", "Norway"].map(stateName);
const IDS = ["BRA", "CHL", "FRA", "IND", "JPN", "KEN", "MEX", "NOR"];
const DRAFT = t("committee:paper.titleOf.draft", { n: 1, title: "Evidence" });
const AMENDMENT = t("committee:paper.amendmentTo.draft", { n: 1, target: 1, title: "Softer" });

const paper = { type: "submitPaper", delegation: "BRA", preamble: "" } as const;
const CLAUSES = Array.from({ length: 12 }, (_, at) => `Decides point ${at + 1} of the evidence shared`);

/** A committee before the vote on a draft with one amendment. Norway is present and voting. */
async function beforeVote(browser: Browser, room: ServedRoom, errors: string[]) {
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES, "thimun");
  const give = chairOf(room, code, await keptKey(chair, "chair", code));
  await give({ type: "openMeeting" }, ...IDS.map((id) => attendance(id, "present")));
  await give({ type: "addItem", title: "Cybercrime" }, { type: "takeItem", item: 1 }, { type: "openDebate" });
  await give({ ...paper, kind: "draft", title: "Evidence", text: CLAUSES.join("\n"), amends: null });
  for (const delegation of IDS.slice(1))
    await give({ type: "signPaper", paper: 1, delegation, as: "signatory" });
  await give({ type: "approvePaper", paper: 1, isApproved: true }, { type: "introducePaper", paper: 1 });
  return { chair, code, give };
}

/** Notes what the device does to call its delegate: buzzes, and the title of the tab. */
async function noteCalls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const calls: unknown[] = [];
    Object.assign(window, { calls });
    navigator.vibrate = (pattern) => {
      calls.push(pattern);
      return true;
    };
  });
}
const buzzes = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Readonly<{ calls: readonly unknown[] }>).calls.length);

const card = (page: Page) => page.getByRole("alertdialog");
const choice = (page: Page, one: "yes" | "no") =>
  card(page).getByRole("button", { name: t(`committee:ballot.choice.${one}`) });

test("a phone shows nothing but the vote until it has voted; the chair is asked about the votes that are missing", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const { chair, code, give } = await beforeVote(browser, room, errors);
  const phones = await Promise.all(
    ["Brazil", "India", "Kenya"].map(() => open(browser, room, PHONE, errors)),
  );
  const [brazil, india, kenya] = phones as [Page, Page, Page];
  await noteCalls(kenya);
  for (const [at, page] of phones.entries())
    await comeIn(page, room, code, ["Brazil", "India", "Kenya"][at] ?? "");

  // Kenya is typing when the vote begins.
  await kenya.getByRole("tab", { name: t("delegate:tab.papers") }).click();
  await button(kenya, t("committee:paper.new")).click();
  const typed = kenya.getByLabel(t("committee:paper.title"));
  await typed.fill("Half a sentence");
  await typed.press("Home");
  const title = await kenya.title();

  await give({ type: "closeDebate" }, { type: "putPaper", paper: 1, method: "seats" });
  await expect(card(kenya).getByRole("heading", { name: DRAFT })).toBeFocused();
  await expect(card(kenya).getByText("Decides point 12 of the evidence shared")).toBeAttached();
  await expect(choice(kenya, "yes")).toBeInViewport({ ratio: 1 });
  await expect(choice(kenya, "no")).toBeInViewport({ ratio: 1 });
  await expect(kenya).toHaveTitle(t("page.title", { page: t("delegate:vote.title") }));
  expect(await buzzes(kenya)).toBe(1);
  expect(await violations(kenya)).toEqual([]);
  await expectFits(kenya, "a vote on a phone", false);
  await kenya.keyboard.press("Escape");
  await expect(card(kenya)).toBeVisible();

  // The buttons stay in sight at twice the size of text.
  await kenya.addStyleTag({ content: "html { font-size: 200% !important; }" });
  for (const one of ["yes", "no"] as const) await expect(choice(kenya, one)).toBeInViewport({ ratio: 1 });
  await kenya.addStyleTag({ content: "html { font-size: 100% !important; }" });

  await choice(kenya, "yes").click();
  await expect(card(kenya)).toHaveCount(0);
  await expect(typed).toBeFocused();
  await kenya.keyboard.type("Not ");
  await expect(typed).toHaveValue("Not Half a sentence");
  await expect(kenya).toHaveTitle(title);
  await button(kenya, t("delegate:vote.change")).click();
  await choice(kenya, "no").click();
  await expect(kenya.locator(".delegate-vote").getByText(t("delegate:vote.yours.no"))).toBeVisible();

  // Six are missing; Brazil votes while the chair is being asked, so the chair is asked again.
  await choice(india, "yes").click();
  await expect(chair.getByText(t("committee:ballot.missing", { count: 6 }))).toBeVisible();
  await button(chair, t("committee:ballot.close")).click();
  const asks = (count: number) =>
    chair.getByRole("heading", { name: t("committee:ballot.ask.heading", { count }) });
  await expect(asks(6)).toBeFocused();
  await expect(
    chair.getByText(listOf(["Brazil", "Chile", "France", "Japan", "Mexico", "Norway"].map(stateName))),
  ).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  await choice(brazil, "yes").click();
  await expect(asks(5)).toBeFocused();
  await button(chair, t("committee:ballot.ask.close", { count: 5 })).click();
  for (const page of [kenya, chair])
    await expect(page.locator(".committee-outcome")).toHaveText(t("committee:ballot.outcome.adopted"));
  await expect(
    chair
      .locator("main")
      .getByText(within("committee:ballot.figures.silent", { yes: 2, no: 1, abstain: 0, silent: 5 }))
      .first(),
  ).toBeVisible();

  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});

test("a phone says when it will be called, and an amendment marks only the words that it changes", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const { chair, code, give } = await beforeVote(browser, room, errors);
  const india = await open(browser, room, PHONE, errors);
  await comeIn(india, room, code, "India");
  const amends = { paper: 1, change: "replace", clause: 2 } as const;
  // The chair enters an amendment once the main submitter has spoken.
  await give(
    { type: "debatePaper", paper: 1, mode: "open", seconds: 1200, against: 0 },
    { type: "endSpeech" },
  );
  await give({
    ...paper,
    kind: "amendment",
    title: "Softer",
    text: "Recommends point 2 of the evidence shared",
    amends,
  });
  await give({ type: "introducePaper", paper: 2 }, { type: "putPaper", paper: 2, method: "count" });

  await expect(card(india).getByRole("heading", { name: AMENDMENT })).toBeFocused();
  await expect(card(india).getByRole("deletion")).toHaveText("Decides");
  await expect(card(india).getByRole("insertion")).toHaveText("Recommends");
  await expect(card(india).getByText(t("delegate:vote.raise"))).toBeInViewport();
  expect(await violations(india)).toEqual([]);
  await card(india)
    .getByRole("button", { name: t("delegate:vote.aside") })
    .click();
  await expect(card(india)).toHaveCount(0);
  await expect(india.locator(".delegate-vote").getByText(t("delegate:vote.raise"))).toBeVisible();

  // Nine placards of eight members cannot be right; seven of eight are asked about.
  const field = (one: "yes" | "no") =>
    chair.getByRole("textbox", { name: t(`committee:ballot.choice.${one}`), exact: true });
  await field("yes").fill("7");
  await field("no").fill("2");
  await field("no").press("Tab");
  await expect(chair.getByText(t("committee:ballot.tooMany", { count: 9, present: 8 }))).toBeVisible();
  await field("no").fill("0");
  await field("no").press("Tab");
  await expect(chair.getByText(t("committee:ballot.needsCast", { needed: 4, voting: 7 }))).toBeVisible();
  await button(chair, t("committee:ballot.close")).click();
  await button(chair, t("committee:ballot.ask.close", { count: 1 })).click();
  await expect(
    chair
      .getByText(within("committee:ballot.figures.silent", { yes: 7, no: 0, abstain: 0, silent: 1 }))
      .first(),
  ).toBeVisible();

  await give({ type: "endPaperDebate" }, { type: "putPaper", paper: 1, method: "rollCall" });
  const line = india.locator(".delegate-vote");
  await expect(line.getByText(t("delegate:vote.wait", { count: 3 }))).toBeVisible();
  for (const delegation of IDS.slice(0, 2))
    await give({ type: "vote", delegation, choice: "yes", withRights: false });
  await give(attendance("FRA", "absent"));
  await expect(card(india).getByText(t("delegate:vote.called"))).toBeInViewport();
  await choice(india, "no").click();
  await expect(line.getByText(t("delegate:vote.yours.no"))).toBeVisible();

  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});
