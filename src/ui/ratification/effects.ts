/** How an event or an answer affects the wish to ratify, in words. */
import { list, t } from "../../client/i18n/index.ts";
import type { Mood } from "../../engine/state/scenario.ts";

const KEYS = {
  urgency: { up: "ratification:event.urgencyUp", down: "ratification:event.urgencyDown" },
  trust: { up: "ratification:event.trustUp", down: "ratification:event.trustDown" },
  rights: { up: "ratification:event.rightsUp", down: "ratification:event.rightsDown" },
  capacity: { up: "ratification:event.capacityUp", down: "ratification:event.capacityDown" },
} as const;

const PARTS = ["urgency", "trust", "rights", "capacity"] as const satisfies readonly (keyof Mood)[];
/** Effects of at least this size are called strong. */
const MUCH = 3;

/** @example "more urgency (much) and less trust" */
export function effectsText(effect: Mood): string {
  const words = PARTS.filter((part) => effect[part] !== 0).map((part) => partText(part, effect[part]));
  return words.length === 0 ? t("ratification:event.noEffect") : list(words);
}

function partText(part: keyof Mood, value: number): string {
  const word = t(value > 0 ? KEYS[part].up : KEYS[part].down);
  return Math.abs(value) >= MUCH ? t("ratification:event.much", { effect: word }) : word;
}
