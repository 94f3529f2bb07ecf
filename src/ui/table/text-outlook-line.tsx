import type { ReactNode } from "react";
import { type TextOutlook, textOutlook } from "../../client/selectors/negotiation/placard-outlook.ts";
import { textOutlookLine } from "../../client/sentences/text-outlook-line.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { sealedOf } from "./own-seat.ts";
import type { Sounding } from "./use-soundings.ts";

/**
 * Which text the chair would put with the chosen placards and the sealed speech, as a picture and a sentence. Screen
 * readers hear it only when it changes.
 */
export function TextOutlookLine({ sounding }: Readonly<{ sounding: Sounding }>): ReactNode {
  const { view, names } = useTable();
  const play = usePlay();
  const { article, placards, texts } = sounding;
  const reading = play.placardsOutlook(sounding, sealedOf(view, "speak"));
  const outlook = reading === null ? null : textOutlook(reading, placards);
  if (outlook === null) return null;
  return (
    <div className="text-outlook small">
      <MarkBadge mark="modelled" isWordless />
      <Track texts={texts} outlook={outlook} />
      <p aria-live="polite">{textOutlookLine(outlook, article, names)}</p>
    </div>
  );
}

/** The width of a step between two wordings, and the margin at both ends. */
const STEP = 14;
const EDGE = 7;

type TrackProps = Readonly<{ texts: readonly number[]; outlook: TextOutlook }>;

/** The texts on the table as points on a line: full where the chair goes, a ring where it could go instead. */
function Track({ texts, outlook }: TrackProps): ReactNode {
  const last = Math.max(...texts);
  const first = Math.min(...texts);
  const xOf = (text: number): number => EDGE + STEP * (text - first);
  const width = xOf(last) + EDGE;
  return (
    <svg
      className="text-track directed"
      viewBox={`0 0 ${width} 14`}
      width={width}
      height="14"
      aria-hidden="true"
    >
      <path d={`M${EDGE} 7H${width - EDGE}`} data-part="line" />
      {texts.map((text) => (
        <circle
          key={text}
          cx={xOf(text)}
          cy="7"
          r={text === outlook.put ? 5 : 3}
          data-part={partOf(outlook, text)}
        />
      ))}
    </svg>
  );
}

type Part = "put" | "other" | "text";

function partOf(outlook: TextOutlook, text: number): Part {
  if (text === outlook.put) return "put";
  return "other" in outlook && text === outlook.other ? "other" : "text";
}
