/**
 * Tests the pupils' pages and the first match in WebKit, the engine of every browser on iPhones and iPads. WebKitGTK
 * is not Safari, but has the same layout engine, JavaScript and storage.
 */
import { writeFileSync } from "node:fs";
import { test as base, expect } from "@playwright/test";
import type { WebDriver } from "selenium-webdriver";
import { START_CASE } from "../../src/content/start-case.ts";
import { BEATS, type Beat } from "../../src/engine/state/world.ts";
import { findWebKit, NO_WEBKIT } from "../../src/tools/browsers/find-webkit.ts";
import { drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { LONG } from "../support/browser/long.ts";
import { START } from "../support/browser/match.ts";
import { type OpenWebKit, openWebKit, type Size } from "../support/browser/webkit.ts";
import {
  beatIn,
  closeBeatIn,
  errorsIn,
  seen,
  tap,
  tapIfThere,
  untilBeat,
  visit,
  wordsIn,
} from "../support/browser/webkit-page.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 820, height: 1180 };
const SIZES = { "a phone": PHONE, "a tablet": TABLET };

/** Every name of the button that closes a beat. */
const CONFIRM = new RegExp(
  [
    ...BEATS.filter((beat) => beat !== "over").map((beat) => `^${t(`beat.${beat}.confirm`)}$`),
    ...[t("match.goOn"), t("match.confirmDeposit"), t("match.confirmVoteDeposit"), t("match.layFirst")].map(
      (name) => `^${name}$`,
    ),
    like("match.confirmEmpty").source,
  ].join("|"),
);

const READY = new RegExp(`^${t("room:bar.done")}$`);

const test = base.extend<{ size: Size; webkit: OpenWebKit }>({
  size: [PHONE, { option: true }],
  webkit: async ({ size }, use, info) => {
    const found = findWebKit();
    info.skip(found === null, NO_WEBKIT);
    if (found === null) return;
    const webkit = await openWebKit(found, size);
    await use(webkit);
    if (info.status !== info.expectedStatus)
      writeFileSync(info.outputPath("last-screen.png"), await webkit.driver.takeScreenshot(), "base64");
    await webkit.close();
  },
});

for (const [device, size] of Object.entries(SIZES)) {
  test.describe(`on ${device}`, () => {
    test.use({ size });

    test("a pupil types a code, takes a seat, lays placards, sees the close, and keeps the seat after a reload", {
      tag: LONG,
    }, async ({ webkit: { driver } }) => {
      const room = await drivenRoom(LESSON);
      const state = fromContent("country.KEN.name");
      await visit(driver, `http://localhost:${new URL(room.served.url).port}/?renderer=canvas#join`);
      await (await seen(driver, "input", "")).sendKeys(room.code.toLowerCase());
      await tap(driver, t("room:join.enter"));
      await tap(driver, new RegExp(`^${state}`));
      await seen(driver, "h1,h2", t("room:lobby.heading", { state }));

      await room.teach({ type: "start", table: 0 });
      await tap(driver, t("briefing.start"));
      await untilBeat(driver, "sound");
      await tap(driver, t("negotiation:sound.layAll"));
      for (const next of ["deal", "close"]) {
        await closeBeatIn(driver, READY);
        await untilBeat(driver, next);
      }

      expect(await errorsIn(driver)).toEqual([]);
      await driver.navigate().refresh();
      await untilBeat(driver, "close");
      expect(await wordsIn(driver, ".top-bar")).toContain(state);
      await room.served.close();
    });

    test("the first match is played from the start page to the letter", { tag: LONG }, async ({
      webkit: { driver },
      baseURL,
    }) => {
      await visit(driver, `${baseURL}${START}`);
      await tap(driver, t("start.first"));
      const beats: Beat[] = [];
      for (let beat = await seenBeat(driver); beat !== "over"; beat = await seenBeat(driver)) {
        if (!beats.includes(beat)) await decide(driver, beat);
        beats.push(beat);
        await closeBeatIn(driver, CONFIRM);
      }
      expect(beats.slice(0, 3)).toEqual(["sound", "deal", "close"]);
      await seen(
        driver,
        "h1,h2,h3",
        t("letter:heading", { called: fromContent(`case.${START_CASE.case}.called`) }),
      );
      expect(await errorsIn(driver)).toEqual([]);
    });
  });
}

async function seenBeat(driver: WebDriver): Promise<Beat> {
  await seen(driver, ".match", /^/);
  return (await beatIn(driver)) as Beat;
}

/** Does what the guide asks in a beat that comes up for the first time. */
async function decide(driver: WebDriver, beat: Beat): Promise<void> {
  if (beat === "sound") {
    do await tap(driver, t("negotiation:sound.fill"));
    while (await tapIfThere(driver, like("negotiation:common.next")));
  }
  if (beat === "deal") await tap(driver, like("negotiation:offer.acceptFrom"));
  if (beat === "close") await tap(driver, new RegExp(`^${t("negotiation:close.join")}`), ".decision label");
}
