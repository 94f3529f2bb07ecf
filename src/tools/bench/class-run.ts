/** One lesson for `npm run bench:class`: two pupils deal, while a desk and a wall are open. */
import type { Browser, Locator, Page } from "@playwright/test";
import { said } from "../../research/content/catalogue.ts";
import type { Order } from "../../room/order.ts";
import { drawnAt, type Part, pressOf, watchParts } from "./class-page.ts";
import { ask } from "./host-wire.ts";
import { LESSON } from "./lesson.ts";
import { atRest, readMove } from "./scene-page.ts";

export type What = "offer" | "counter" | "deal";
export type Where = "host" | "pupil" | "desk" | "words" | "line";

/** How long something took to be somewhere, in ms from the press. */
export type Wait = Readonly<{ what: What; where: Where; ms: number }>;

const PHONE = { width: 390, height: 844 };
const SEATS = ["KEN", "BRA"] as const;
const PATIENCE_MS = 120_000;

type Pages = Readonly<{ desk: Page; wall: Page; first: Page; other: Page }>;

/** Opens the four pages. They are used for one lesson after the other. */
export async function pagesIn(browser: Browser): Promise<Pages> {
  const open = async (viewport: typeof PHONE): Promise<Page> => {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(PATIENCE_MS);
    await watchParts(page);
    return page;
  };
  return {
    desk: await open({ width: 1366, height: 768 }),
    wall: await open({ width: 1920, height: 1080 }),
    first: await open(PHONE),
    other: await open(PHONE),
  };
}

/** Plays a new lesson up to its first deals, and measures an offer, a counter-offer and a deal. */
export async function dealOnce(address: string, pages: Pages): Promise<readonly Wait[]> {
  await toTheDeals(address, pages);
  const { desk, wall, first, other } = pages;
  await button(first, "negotiation:slip.deal").click();
  const brazil = first.locator("label.choice", { hasText: nameOf("BRA") });
  await brazil.click();
  await sendTerms(first);
  const offer = await waits("offer", first, { pupil: [other, "asked"], desk: [desk, "offered"] });

  await button(other, "negotiation:counter.open").click();
  await other.locator(".package-form label.choice:not([data-selected])").first().click();
  await button(other, "negotiation:counter.send").click();
  const counter = await waits("counter", other, { pupil: [first, "asked"], desk: [desk, "countered"] });

  await button(first, "negotiation:talked.yes").click();
  const deal = await waits("deal", first, {
    desk: [desk, "agreed"],
    words: [wall, "words"],
    line: [wall, "line"],
  });
  return [...offer, ...counter, ...deal];
}

/** Sends the first ready terms, or the form's own where the two have nothing to trade that would help both. */
async function sendTerms(page: Page): Promise<void> {
  const [ready, form] = [button(page, "negotiation:talked.send"), button(page, "negotiation:talked.terms")];
  await ready.or(form).waitFor();
  if (await form.isVisible()) {
    await form.click();
    await page
      .locator(".package-form")
      .getByRole("button", { name: said("negotiation:package.send") })
      .click();
    return;
  }
  const pairs = page.locator(".stack.tight [role=radiogroup]").last().locator("label.choice");
  if ((await pairs.locator("input:checked").count()) === 0) await pairs.first().click();
  await ready.click();
}

/** A room in its first deal beat, with its wall at rest. */
async function toTheDeals(address: string, { desk, wall, first, other }: Pages): Promise<void> {
  const settings = { ...LESSON, pairs: false, seats: SEATS };
  const { code, key } = JSON.parse((await ask(`${address}/api/rooms`, "", settings)).text);
  const told = await ask(`${address}/api/rooms/${code}/changes`, key);
  const orders = `${address}/api/rooms/${code}/orders`;
  const give = async (order: Order): Promise<void> => {
    const { status, text } = await ask(orders, key, { id: `the-order-${order.type}`, order });
    if (status !== 200) throw new Error(`${order.type}: ${text}`);
  };
  await opened(desk, `${address}/?renderer=canvas#desk/${code}/${key}`);
  await opened(wall, `${address}/?renderer=canvas#wall/${code}/${JSON.parse(told.text).desk.wallKey}`);
  for (const [at, page] of [first, other].entries()) {
    await opened(page, `${address}/?renderer=canvas#join/${code}`);
    await page.getByRole("button", { name: nameOf(SEATS[at] ?? "") }).click();
    await page.locator(".lobby").waitFor();
  }
  await give({ type: "start", table: 0 });
  for (const page of [first, other]) await button(page, "briefing.start").click();
  await give({ type: "closeBeat", table: 0, beat: 0 });
  for (const page of [wall, first, other]) await page.locator("[data-beat=deal]").waitFor();
  for (const page of [first, other]) await readMove(page);
  await atRest(wall);
}

/** A new document, although only the part behind the # differs. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address);
}

async function waits(
  what: What,
  by: Page,
  shown: Readonly<Partial<Record<Where, readonly [Page, Part]>>>,
): Promise<readonly Wait[]> {
  const { pressed, answered } = await pressOf(by);
  const found: Wait[] = [{ what, where: "host", ms: answered - pressed }];
  for (const [where, [page, part]] of Object.entries(shown) as [Where, readonly [Page, Part]][])
    found.push({ what, where, ms: (await drawnAt(page, part)) - pressed });
  return found;
}

function button(page: Page, key: string): Locator {
  return page.getByRole("button", { name: new RegExp(`^${said(key)}`) }).first();
}

function nameOf(iso3: string): string {
  return said(`content:country.${iso3}.name`);
}
