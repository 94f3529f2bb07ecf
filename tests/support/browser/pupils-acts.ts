/** What pupils do in a driven room, as their devices may. */
import { optionOf } from "../../../src/engine/state/option.ts";
import { indexOf, type Seat } from "../../../src/engine/state/seat.ts";
import { scenarioOf } from "../../../src/lab/matches/library.ts";
import { actsOf } from "../../../src/tools/bench/host-hand.ts";
import type { DrivenRoom } from "./driven-room.ts";

/** The seat of this device supports the last text of every article on the floor, so that it looks for one that the chair has not put. */
export async function layLast(room: DrivenRoom, device: string): Promise<void> {
  const view = (await room.told(device)).table?.view;
  const { articles = [] } = optionOf(view?.options ?? [], "layPlacards") ?? {};
  for (const { article, texts } of articles) {
    const wish = texts.at(-1) ?? 0;
    const placards = texts.map((text) => (text === wish ? 0 : 1) as 0 | 1);
    const command = { type: "layPlacards", article, placards, wish, care: 1 } as const;
    await room.act(device, { type: "act", beat: view?.world.clock ?? -1, command });
  }
}

/** The seat of this device offers the other seat a package. Resolves to the number of the offer. */
export async function offer(room: DrivenRoom, device: string, seat: Seat): Promise<number> {
  const { view, setup } = (await room.told(device)).table ?? {};
  const { gives = [], asks = [] } = optionOf(view?.options ?? [], "offerPackage") ?? {};
  const [give] = gives;
  const ask = asks.find(({ article }) => article !== give?.article);
  if (view == null || setup === undefined || give === undefined || ask === undefined)
    throw new Error("this seat has nothing to offer");
  const to = indexOf(scenarioOf(setup.scenario, setup.audience, setup.procedure), seat);
  const command = { type: "offerPackage", to, give, ask, assistance: 0 } as const;
  await room.act(device, { type: "act", beat: view.world.clock, command });
  const offers = (await room.told(device)).table?.view?.mine?.offers ?? [];
  return offers.at(-1)?.id ?? -1;
}

export async function answer(room: DrivenRoom, device: string, id: number, isYes: boolean): Promise<void> {
  const beat = (await room.told(device)).table?.view?.world.clock ?? -1;
  await room.act(device, { type: "act", beat, command: { type: "answerOffer", offer: id, accept: isYes } });
}

/** The seat of this device does what a policy would do in this beat. */
export async function actByPolicy(room: DrivenRoom, device: string): Promise<void> {
  const { view, setup } = (await room.told(device)).table ?? {};
  if (view == null || setup === undefined) return;
  for (const command of actsOf(setup, view, view.seat))
    await room.act(device, { type: "act", beat: view.world.clock, command }).catch(() => undefined);
}

/** The seat of this device answers every check question that is still open with its first choice. */
export async function answerChecks(room: DrivenRoom, device: string): Promise<void> {
  for (const { moment, closed, number, choices, truth } of (await room.told(device)).room?.checks ?? [])
    if (truth === null)
      await room.act(device, { type: "answerCheck", moment, closed, number, choice: choices[0] ?? null });
}
