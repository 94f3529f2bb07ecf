import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { placardEffect } from "../../client/selectors/negotiation/placard-effect.ts";
import { placardEffectLine } from "../../client/sentences/placard-effect-line.ts";
import { useTable } from "../hooks/stores.ts";
import { useIsLive } from "./own-seat.ts";

type EffectsProps = Readonly<{
  /**
   * Which articles have a line. In a lesson one is enough: a text that the placards turned, or else one where some were
   * laid. The last sounding can cover many articles, and then only the texts that they turned are listed.
   */
  of: "all" | "one" | "turned";
}>;

/**
 * What the seat's placards changed in the sounding that has just closed, one line for each article. Nothing in a match
 * of other rules, where placards counted differently.
 */
export function PlacardEffects({ of }: EffectsProps): ReactNode {
  const { own, names } = useTable();
  const isLive = useIsLive();
  if (!isLive) return null;
  const effects = own.world.draft.floor.flatMap((article) => {
    const effect = placardEffect(own.world, own.country, article);
    return effect === null ? [] : [{ article, effect }];
  });
  if (effects.length === 0) return null;
  const turned = effects.filter(({ effect }) => effect.of === "turned");
  const laid = effects.filter(({ effect }) => effect.of !== "absent");
  const shown = { all: effects, one: [...turned, ...laid].slice(0, 1), turned }[of];
  if (of === "one" && shown.length === 0) return null;
  return (
    <section className="placard-effects small" aria-labelledby="placard-effects-heading">
      <h3 id="placard-effects-heading" className={of === "one" ? "visually-hidden" : undefined}>
        {t("negotiation:effect.heading")}
      </h3>
      {shown.length === 0 && <p>{t("negotiation:effect.noneTurned")}</p>}
      {shown.map(({ article, effect }) => (
        <p key={article} data-turned={effect.of === "turned"}>
          {placardEffectLine(effect, article, names)}
        </p>
      ))}
    </section>
  );
}
