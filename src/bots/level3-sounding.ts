/**
 * Level 3 in a sounding where it serves its mandate: it looks ahead to the chair's reading, and lays the placards and
 * gives the speech that promise its mandate most.
 */

import { quotient } from "../engine/exact/whole.ts";
import { readingWith } from "../engine/forecasts/placards.ts";
import { chanceOfLead } from "../engine/model/leverage.ts";
import { follows, isBeyond, type Seen } from "../engine/seats/seen.ts";
import type { LayPlacards, Speak } from "../engine/state/command.ts";
import type { Chance } from "./chance.ts";
import { layPlacards, placardsFor } from "./placards.ts";
import { maySpeak, speechFor } from "./speech.ts";
import { prospectOf } from "./stakes.ts";

/** Placards, the speech that goes with them, and what the chair's text then promises the mandate. */
type Plan = Readonly<{ laid: LayPlacards; speech: Speak | null; worth: number }>;

/** The best placards for each article on the floor, with a speech on the article where it adds most. */
export function planned(r: Seen, chance: Chance): readonly Plan[] {
  const silent = layPlacards(r, chance).map((usual) => bestPlan(r, usual, () => null));
  if (!maySpeak(r)) return silent;
  const spoken = silent.map((plan) => (follows(r, plan.laid.article) ? withSpeech(r, chance, plan) : plan));
  const gains = spoken.map(({ worth }, at) => worth - (silent[at]?.worth ?? worth));
  const best = gains.indexOf(Math.max(...gains));
  return silent.map((plan, at) => (at === best ? (spoken[at] ?? plan) : plan));
}

function withSpeech(r: Seen, chance: Chance, { laid }: Plan): Plan {
  const { article } = laid;
  return bestPlan(r, laid, (alternative) => speechFor(r, chance, { article, alternative }));
}

/** The best of the usual placards without a speech, and of the placards and speeches for each text. */
function bestPlan(r: Seen, usual: LayPlacards, say: (alternative: number) => Speak | null): Plan {
  const { article, wish } = usual;
  const texts = (r.world.draft.texts[article] ?? []).filter((text) => !isBeyond(r, article, text));
  return texts.reduce(
    (best, text) => {
      const plan = planOf(r, { ...usual, placards: placardsFor(r, article, wish, text) }, say(text));
      return plan.worth > best.worth ? plan : best;
    },
    planOf(r, usual, null),
  );
}

function planOf(r: Seen, laid: LayPlacards, speech: Speak | null): Plan {
  return { laid, speech, worth: worthOfPlan(r, laid, speech) };
}

/** What the chair's text promises the mandate, weighed by its lead over the next. */
function worthOfPlan(r: Seen, laid: LayPlacards, speech: Speak | null): number {
  const { texts, scores } = readingWith(r.world, r.country, laid, speech);
  const order = texts.map((text, at) => ({ text, score: scores[at] ?? 0 })).sort((x, y) => x.score - y.score);
  const [first, second] = order;
  if (first === undefined) return 0;
  const worth = prospectOf(r, laid.article, first.text);
  if (second === undefined) return worth;
  const chance = chanceOfLead(second.score - first.score);
  return quotient(worth * chance + prospectOf(r, laid.article, second.text) * (1000 - chance), 1000);
}
