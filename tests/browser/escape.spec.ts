/** Escape closes only the topmost layer, and returns the focus to the control that opened it. */
import type { Locator, Page } from "@playwright/test";
import { viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { openTab, sheet, turnTo } from "../support/browser/acts.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press, reach } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision, START } from "../support/browser/match.ts";
import { addressOf, findMatch, matchAt, recordOf } from "../support/browser/records.ts";
import { actButton, doorButton, pressAct } from "../support/browser/start.ts";
import { like, t } from "../support/browser/words.ts";

/** In a narrow window the picture stays collapsed. These tests do not need it. */
test.use({ viewport: { width: 800, height: 900 } });

const LAYERS = ".popover, .modal";

/** Opens a layer by keyboard, presses Escape once, and checks which layers are still open and where the focus is. */
async function expectEscape(page: Page, trigger: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  const before = await page.locator(LAYERS).count();
  const at = page.locator(".match");
  const beat = (await at.count()) === 0 ? null : await at.getAttribute("data-beat");
  await press(page, trigger, key);
  await expect(page.locator(LAYERS)).toHaveCount(before + 1);
  await page.keyboard.press("Escape");
  await expect(page.locator(LAYERS)).toHaveCount(before);
  await expect(trigger).toBeFocused();
  if (beat !== null) await expect(at).toHaveAttribute("data-beat", beat);
}

async function openAt(page: Page, beat: "sound" | "deal" | "season"): Promise<void> {
  await page.goto(addressOf(recordOf(matchAt("express", beat))));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", beat);
}

test("on the start page: the dialog that opens records, and a question before deleting", async ({ page }) => {
  await openAt(page, "deal");
  await press(page, button(page.getByRole("banner"), t("match.menu")));
  await press(page, page.getByRole("menuitem", { name: t("match.menuItems.leave") }));
  await press(page, doorButton(page, "more"));
  await expectEscape(page, actButton(page, "open"));
  await page.keyboard.press("Escape");
  await expect(doorButton(page, "more")).toBeFocused();
  await expectEscape(page, page.getByRole("button", { name: like("start.deleteSave") }));
});

test("the menu and its dialogs", { tag: LONG }, async ({ page }) => {
  await openAt(page, "deal");
  const menu = button(page.getByRole("banner"), t("match.menu"));
  await expectEscape(page, menu);
  for (const item of ["share", "rules", "motion"] as const) {
    await press(page, menu);
    await press(page, page.getByRole("menuitem", { name: t(`match.menuItems.${item}`), exact: true }));
    const dialog = page.getByRole("dialog", { name: t(`${item}.heading`) });
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(LAYERS)).toHaveCount(0);
    await expect(menu).toBeFocused();
  }
});

test("the glossary, one press away on every page with a header", async ({ page }) => {
  await page.goto(START);
  await expectEscape(page, button(page.getByRole("banner"), t("glossary.heading")));
  await openAt(page, "deal");
  await expectEscape(page, button(page.getByRole("banner"), t("glossary.heading")));
});

test("panels beside a button, and lists", { tag: LONG }, async ({ page }) => {
  await openAt(page, "sound");
  await openTab(page, t("negotiation:sound.speakTab"));
  await expectEscape(
    page,
    decision(page)
      .getByRole("button", { name: like("common.whyAbout") })
      .first(),
  );
  await press(page, button(decision(page), t("negotiation:speak.more")));
  const list = decision(page).getByRole("button", { name: new RegExp(t("negotiation:speak.case")) });
  await expectEscape(page, list);
  await turnTo(page, "text");
  await expectEscape(
    page,
    sheet(page)
      .getByRole("button", { name: like("negotiation:case.why") })
      .first(),
  );
});

test("a search box: Escape closes its list, keeps the focus, the selection and what is typed", {
  tag: LONG,
}, async ({ page }) => {
  await openAt(page, "season");
  await turnTo(page, "states");
  const box = decision(page).getByRole("combobox", { name: t("states.find") });
  await reach(page, box);
  await page.keyboard.type("Bra");
  await expect(page.locator(LAYERS)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(LAYERS)).toHaveCount(0);
  await expect(box).toBeFocused();
  await expect(box).toHaveValue("Bra");
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "season");
});

test("Escape closes a list in the form for watching, and the screen stays", { tag: LONG }, async ({
  page,
}) => {
  await page.goto(START);
  await pressAct(page, "watch");
  const list = page.getByRole("button", { name: new RegExp(t("setup.steps.length")) });
  await expectEscape(page, list);
  await expect(button(page, t("watch.go"))).toBeVisible();
});

/** Small states seldom have a promise to keep at the close, so the test plays a large one. */
const COURTED = "USA";

test("a question before a promise is broken: Escape keeps the promise, and the choice keeps the focus", async ({
  page,
}) => {
  const isBound = (match: Match): boolean =>
    viewOf(match, COURTED).options.some(
      (option) => option.type === "takeStand" && option.articles.some(({ bound }) => bound),
    );
  await page.goto(addressOf(recordOf(findMatch("express", isBound, { type: "bot", level: 2 }, COURTED))));
  const bound = decision(page)
    .getByRole("article")
    .filter({ has: page.getByText(like("negotiation:close.bound")) })
    .first();
  const radio = bound.getByRole("radio", { name: new RegExp(`^${t("negotiation:close.abstain")}`) });
  await press(page, radio, "Space");
  await page.keyboard.press("Space");
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(LAYERS)).toHaveCount(0);
  await expect(radio).toBeFocused();
});

test("the words of the last instrument appear in the panel, above the season and covering nothing", {
  tag: LONG,
}, async ({ page }) => {
  const hasJustReached = ({ world }: Match): boolean => world.beat === "season" && world.treaty.reached >= 0;
  await page.goto(addressOf(recordOf(findMatch("express", hasJustReached))));
  const words = decision(page).getByRole("region", { name: like("ratification:threshold.title") });
  await expect(words).toBeVisible();
  await press(page, button(page.getByRole("banner"), t("match.menu")));
  await page.keyboard.press("Escape");
  await expect(page.locator(LAYERS)).toHaveCount(0);
  await expect(words).toBeVisible();
});
