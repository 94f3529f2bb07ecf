/** Before it sends an act, the page knows whether the host would refuse it. */
import { expect, test } from "vitest";
import { supportIf, supportOf } from "../../../../src/client/selectors/ratification/capital.ts";
import { pairRefusal, sealedBy } from "../../../../src/client/sessions/room/pair-role.ts";
import { homeOn } from "../../../../src/engine/model/home.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import { seenBy } from "../../../../src/engine/seats/seen.ts";
import { pair, unwanted } from "../../../support/room-pair.ts";

test("a page does not send articles that its Capital holds, or acts of the other half, as the host would refuse them", async () => {
  const { room, delegate, capital } = await pair();
  const article = await unwanted(room);
  const own = seenBy(room.world(), "KEN");
  const join = { type: "takeStand", article, stand: "join", breaking: false } as const;
  const kept = async (device: typeof delegate) => pairRefusal((await device.follow()).room, own, join);
  expect([await kept(delegate), await kept(capital)]).toEqual([null, "notYourPart"]);
  await capital.give({ type: "setLimit", article, limit: "wishes" });
  expect([await kept(delegate), await delegate.act(join)]).toEqual(["capitalHolds", "capitalHolds"]);
});

test("of a seat's sealed acts in a season, those abroad are the Delegate's and those at home the Capital's", () => {
  const sealed = [{ type: "implementLaw" }, { type: "assist", to: 1 }] as const;
  const season = { beat: "season", isParty: false } as const;
  expect(sealedBy("capital", season, sealed)).toEqual([sealed[0]]);
  expect(sealedBy("delegate", season, sealed)).toEqual([sealed[1]]);
});

test("a text that stands already leaves the support at home as it is", async () => {
  const { room } = await pair();
  const own = seenBy(room.world(), "KEN");
  const text = currentText(own.world);
  const now = supportOf(homeOn(own.scenario, own.country, text));
  text.forEach((alternative, article) => {
    expect(supportIf(own, article, alternative)).toBe(now);
  });
});
