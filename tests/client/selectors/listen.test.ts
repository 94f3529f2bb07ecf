/** What a Capital listens for while its Delegate talks: its limit first, then the heaviest group, then the mandate. */
import { expect, test } from "vitest";
import { voicesOn } from "../../../src/client/selectors/ratification/cable.ts";
import { listenFor } from "../../../src/client/selectors/ratification/listen.ts";
import { seenBy } from "../../support/play.ts";
import { three } from "../../support/room-clock.ts";

test("a limit is what it listens for; without one, what the heaviest group at home wants", async () => {
  const { room } = await three({ scenario: "lesson" });
  const own = seenBy(room.world(), "KEN");
  const [article = 0] = own.world.draft.floor;
  expect(listenFor(own, { [article]: 1 })).toEqual({ type: "limit", article, alternative: 1 });
  expect(listenFor(own, { [article]: "any" })).toEqual(listenFor(own, {}));
  const voices = own.world.draft.floor.flatMap((one) => voicesOn(own, one));
  const heaviest = Math.max(...voices.map(({ weight }) => weight));
  expect(listenFor(own, {})).toMatchObject(
    voices.length > 0 ? { type: "group", weight: heaviest } : { type: "wish" },
  );
});
