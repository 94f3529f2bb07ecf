import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { ChanceDots } from "./chance-dots.tsx";

type TenDotsProps = Readonly<{
  /** The chance in thousandths. */
  chance: number;
  /** What the chance is for. Only screen readers read it out. */
  label: string;
}>;

/** A chance as ten dots with its number beside them. @example 550 and "The law": ●●●●●●○○○○ 55% */
export function TenDots({ chance, label }: TenDotsProps): ReactNode {
  const value = Math.round(chance / 10);
  return (
    <span className="ten-dots">
      <span className="visually-hidden">{label}</span> <ChanceDots low={value} high={value} />{" "}
      <span className="numbers">{t("common.percent", { value })}</span>
    </span>
  );
}
