/**
 * One room in three languages: an offer made in Arabic is answered in French, and the desk shows the deal in English. The
 * match is the same as in English, and its record has no language in it.
 */
import type { Browser, Page } from "@playwright/test";
import { type DrivenRoom, drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { expect, watch } from "../support/browser/fixtures.ts";
import { button, readButton, readMove } from "../support/browser/match.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { wordsIn } from "../support/browser/words.ts";

const right = (box: { x: number; width: number } | null | undefined): number =>
  (box?.x ?? 0) + (box?.width ?? 0);

type Reader = Readonly<{ page: Page; words: ReturnType<typeof wordsIn>; errors: readonly string[] }>;

/** A page in a browser of its own, which asks for this language. */
async function reader(browser: Browser, room: DrivenRoom, language: string): Promise<Reader> {
  const context = await browser.newContext({
    baseURL: room.served.url,
    reducedMotion: "reduce",
    locale: language,
  });
  const { errors } = watch(context, new URL(room.served.url).host);
  const page = await context.newPage();
  // What the last move did comes when it comes, and the test goes on from there.
  await page.addLocatorHandler(readButton(page), () => readMove(page));
  return { page, words: wordsIn(language), errors };
}

const stateIn = ({ words }: Reader, iso3: string): string => words.fromContent(`country.${iso3}.name`);

async function seated(pupil: Reader, room: DrivenRoom, iso3: string): Promise<void> {
  await pupil.page.goto(`/?renderer=canvas#join/${room.code}`);
  await button(pupil.page, new RegExp(`^${stateIn(pupil, iso3)}`)).click();
  await expect(pupil.page.locator(".lobby")).toBeVisible();
}

/** Kenya offers Brazil a package, and Brazil says yes, each on a page in its own language. */
async function deal(kenya: Reader, brazil: Reader, room: DrivenRoom): Promise<void> {
  await seated(kenya, room, "KEN");
  await seated(brazil, room, "BRA");
  await room.teach({ type: "start", table: 1 });
  for (const { page, words } of [kenya, brazil]) await button(page, words.t("briefing.start")).click();
  await room.closeBeat();
  for (const { page } of [kenya, brazil])
    await expect(page.locator(".match")).toHaveAttribute("data-beat", "deal");
  const { page, words } = kenya;
  await button(page, words.t("negotiation:slip.deal")).click();
  await page.getByRole("tab", { name: new RegExp(`^${words.t("negotiation:deal.package")}`) }).click();
  const send = words.t("negotiation:offer.sendTo", { country: stateIn(kenya, "BRA") });
  await button(page.locator(".idea-card"), send).click();
  const yes = brazil.words.t("negotiation:talked.yesTo", { country: stateIn(brazil, "KEN") });
  await button(brazil.page, yes).click();
  await expect(button(brazil.page, yes)).toHaveCount(0);
}

/** The record of the table, as every device may save it after the end. */
async function recordOf(room: DrivenRoom): Promise<string> {
  await room.teach({ type: "endNow" });
  const answer = await fetch(
    `http://localhost:${new URL(room.served.url).port}/api/rooms/${room.code}/record?table=1`,
    { headers: { Authorization: `Bearer ${room.deskKey}` } },
  );
  return answer.text();
}

const hashIn = (record: string): unknown => (JSON.parse(record) as Readonly<{ hash: unknown }>).hash;

test("an offer made in Arabic is answered in French, and the desk shows it in English", async ({
  room,
  browser,
}) => {
  test.slow();
  const [kenya, brazil, desk] = [
    await reader(browser, room, "ar"),
    await reader(browser, room, "fr"),
    await reader(browser, room, "en"),
  ];
  await desk.page.goto(`/#desk/${room.code}/${room.deskKey}`);
  await deal(kenya, brazil, room);
  await expect(kenya.page.locator("html")).toHaveAttribute("dir", "rtl");
  for (const language of ["Arabic", "French"]) {
    const said = desk.words.t("desk:seat.language", { languages: language });
    await expect(desk.page.locator(".seat-row", { hasText: said })).toBeVisible();
  }
  await expect(desk.page.locator(".desk-deals").first()).toContainText(stateIn(desk, "KEN"));

  const record = await recordOf(room);
  expect(record).not.toMatch(/\p{Script=Arabic}|"lang|"fr"|"ar"/u);
  const english = await drivenRoom(LESSON);
  const [one, other] = [await reader(browser, english, "en"), await reader(browser, english, "en")];
  await deal(one, other, english);
  expect(hashIn(await recordOf(english))).toEqual(hashIn(record));
  await english.served.close();
  for (const { errors } of [kenya, brazil, desk, one, other]) expect(errors).toEqual([]);
});

test("the wall speaks the languages that the teacher chooses, and the desk keeps its own", async ({
  room,
  page,
}) => {
  const { t } = wordsIn("en");
  const arabic = wordsIn("ar");
  // The same browser, as on a teacher's laptop.
  const wall = await page.context().newPage();
  await wall.goto(wallOf(room));
  await page.goto(`/#desk/${room.code}/${room.deskKey}`);
  await button(page, t("desk:wall.choose")).click();
  const choose = async (label: string, item: string): Promise<void> => {
    await page.getByRole("button", { name: new RegExp(label) }).click();
    await page.getByRole("option", { name: item }).click();
  };
  await choose(t("desk:wall.language"), "العربية");
  await expect(page.locator('.select-button [lang="ar"]'), "in its own language").toHaveText("العربية");
  await expect(wall.locator("html")).toHaveAttribute("lang", "ar");
  await choose(t("desk:wall.second"), "English");
  await room.teach({ type: "start", table: 0 });
  await expect(wall.getByRole("heading", { level: 2 }).first()).toContainText(arabic.t("beat.sound.name"));
  await expect(wall.locator(".wall-head .wall-second")).toHaveText(t("beat.sound.name"));
  const [first, second] = await wall.locator(".join-note .code-half").all();
  const gap = ((await second?.boundingBox())?.x ?? 0) - right(await first?.boundingBox());
  expect(gap, "a gap between the halves of the code").toBeGreaterThan(3);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("half a code stays where it is when somebody chooses a language", async ({ page, room }) => {
  const { t } = wordsIn("en");
  await page.goto("/#join");
  const typed = room.code.slice(0, 3);
  await page.getByLabel(t("room:join.code")).fill(typed.toLowerCase());
  await page.getByRole("button", { name: "Français" }).click();
  const field = page.getByLabel(wordsIn("fr").t("room:join.code"));
  await expect(field).toHaveValue(typed);
  await field.press("End");
  await field.pressSequentially(room.code.slice(3));
  await field.press("Enter");
  await expect(page.locator(".seat-choice")).toBeVisible();
});
