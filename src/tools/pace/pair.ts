/** Seats a Delegate and a Capital on two phones in a room of their own, and starts their match. */
import type { Page } from "@playwright/test";
import { said } from "../../research/content/catalogue.ts";
import type { Order } from "../../room/order.ts";
import { LESSON } from "../bench/lesson.ts";
import { type Hand, handAt } from "./hand.ts";

const HALVES = ["delegate", "capital"] as const;

/** @param onScreen called with the briefing of each of the two players once it is shown */
export async function pairAt(
  address: string,
  seat: string,
  newPage: () => Promise<Page>,
  onScreen: (name: string, hand: Hand) => Promise<void>,
): Promise<readonly Hand[]> {
  const { code, key } = await asked(address, "rooms", "", { ...LESSON, seats: [seat] });
  const hands: Hand[] = [];
  for (const half of HALVES) {
    const hand = handAt(await newPage());
    await hand.page.goto(`/?renderer=canvas#join/${code}`);
    await hand.page.getByText(said(`room:join.roles.${half}`), { exact: true }).click();
    await hand.page.getByRole("button", { name: said(`content:country.${seat}.name`) }).click();
    await hand.page.locator(".lobby").waitFor();
    hands.push(hand);
  }
  const order: Order = { type: "start", table: 0 };
  await asked(address, `rooms/${code}/orders`, key ?? "", { id: "the-order-to-start", order });
  for (const [at, hand] of hands.entries()) {
    const begin = hand.page.getByRole("button", { name: said("briefing.start"), exact: true });
    await begin.waitFor();
    await onScreen(`briefing, ${HALVES[at]}`, hand);
    await hand.press("briefing.start", begin);
    await hand.page.locator(".match").waitFor();
  }
  return hands;
}

async function asked(
  address: string,
  path: string,
  key: string,
  body: unknown,
): Promise<Readonly<Record<string, string>>> {
  const headers = {
    "Content-Type": "application/json",
    ...(key === "" ? {} : { Authorization: `Bearer ${key}` }),
  };
  const answer = await fetch(`${address}/api/${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as Record<string, string>;
}
