/** A committee of twenty states with a chair, a wall, four phones as pages and four that only send orders. */
import { type Browser, expect, type Page } from "@playwright/test";
import type { Choice } from "../../../src/committee/state/ballot.ts";
import type { Delegation } from "../../../src/committee/state/delegation.ts";
import { comeIn, DESK, open, PHONE, PROJECTOR } from "./committee-room.ts";
import { attendance, type Formed, foundOnHost } from "./host-committee.ts";
import { type HostPhone, hostPhone } from "./host-phone.ts";
import { button } from "./match.ts";
import type { ServedRoom } from "./served-room.ts";
import { fromContent, t } from "./words.ts";

export const PAGES = ["BRA", "KEN", "IND", "FRA"] as const;
export const SENDERS = ["JPN", "MEX", "NGA", "NOR"] as const;
const ON_PAPER = [
  "ARG",
  "AUS",
  "CHL",
  "EGY",
  "DEU",
  "GHA",
  "IDN",
  "JAM",
  "MAR",
  "PER",
  "ZAF",
  "USA",
] as const;
const ALL: readonly string[] = [...PAGES, ...SENDERS, ...ON_PAPER];

export const nameOf = (seat: string): string => fromContent(`country.${seat}.name`);

export type Conference = Readonly<{
  room: ServedRoom;
  committee: Formed;
  chair: Page;
  wall: Page;
  /** The page of each delegation that has one now. */
  pages: Map<string, Page>;
  senders: readonly HostPhone[];
  errors: string[];
}>;

/** The committee before its first meeting, with everybody in the room. */
export async function conference(browser: Browser, room: ServedRoom): Promise<Conference> {
  const errors: string[] = [];
  const delegations = ALL.map((id): Delegation => ({ id, name: nameOf(id), kind: "member" }));
  const committee = await foundOnHost(room, "Cybercrime Cabinet", "crisis", delegations);
  const { code, key, readKey } = committee;
  const chair = await open(browser, room, DESK, errors);
  await chair.goto(`${room.url}/#committee/${code}/${key}`);
  const wall = await open(browser, room, PROJECTOR, errors);
  await wall.goto(`${room.url}/#committee-wall/${code}/${readKey}`);
  const pages = new Map<string, Page>();
  for (const seat of PAGES) {
    const page = await open(browser, room, PHONE, errors);
    await comeIn(page, room, code, nameOf(seat));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(nameOf(seat));
    pages.set(seat, page);
  }
  const senders: HostPhone[] = [];
  for (const seat of SENDERS) senders.push(await hostPhone(room, code, seat));
  return { room, committee, chair, wall, pages, senders, errors };
}

/** Gives orders as the chair, not more at once than a host takes from one key. */
export async function rule(
  { room, committee }: Conference,
  ...orders: Parameters<Formed["give"]>
): Promise<void> {
  const AT_ONCE = 40;
  for (let from = 0; from < orders.length; from += AT_ONCE) {
    await new Promise((done) => setTimeout(done, from === 0 ? 0 : 10_000));
    await committee.give(...orders.slice(from, from + AT_ONCE));
  }
  room.later(1);
}

/** All are present, and debate their one item. */
export function openDebate(own: Conference): Promise<void> {
  return rule(
    own,
    { type: "openMeeting" },
    ...ALL.map((seat) => attendance(seat, "present")),
    { type: "addItem", title: "Blackout" },
    { type: "takeItem", item: 1 },
    { type: "openDebate" },
  );
}

/** Everybody votes on a paper, except those that say no: with a phone if there is one, and otherwise through the chair. */
export async function voteOn(own: Conference, paper: number, against: readonly string[] = []): Promise<void> {
  const choiceOf = (seat: string): Choice => (against.includes(seat) ? "no" : "yes");
  await rule(own, { type: "putPaper", paper, method: "seats" });
  for (const [seat, page] of own.pages) {
    const card = page.getByRole("alertdialog");
    await card.getByRole("button", { name: t(`committee:ballot.choice.${choiceOf(seat)}`) }).click();
    await expect(card).toHaveCount(0);
  }
  for (const { seat, give } of own.senders)
    expect(
      await give({ type: "vote", delegation: seat, choice: choiceOf(seat), withRights: false }),
      seat,
    ).toBe("taken");
  const phones = [...own.pages.keys(), ...own.senders.map(({ seat }) => seat)];
  await rule(
    own,
    ...ALL.filter((seat) => !phones.includes(seat)).map(
      (delegation) =>
        ({ type: "vote", delegation, choice: choiceOf(delegation), withRights: false }) as const,
    ),
    { type: "closeBallot", missing: 0 },
  );
  for (const page of own.pages.values())
    await expect(page.locator(".committee-outcome").first()).toHaveText(
      t("committee:ballot.outcome.adopted"),
    );
}

export function pageOf({ pages }: Conference, seat: string): Page {
  const page = pages.get(seat);
  if (page === undefined) throw new Error(`${seat} has no page`);
  return page;
}

/** A delegation loses its phone. */
export async function lose({ pages }: Conference, seat: string): Promise<void> {
  await pages.get(seat)?.context().close();
  pages.delete(seat);
}

/** A delegation changes phones: another asks for its seat, and the chair lets it in. */
export async function changePhone(browser: Browser, own: Conference, seat: string): Promise<void> {
  const { room, committee, chair, errors, pages } = own;
  const other = await open(browser, room, PHONE, errors);
  await comeIn(other, room, committee.code, nameOf(seat));
  await expect(other.getByText(t("delegate:door.asked", { seat: nameOf(seat) }))).toBeVisible();
  const device = PAGES.length + SENDERS.length + 1;
  await button(chair, t("delegate:devices.letInOf", { device })).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(nameOf(seat));
  await expect(pageOf(own, seat).getByText(t("delegate:door.lost"))).toBeVisible();
  await lose(own, seat);
  pages.set(seat, other);
}
