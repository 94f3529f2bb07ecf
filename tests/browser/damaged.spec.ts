/**
 * A damaged save, link or file gives one clear message. The damaged data is kept, and everything else stays
 * untouched.
 */
import type { Page } from "@playwright/test";
import { writeBundle } from "../../src/client/saves/matches-file.ts";
import type { MatchRecord } from "../../src/match/types.ts";
import {
  downloaded,
  expectKept,
  exported,
  exportedRecord,
  leave,
  openFile,
  type Save,
  savesOf,
  shared,
  writeSave,
} from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, confirmButton, decision, START } from "../support/browser/match.ts";
import { addressOf, matchAt, packed, recordOf, savedOf, setupOf } from "../support/browser/records.ts";
import { fromContent, t } from "../support/browser/words.ts";

type Code =
  | "tooBig"
  | "notJson"
  | "notOurs"
  | "damaged"
  | "tampered"
  | "otherVersion"
  | "otherContent"
  | "manyMatches"
  | "badLink";

/** In a narrow window the picture stays collapsed. These tests do not need it. */
test.use({ viewport: { width: 800, height: 900 } });

const lesson = (): MatchRecord => recordOf(matchAt("lesson", "deal"));
const express = (): MatchRecord => recordOf(matchAt("express", "close"));

/** Opens matches and leaves them, so that the browser saves them. */
async function saved(page: Page, ...made: readonly MatchRecord[]): Promise<readonly Save[]> {
  for (const one of made) {
    await page.goto(addressOf(one));
    await expectKept(page);
    await leave(page);
    await page.goto("about:blank");
  }
  await page.goto(START);
  const saves = await savesOf(page);
  expect(saves).toHaveLength(made.length);
  return saves;
}

/**
 * Expects exactly one message. The damaged text can be downloaded, and the page continues once the message is closed.
 */
async function expectProblem(page: Page, code: Code, raw: string | null): Promise<void> {
  const message = page.getByRole("alertdialog");
  await expect(message).toHaveCount(1);
  await expect(message).toContainText(t(`problem.${code}`));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const taking = button(message, t("problem.download"));
  if (raw === null) await expect(taking).toHaveCount(0);
  else expect(await downloaded(page, () => taking.click())).toBe(raw);
  await button(message, t("common.close")).last().click();
  await expect(message).toHaveCount(0);
}

/** Compares saves to the last character. A failure names only the changed saves, because their texts are long. */
function expectSame(now: readonly Save[], then: readonly Save[]): void {
  const changed = then.filter((save) => !now.some((one) => JSON.stringify(one) === JSON.stringify(save)));
  expect(changed.map(({ id, scenario }) => `${scenario} ${id}`)).toEqual([]);
  expect(now).toHaveLength(then.length);
}

function nameOf(save: Save): string {
  const state = fromContent(`country.${save.seat}.name`);
  return t("start.saveLine", { state, scenario: t(`scenario.${save.scenario as "lesson"}.name`) });
}

function saveOf(saves: readonly Save[], scenario: string): Save {
  const found = saves.find((save) => save.scenario === scenario);
  if (found === undefined) throw new Error(`no save of ${scenario}`);
  return found;
}

test("a damaged save is named, kept for download and left out; the other save goes on", async ({ page }) => {
  const saves = await saved(page, lesson(), express());
  const broken = saveOf(saves, "lesson");
  const sound = saveOf(saves, "express");
  const text = broken.text.slice(0, broken.text.length >> 1);
  await writeSave(page, { ...broken, text });
  await page.reload();

  const row = page.getByRole("listitem").filter({ hasText: t("start.saveDamagedHint") });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(nameOf(broken));
  await expect(button(row, t("start.continueSave", { name: nameOf(broken) }))).toHaveCount(0);
  const taking = button(row, t("start.downloadSave", { name: nameOf(broken) }));
  expect(await downloaded(page, () => taking.click())).toBe(text);

  await button(page, t("start.continueSave", { name: nameOf(sound) }))
    .first()
    .click();
  await closeBeat(page);
  const after = await savesOf(page);
  expect(after.find(({ id }) => id === broken.id)?.text).toBe(text);
  expect(after).toHaveLength(2);
});

test("a save that breaks while its match is open is reported at the next reload", { tag: LONG }, async ({
  page,
}) => {
  await saved(page, express());
  await page.goto("about:blank");
  await page.goto(addressOf(lesson()));
  await expectKept(page);
  const saves = await savesOf(page);
  const text = `${saveOf(saves, "lesson").text.slice(0, 300)}…`;
  await writeSave(page, { ...saveOf(saves, "lesson"), text });
  await page.reload();

  await expectProblem(page, "notJson", text);
  await expect(page.getByRole("heading", { name: t("start.heading") })).toBeVisible();
  const after = await savesOf(page);
  expect(saveOf(after, "lesson").text).toBe(text);
  expectSame([saveOf(after, "express")], [saveOf(saves, "express")]);
});

test("a save whose moves were changed is refused and kept as it is", { tag: LONG }, async ({ page }) => {
  const [save] = await saved(page, lesson());
  if (save === undefined) throw new Error("nothing was saved");
  const made = JSON.parse(save.text) as MatchRecord;
  const text = JSON.stringify({ ...made, entries: made.entries.slice(0, -1) });
  await writeSave(page, { ...save, text });
  await page.reload();
  await button(page, t("start.continueSave", { name: nameOf(save) }))
    .first()
    .click();
  await expectProblem(page, "tampered", text);
  expectSame(await savesOf(page), [{ ...save, text }]);
});

test("a damaged save can be deleted without touching the others", { tag: LONG }, async ({ page }) => {
  const saves = await saved(page, lesson(), express());
  const broken = saveOf(saves, "lesson");
  await writeSave(page, { ...broken, text: "" });
  await page.reload();
  await button(page, t("start.deleteSave", { name: nameOf(broken) })).click();
  await button(page.getByRole("alertdialog"), t("common.remove")).click();
  await expect(page.getByRole("listitem").filter({ hasText: t("start.saveDamagedHint") })).toHaveCount(0);
  expectSame(await savesOf(page), [saveOf(saves, "express")]);
});

test("damaged links give one message each and leave the saves alone", { tag: LONG }, async ({ page }) => {
  const saves = await saved(page, express());
  const good = packed(JSON.stringify(lesson()));
  const links: readonly (readonly [string, Code])[] = [
    ["#m=", "badLink"],
    ["#m=not-a-match", "badLink"],
    [good.slice(0, good.length - 40), "badLink"],
    [`${good.slice(0, 60)}${good.slice(66)}`, "badLink"],
    [packed("nonsense"), "badLink"],
    [packed(JSON.stringify({ hello: "world" })), "notOurs"],
    [packed(JSON.stringify({ ...lesson(), entries: [{ beat: -1 }] })), "damaged"],
    [packed(JSON.stringify({ ...lesson(), hash: "0123456789abcdef" })), "tampered"],
    [packed(JSON.stringify({ ...lesson(), engineVersion: "0000000000000000" })), "otherVersion"],
    [packed(JSON.stringify({ ...lesson(), contentHash: "0000000000000000" })), "otherContent"],
  ];
  for (const [fragment, code] of links) {
    await test.step(`${code}: ${fragment.slice(0, 40)}`, async () => {
      await page.goto("about:blank");
      await page.goto(`${START}${fragment}`);
      await expectProblem(page, code, fragment);
      await expect(page.getByRole("heading", { name: t("start.heading") })).toBeVisible();
      expect(page.url()).not.toContain("#m=");
    });
  }
  expectSame(await savesOf(page), saves);
});

test("a damaged link pasted over an open match leaves that match where it was", { tag: LONG }, async ({
  page,
}) => {
  await page.goto(addressOf(lesson()));
  const { hash } = await shared(page);
  await page.evaluate(() => location.assign("#m=cut-on-the-way"));
  await expectProblem(page, "badLink", "#m=cut-on-the-way");
  expect((await shared(page)).hash).toBe(hash);
  await closeBeat(page);
});

test("a text of 300,000 letters pasted for a link gives one message", { tag: LONG }, async ({ page }) => {
  await page.goto(START);
  await button(page, t("start.open")).click();
  const dialog = page.getByRole("dialog", { name: t("open.heading") });
  const text = `#m=${"A".repeat(300_000)}`;
  await dialog.getByRole("textbox", { name: t("open.link") }).fill(text);
  await button(dialog, t("open.go")).click();
  await expectProblem(page, "badLink", text);
});

test("files that are not valid records give one message each and leave the saves alone", {
  tag: LONG,
}, async ({ page }) => {
  const saves = await saved(page, express());
  const sound = JSON.stringify(savedOf(matchAt("lesson", "sign")));
  const made = JSON.parse(sound) as MatchRecord;
  const [first, ...others] = made.entries;
  const files: readonly (readonly [string, string, Code])[] = [
    ["empty", "", "notJson"],
    ["nonsense", "Lorem ipsum dolor sit amet", "notJson"],
    ["cut", sound.slice(0, sound.length - 200), "notJson"],
    ["another program's", JSON.stringify([{ name: "fortieth" }]), "notOurs"],
    ["without its moves", JSON.stringify({ ...made, entries: undefined }), "damaged"],
    [
      "with an unknown scenario",
      JSON.stringify({ ...made, setup: { ...made.setup, scenario: "x" } }),
      "damaged",
    ],
    ["with another result", JSON.stringify({ ...made, hash: "0123456789abcdef" }), "tampered"],
    ["with a move left out", JSON.stringify({ ...made, entries: others }), "tampered"],
    ["with another seed", JSON.stringify({ ...made, setup: setupOf("lesson", "another") }), "tampered"],
  ];
  expect(first).toBeDefined();
  for (const [name, content, code] of files) {
    await test.step(`${name}: ${code}`, async () => {
      await openFile(page, `${name}.json`, content);
      await expectProblem(page, code, content === "" ? null : content);
    });
  }
  expectSame(await savesOf(page), saves);
});

test("a picture chosen by mistake gives one message", { tag: LONG }, async ({ page }) => {
  await page.goto(START);
  await openFile(
    page,
    "flag.json",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]),
  );
  const message = page.getByRole("alertdialog");
  await expect(message).toContainText(t("problem.notJson"));
  await expect(message).toHaveCount(1);
});

test("a message takes the focus from a mouse user, and Escape closes it", async ({ page }) => {
  await page.goto(START);
  await button(page, t("start.open")).click();
  const dialog = page.getByRole("dialog", { name: t("open.heading") });
  const waiting = page.waitForEvent("filechooser");
  await button(dialog, t("open.file")).click();
  await (await waiting).setFiles({ name: "x.json", mimeType: "text/plain", buffer: Buffer.from("nonsense") });
  const message = page.getByRole("alertdialog");
  await expect(message.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(message).toHaveCount(0);
});

test("a record of another version is played back from its events, says so, and goes on as a new match", {
  tag: LONG,
}, async ({ page }) => {
  const made = { ...savedOf(matchAt("lesson", "sign")), engineVersion: "an-older-engine" };
  const old = JSON.stringify(made);
  await page.goto(START);
  await openFile(page, "old.json", old);
  await expect(page.getByText(t("match.frozen"))).toBeVisible();
  await expect(confirmButton(page, "sign")).toBeDisabled();
  expect((await exportedRecord(page)).engineVersion).toBe(made.engineVersion);

  await page.reload();
  await expect(page.getByText(t("match.frozen"))).toBeVisible();
  await button(page, t("match.frozenFork")).click();
  await expect(page.getByText(t("match.frozen"))).toBeHidden();
  expect((await shared(page)).hash).toBe(made.hash);
  await closeBeat(page);
  const versions = (await savesOf(page)).map(({ text }) => (JSON.parse(text) as MatchRecord).engineVersion);
  expect(versions.toSorted()).toEqual(
    [recordOf(matchAt("lesson", "sign")).engineVersion, made.engineVersion].toSorted(),
  );
});

test("a record of another version whose events were changed is refused", { tag: LONG }, async ({ page }) => {
  const made = savedOf(matchAt("lesson", "sign"));
  const changed = { ...made, engineVersion: "an-older-engine", events: made.events.slice(0, -1) };
  await page.goto(START);
  await openFile(page, "old.json", JSON.stringify(changed));
  await expectProblem(page, "tampered", JSON.stringify(changed));
});

test("a file of all matches is not a single match, and the message says where to import it", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(START);
  await openFile(page, "matches.json", writeBundle({ saves: [], days: [], best: {} }));
  await expectProblem(page, "manyMatches", null);
});

test("a file that is far too large is refused without being read", async ({ page }) => {
  await page.goto(START);
  await page.evaluate(() => {
    const huge = new File([new Uint8Array(50_000_001)], "huge.json", { type: "application/json" });
    Object.defineProperty(HTMLInputElement.prototype, "files", {
      get: () => ({ length: 1, item: () => huge }),
    });
  });
  await openFile(page, "huge.json", "x");
  await expectProblem(page, "tooBig", null);
  expect(await savesOf(page)).toHaveLength(0);
});

test("if the disk is full, the match says so and goes on, and earlier saves stay untouched", {
  tag: LONG,
}, async ({ page }) => {
  const saves = await saved(page, express());
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const refuse = (): never => {
      throw new DOMException("blocked", "SecurityError");
    };
    Object.defineProperty(globalThis, "localStorage", { get: refuse });
    Object.defineProperty(globalThis, "sessionStorage", { get: refuse });
  });
  await page.goto("about:blank");
  await page.goto(addressOf(lesson()));
  await expect(decision(page).getByText(t("match.saving.failing"))).toBeVisible();
  await closeBeat(page);
  await expect(decision(page).getByText(t("match.saving.failing"))).toBeVisible();
  expect(JSON.parse(await exported(page))).toHaveProperty("entries");
  expectSame(await savesOf(page), saves);
});

test("a browser that cannot save says so and lets the match go on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { get: () => undefined });
  });
  await page.goto(addressOf(lesson()));
  await expect(decision(page).getByText(t("match.saving.failing"))).toBeVisible();
  await closeBeat(page);
  await expect(decision(page).getByText(t("match.saving.failing"))).toBeVisible();
  expect(JSON.parse(await exported(page))).toHaveProperty("entries");
});
