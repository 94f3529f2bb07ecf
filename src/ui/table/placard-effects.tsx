import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { type PlacardEffect, placardEffect } from "../../client/selectors/negotiation/placard-effect.ts";
import { placardEffectLine } from "../../client/sentences/placard-effect-line.ts";
import { useTable } from "../hooks/stores.ts";

type EffectsProps = Readonly<{
  /** The last sounding can cover many articles: then only the texts that the placards turned are listed. */
  isBrief?: boolean;
}>;

/** What the seat's placards changed in the sounding that has just closed, one line for each article on the floor. */
export function PlacardEffects({ isBrief = false }: EffectsProps): ReactNode {
  const { own, names } = useTable();
  const effects = own.world.draft.floor.flatMap((article) => {
    const effect = placardEffect(own.world, own.country, article);
    return effect === null ? [] : [{ article, effect }];
  });
  if (effects.length === 0) return null;
  const shown = isBrief ? effects.filter(({ effect }) => effect.of === "turned") : effects;
  return (
    <section className="placard-effects small" aria-labelledby="placard-effects-heading">
      <h3 id="placard-effects-heading">{t("negotiation:effect.heading")}</h3>
      {shown.length === 0 && <p>{t("negotiation:effect.noneTurned")}</p>}
      {shown.map(({ article, effect }) => (
        <p key={article} data-turned={isTurned(effect)}>
          {placardEffectLine(effect, article, names)}
        </p>
      ))}
    </section>
  );
}

function isTurned({ of }: PlacardEffect): boolean {
  return of === "turned";
}
