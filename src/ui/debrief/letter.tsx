import type { ReactNode } from "react";
import { soonInForce } from "../../client/selectors/debrief/ending.ts";
import { fateFor } from "../../client/selectors/debrief/letter.ts";
import { caseAnswers } from "../../client/selectors/text/case-line.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { letterWords } from "../../client/sentences/letter-words.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";
import { YourAnswer } from "../table/your-answer.tsx";

/**
 * A short letter from the person of a case, by default the one that opened the game. Its words depend on the final
 * text.
 */
export function Letter({ id = START_CASE.case }: Readonly<{ id?: string }>): ReactNode {
  const { view, scenario } = useTable();
  const text = usePlay().currentText();
  if (view.mine === null) return null;
  const [crime, data, refuse] = caseAnswers(scenario, text, id).map(({ answer }) => answer);
  if (crime === undefined || data === undefined || refuse === undefined) return null;
  const fate = fateFor(view.world, view.mine.country);
  const { heading, paragraphs, signature } = letterWords(
    id,
    fate,
    [crime, data, refuse],
    soonInForce(view.world),
  );
  return (
    <section className="letter" aria-labelledby={`letter-${id}`}>
      <Portrait kind="case" id={id} size="medium" />
      <h2 id={`letter-${id}`} className="eyebrow">
        {heading}
      </h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="letter-signature">{signature}</p>
      {id === START_CASE.case && <YourAnswer />}
    </section>
  );
}
