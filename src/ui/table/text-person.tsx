import type { ReactNode } from "react";
import "./text-person.css";
import { caseConsequence } from "../../client/i18n/people.ts";
import { turnedBy } from "../../client/selectors/negotiation/deal.ts";
import { useTable } from "../hooks/stores.ts";
import { FateFace, MetWords, metSentence } from "../people/fate-face.tsx";
import { Aside } from "../primitives/aside.tsx";
import { PersonStory } from "../widgets/person-head.tsx";

type TextProps = Readonly<{ article: number; alternative: number }>;

/**
 * The face of the person whose fate a text decides, if it prevails over its strongest rival. A press tells what it would
 * mean for them and who they are. Empty if the text decides nobody's fate.
 */
export function TextPerson(text: TextProps): ReactNode {
  const turned = turnedBy(useTable().own, text);
  if (turned === null) return null;
  const fate = caseConsequence(turned);
  return (
    <Aside className="text-person" button={<FateFace judged={turned} />} label={fate}>
      <p>
        <strong>{fate}</strong> {metSentence(turned)}
      </p>
      <PersonStory id={turned.case} />
    </Aside>
  );
}

/** What a text that the player supports would mean for its person, in plain words. */
export function TextFate(text: TextProps): ReactNode {
  const turned = turnedBy(useTable().own, text);
  if (turned === null) return null;
  return (
    <div className="person-row text-fate">
      <FateFace judged={turned} />
      <p>
        {caseConsequence(turned)}
        <MetWords judged={turned} />
      </p>
    </div>
  );
}
