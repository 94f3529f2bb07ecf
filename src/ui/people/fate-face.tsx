import type { ReactNode } from "react";
import "./fate-face.css";
import { t } from "../../client/i18n/index.ts";
import { caseCalled, type Judged } from "../../client/i18n/people.ts";
import { type Met, metBy } from "../../client/selectors/people/hope.ts";
import { Portrait } from "./portrait.tsx";

type FateProps = Readonly<{ judged: Judged; size?: "small" | "medium" }>;

/**
 * The face of the person of a case, with a sign on its frame: whether an answer of the text is what they hope for. What
 * the answer means stands beside it, followed by `MetWords`.
 */
export function FateFace({ judged, size = "small" }: FateProps): ReactNode {
  const { case: id, question, answer } = judged;
  const met = metBy(id, question, answer);
  return (
    <span className="fate-face" data-met={met ?? undefined}>
      <Portrait kind="case" id={id} size={size} />
      {met !== null && <FateSign met={met} />}
    </span>
  );
}

/**
 * The sign of a face in words, for screen readers. It follows the sentence that says what the answer means. An answer that
 * is left to each state says by itself that the person has to wait.
 */
export function MetWords({ judged }: Readonly<{ judged: Judged }>): ReactNode {
  if (metBy(judged.case, judged.question, judged.answer) === "open") return null;
  return <span className="visually-hidden"> {metSentence(judged)}</span>;
}

/** @returns an empty sentence for a person whose hopes the content does not know */
export function metSentence({ case: id, question, answer }: Judged): string {
  const met = metBy(id, question, answer);
  return met === null ? "" : t(`negotiation:case.met.${met}`, { person: caseCalled(id) });
}

const MOUTHS: Readonly<Record<Met, string>> = {
  hoped: "M5.8 11.6q4.2 4.8 8.400 0",
  open: "M6.2 13h7.6",
  feared: "M5.8 14.6q4.2 -4.8 8.400 0",
};

/** A face that smiles, waits or frowns. The mouths can be told apart without colour. */
export function FateSign({ met }: Readonly<{ met: Met }>): ReactNode {
  return (
    <svg className="fate-shape" data-met={met} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" className="fate-ring" />
      <circle cx="7.2" cy="8" r="1.3" className="fate-eye" />
      <circle cx="12.8" cy="8" r="1.3" className="fate-eye" />
      <path d={MOUTHS[met]} className="fate-mouth" />
    </svg>
  );
}
