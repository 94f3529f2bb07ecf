import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Difficulty, SeatDifficulty } from "../../client/setup/difficulty.ts";
import { Pips } from "./pips.tsx";

const MOST = 5;

/** The difficulty of a seat as five marks. The label says it in words. */
export function DifficultyMark({ step }: Readonly<{ step: Difficulty }>): ReactNode {
  return <Pips value={step} most={MOST} shape="square" label={t(`difficulty.step.${step}`)} />;
}

/** The difficulty in marks and words, and the handicap that makes up for it. Empty for a seat without figures. */
export function DifficultyLine({ of }: Readonly<{ of: SeatDifficulty | null }>): ReactNode {
  if (of === null) return null;
  const { step, handicap } = of;
  return (
    <p className="small difficulty-line">
      <span aria-hidden="true">
        <DifficultyMark step={step} />
      </span>{" "}
      <strong>{t(`difficulty.step.${step}`)}</strong>{" "}
      <span className="soft">
        {handicap === 0
          ? t("difficulty.even")
          : t(handicap > 0 ? "difficulty.hardSeat" : "difficulty.easySeat", { points: Math.abs(handicap) })}
      </span>
    </p>
  );
}
