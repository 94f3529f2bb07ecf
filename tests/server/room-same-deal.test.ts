/** Two pupils have agreed on a deal and both enter it: it ends as one deal. */
import { expect, test } from "vitest";
import type { OfferPackage } from "../../src/engine/state/command.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import { three } from "../support/room-clock.ts";

test("given two pupils who enter the same deal at the same time, there is one deal, and both are bound once", async () => {
  const { room, brazil, kenya } = await three();
  await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
  const [ofKenya, ofBrazil] = [(await kenya.follow()).view, (await brazil.follow()).view];
  const { gives = [], asks = [] } = optionOf(ofKenya?.options ?? [], "offerPackage") ?? {};
  const give = gives[0];
  const ask = asks.find(({ article }) => article !== give?.article);
  const [from, to] = [ofKenya?.mine?.country ?? -1, ofBrazil?.mine?.country ?? -1];
  if (give === undefined || ask === undefined) throw new Error("nothing to trade");
  const entered: OfferPackage = { type: "offerPackage", to, give, ask, assistance: 0 };
  const byOther: OfferPackage = { type: "offerPackage", to: from, give: ask, ask: give, assistance: 0 };
  expect(await Promise.all([kenya.act(entered), brazil.act(byOther)])).toEqual(["taken", "taken"]);
  const { secrets, pacts } = room.world();
  const between = secrets.offers.filter(
    (offer) => [from, to].includes(offer.from) && [from, to].includes(offer.to),
  );
  expect(between.map(({ status }) => status)).toEqual(["accepted"]);
  const promises = pacts.filter(({ by, to: other }) => [from, to].includes(by) && [from, to].includes(other));
  expect(promises).toHaveLength(2);
});
