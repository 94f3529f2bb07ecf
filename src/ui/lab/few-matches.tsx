import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";

/** The fewest matches on which a finding should rest [design]; the intervals show what they can tell. */
const ENOUGH = 100;

/** Says that a small study is a trial. */
export function FewMatches({ count }: Readonly<{ count: number }>): ReactNode {
  return count < ENOUGH ? <p className="small">{t("lab:few", { count })}</p> : null;
}
