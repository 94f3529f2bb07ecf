/** The start page after a match: her latest letter instead of her question. It loads only if there is a letter. */
import { type ReactNode, Suspense, useState } from "react";
import { longDate } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { KeptLetter } from "../../client/saves/kept-letter.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { type LetterWords, letterWords } from "../../client/sentences/letter-words.ts";
import { useOwnAnswer } from "../hooks/use-own-answer.ts";
import { Portrait } from "../people/portrait.tsx";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { lazily } from "../shell/lazily.ts";
import { ANSWER_KEYS, StartCase } from "./start-case.tsx";

const ClearDialog = lazily(async () => (await import("./clear-dialog.tsx")).ClearDialog);

type LetterProps = Readonly<{ letter: KeptLetter }>;

/** Her letter, what she says now, and the player's answer beside the treaty's. */
export function LetterPart({ letter }: LetterProps): ReactNode {
  const [isReading, setReading] = useState(false);
  const [isClearing, setClearing] = useState(false);
  const state = countryName(letter.state);
  const words = wordsOf(letter);
  return (
    <>
      <figure className="start-ines start-letter">
        <Portrait kind="case" id={START_CASE.case} size="large" />
        <figcaption className="eyebrow">
          {t("start.letterTo", { state, when: longDate(letter.writtenAt) })}
        </figcaption>
        <blockquote>{words.paragraphs.at(-1)}</blockquote>
        <div className="row">
          <Button size="small" onPress={() => setReading(true)}>
            {t("start.readLetter")}
          </Button>
          <Button
            look="quiet"
            size="small"
            aria-label={t("start.clearAbout")}
            onPress={() => setClearing(true)}
          >
            {t("start.clear")}
          </Button>
        </div>
      </figure>
      <ScreenHeading>{t(`start.now.${nowOf(letter)}`)}</ScreenHeading>
      <Beside letter={letter} />
      {isReading && <WholeLetter words={words} onClose={() => setReading(false)} />}
      <Suspense>{isClearing && <ClearDialog onClose={() => setClearing(false)} />}</Suspense>
    </>
  );
}

/** What became of her. As long as the treaty is not in force, its answer has no effect. */
function nowOf({ fate, answers: [crime] }: KeptLetter): "failed" | "waiting" | KeptLetter["answers"][0] {
  return fate === "failed" || fate === "waiting" ? fate : crime;
}

/** The player's answer beside the treaty's. Without an answer of the player, the page asks for it. */
function Beside({ letter: { fate, answers } }: LetterProps): ReactNode {
  const own = useOwnAnswer();
  if (own === null) return <StartCase />;
  const text = fate === "failed" ? "failed" : answers[0];
  return (
    <dl className="start-beside" data-agrees={own === text}>
      <div>
        <dt>{t("start.yourAnswer")}</dt>
        <dd>{t(ANSWER_KEYS[own])}</dd>
      </div>
      <div>
        <dt>{t("start.treatyAnswer")}</dt>
        <dd>{t(`start.became.${text}`)}</dd>
      </div>
    </dl>
  );
}

function wordsOf({ fate, answers, month, state, stand = null }: KeptLetter): LetterWords {
  const record = stand === null ? null : { state: countryName(state), stand };
  return letterWords(START_CASE.case, fate, answers, month, record);
}

type WholeProps = Readonly<{ words: LetterWords; onClose: () => void }>;

function WholeLetter({ words: { heading, paragraphs, record, signature }, onClose }: WholeProps): ReactNode {
  return (
    <Dialog title={heading} isOpen onClose={onClose}>
      <div className="letter">
        <Portrait kind="case" id={START_CASE.case} size="medium" />
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {record !== null && <p>{record}</p>}
        <p className="letter-signature">{signature}</p>
      </div>
    </Dialog>
  );
}
