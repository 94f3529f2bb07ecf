import type { ReactNode } from "react";
import "./text-fate.css";
import { seenOf } from "../../client/game/at-table.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import { type Turned, turnedBy } from "../../client/selectors/negotiation/deal.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { FateFace, MetWords } from "../people/fate-face.tsx";

type FateProps = Readonly<{ article: number; alternative: number; shown: Shown }>;

/** The person whose fate a text decides, by face, and what it would mean for them. Empty if it decides nobody's fate. */
export function TextFate(text: FateProps): ReactNode {
  const turned = personOf(text);
  if (turned === null) return null;
  return (
    <span className="wall-text-fate">
      <FateFace judged={turned} />
      <FateWords turned={turned} />
    </span>
  );
}

/** The same where only the face has room: the words are for screen readers. */
export function TextFace(text: FateProps): ReactNode {
  const turned = personOf(text);
  if (turned === null) return null;
  return (
    <span className="wall-text-face">
      <FateFace judged={turned} />
      <span className="visually-hidden">
        <FateWords turned={turned} />
      </span>
    </span>
  );
}

/** Whose fate the text decides, and how. Null if nobody's. */
export function personOf({ article, alternative, shown: { scenario, view } }: FateProps): Turned | null {
  return turnedBy(seenOf(scenario, view), { article, alternative });
}

function FateWords({ turned }: Readonly<{ turned: Turned }>): ReactNode {
  return (
    <span>
      {caseConsequence(turned)}
      <MetWords judged={turned} />
    </span>
  );
}
