/** A pupil played by a policy that knows only what the pupil's page has received. */
import { acceptsOffer, policy } from "../../bots/index.ts";
import { draw, seedWordsOf } from "../../engine/exact/rng.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import type { Holder } from "../../engine/state/setup.ts";
import { seenFrom } from "../../engine/views/seen-from.ts";
import type { View } from "../../engine/views/view.ts";
import { scenarioOf } from "../../lab/matches/library.ts";
import type { OpenSetup } from "../../room/message.ts";

const PUPIL: Holder = { type: "bot", level: 2 };

/** The acts of such a pupil in this beat, with answers to packages last. `luck` seeds the pupil's random choices. */
export function actsOf({ scenario, audience, procedure }: OpenSetup, view: View, luck: string): Command[] {
  const seen = seenFrom(scenarioOf(scenario, audience, procedure), view);
  const words = seedWordsOf(luck);
  const chance = (purpose: number): number => draw(words, 30, view.world.clock, seen.country, purpose);
  return [...policy(PUPIL, seen, chance), ...answersOf(seen, view)];
}

function answersOf(seen: Seen, { mine, options }: View): Command[] {
  const open = options.find((option) => option.type === "answerOffer");
  if (open?.type !== "answerOffer") return [];
  return (mine?.offers ?? []).flatMap((offer): Command[] =>
    open.offers.includes(offer.id)
      ? [{ type: "answerOffer", offer: offer.id, accept: acceptsOffer(PUPIL, seen, offer) }]
      : [],
  );
}
