/** Tells the player what its own placards changed in the last sounding. */
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { MovedText, PlacardEffect } from "../selectors/negotiation/placard-effect.ts";

/** One sentence or two about one article. */
export function placardEffectLine(effect: PlacardEffect, article: number, names: Names): string {
  const textOf = (alternative: number): string => names.alternative(article, alternative);
  switch (effect.of) {
    case "absent":
    case "neutral":
    case "light":
      return t(`negotiation:effect.${effect.of}`, { article: names.article(article) });
    case "ruled":
      return t("negotiation:effect.ruled", { text: textOf(effect.put) });
    case "turned":
      return turnedLine(effect.put, effect.other, textOf);
    case "kept":
      return keptLine(effect.moved, effect.put, textOf);
  }
}

function turnedLine(put: MovedText, other: MovedText, textOf: (alternative: number) => string): string {
  const values = { text: textOf(put.text), other: textOf(other.text) };
  if (put.steps <= 0) return t("negotiation:effect.turnedAway", { ...values, count: Math.abs(other.steps) });
  return t(other.steps < 0 ? "negotiation:effect.turnedBoth" : "negotiation:effect.turned", {
    ...values,
    count: put.steps,
  });
}

function keptLine(moved: MovedText, put: number, textOf: (alternative: number) => string): string {
  const values = { text: textOf(moved.text), put: textOf(put), count: Math.abs(moved.steps) };
  const isPut = moved.text === put;
  if (moved.steps > 0) return t(isPut ? "negotiation:effect.drewPut" : "negotiation:effect.drew", values);
  return t(isPut ? "negotiation:effect.pushedPut" : "negotiation:effect.pushed", values);
}
