import type { ReactNode } from "react";
import { mandateLine, redLineWords } from "../../client/wording/names.ts";
import { MARKS, MarkBadge } from "./mark-badge.tsx";

type MandateMarkProps = Readonly<{ iso3: string; article: string; part: "objective" | "redLine" }>;

/** Whether a hand-written line is reported in a source; lines of the model are modelled. */
export function MandateMark({ iso3, article, part }: MandateMarkProps): ReactNode {
  const words = part === "objective" ? mandateLine(iso3, article) : redLineWords(iso3, article);
  const mark = MARKS.find((one) => one === words?.mark) ?? "modelled";
  return <MarkBadge mark={mark} />;
}
