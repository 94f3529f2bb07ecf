/** A pair on two devices, and articles and packages for its Capital to hold back. */
import { options } from "../../src/engine/options/options.ts";
import { ownObjectives } from "../../src/engine/seats/seen.ts";
import type { OfferPackage, Term } from "../../src/engine/state/command.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import { seenBy } from "./play.ts";
import { openRoom, type RoomUnderTest } from "./room.ts";

/** Closes beats until this one is open. */
export async function to(room: RoomUnderTest, beat: string): Promise<void> {
  while (room.world().beat !== beat)
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
}

/** The first article on which Kenya may take a stand and whose text is not its wish. */
export async function unwanted(room: RoomUnderTest): Promise<number> {
  for (;;) {
    await to(room, "close");
    const own = seenBy(room.world(), "KEN");
    const wants = (article: number) =>
      ownObjectives(own).some(
        (goal) => goal.article === article && goal.accept.includes(room.world().draft.chair[article] ?? -1),
      );
    const found = optionOf(options(own), "takeStand")?.articles.find(({ article }) => !wants(article));
    if (found !== undefined) return found.article;
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
  }
}

/** A package from Brazil that asks Kenya for something that Kenya does not want to give. */
export function unwantedPackage(room: RoomUnderTest): OfferPackage {
  const goals = ownObjectives(seenBy(room.world(), "KEN"));
  const isWanted = ({ article, alternative }: Term) =>
    goals.some((goal) => goal.article === article && goal.accept.includes(alternative));
  const { gives = [], asks = [] } = optionOf(options(seenBy(room.world(), "BRA")), "offerPackage") ?? {};
  const ask = asks.find((term) => !isWanted(term));
  const give = gives.find(({ article }) => article !== ask?.article);
  if (ask === undefined || give === undefined) throw new Error("Kenya wants all that is on the table");
  return { type: "offerPackage", to: indexOf(room.world().scenario, "KEN"), give, ask, assistance: 0 };
}

export async function pair() {
  const room = await openRoom({ pairs: true });
  const delegate = await room.at("KEN", 1, "delegate");
  const capital = await room.at("KEN", 1, "capital");
  const brazil = await room.at("BRA");
  await room.desk.give({ type: "start", table: 1 });
  return { room, delegate, capital, brazil };
}
