import { type ReactNode, useId } from "react";
import { soonInForce } from "../../client/selectors/debrief/ending.ts";
import { fateFor } from "../../client/selectors/debrief/letter.ts";
import { ownStand } from "../../client/selectors/debrief/own-stand.ts";
import { caseAnswers } from "../../client/selectors/text/case-line.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { type LetterWords, letterWords } from "../../client/sentences/letter-words.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";
import { YourAnswer } from "../table/your-answer.tsx";

/**
 * A short letter from the person of a case, by default the one that opened the game. Its words depend on the final
 * text.
 */
export function Letter({ id = START_CASE.case }: Readonly<{ id?: string }>): ReactNode {
  const { view } = useTable();
  const words = useLetter(id, view.mine?.country ?? -1);
  if (words === null) return null;
  return (
    <LetterPaper of={id} words={words}>
      {id === START_CASE.case && <YourAnswer />}
    </LetterPaper>
  );
}

/** The words of a letter to the delegation of a country; null without a country, or if the case asks no questions. */
export function useLetter(id: string, country: number): LetterWords | null {
  const { view, scenario, names } = useTable();
  const text = usePlay().currentText();
  if (country < 0) return null;
  const [crime, data, refuse] = caseAnswers(scenario, text, id).map(({ answer }) => answer);
  if (crime === undefined || data === undefined || refuse === undefined) return null;
  const stand = ownStand(scenario, view.world, text, country, id);
  const record = stand === null ? null : { state: names.country(country), stand };
  return letterWords(
    id,
    fateFor(view.world, country),
    [crime, data, refuse],
    soonInForce(view.world),
    record,
  );
}

/** `of` is the case whose person writes. */
type PaperProps = Readonly<{ of: string; words: LetterWords; heading?: string; children?: ReactNode }>;

/** A letter on its sheet. */
export function LetterPaper({ of, words, heading = words.heading, children }: PaperProps): ReactNode {
  const id = useId();
  const { paragraphs, record, signature } = words;
  return (
    <section className="letter" aria-labelledby={id}>
      <Portrait kind="case" id={of} size="medium" />
      <h2 id={id} className="eyebrow">
        {heading}
      </h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {record !== null && <p>{record}</p>}
      <p className="letter-signature">{signature}</p>
      {children}
    </section>
  );
}
