import type { ReactNode } from "react";
import { mandateLine } from "../../client/i18n/names.ts";
import { MARKS, MarkBadge } from "./mark-badge.tsx";

type MandateMarkProps = Readonly<{ iso3: string; article: string }>;

/** Marks how far a line of the mandate can be trusted. A line that is not handwritten counts as modelled. */
export function MandateMark({ iso3, article }: MandateMarkProps): ReactNode {
  const words = mandateLine(iso3, article);
  const mark = MARKS.find((one) => one === words?.mark) ?? "modelled";
  return <MarkBadge mark={mark} />;
}
