import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useGuide } from "./use-guide.ts";

/** Introduces what is new in this beat of a first match: first an explanation, then the term for it. */
export function GuideNote(): ReactNode {
  const play = usePlay();
  const { step } = useGuide();
  const { own, names } = useTable();
  if (step === null) return null;
  return (
    <aside className="guide-note" aria-label={t("guide.label")}>
      <p>{t(`guide.step.${step}`, { country: names.country(own.country) })}</p>
      <Button look="quiet" size="small" aria-label={t("guide.skip")} onPress={play.skipGuide}>
        {t("guide.skipShort")}
      </Button>
    </aside>
  );
}
