import { type ReactNode, useEffect } from "react";
import { t } from "../../client/i18n/index.ts";
import { useKeptLetter, useOwnAnswer } from "../hooks/use-own-answer.ts";
import { LanguageChoice } from "../shell/language-choice.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { BackToRoom } from "./back-to-room.tsx";
import { Doors } from "./doors.tsx";
import { FortyRing } from "./forty-ring.tsx";
import { MainAct, useMain } from "./main-act.tsx";
import { SaveList } from "./save-list.tsx";
import { listedAtStart } from "./save-words.ts";
import { Ines, StartCase } from "./start-case.tsx";
import { type Found, useSaves } from "./use-saves.ts";

type StartScreenProps = Readonly<{
  /** Called once the page is rendered. */
  onShown: () => void;
}>;

/**
 * The matches and the letter of this browser decide what comes first on the page, so the page appears only together
 * with them and nothing moves afterwards.
 */
export function StartScreen({ onShown }: StartScreenProps): ReactNode {
  const { found, reload } = useSaves();
  return (
    <ScreenFrame name="start">
      {found !== null && !found.isKeeping && (
        <p className="notice unsaved" role="alert">
          {t("start.notKept")}
        </p>
      )}
      {found !== null && <StartPage found={found} onChange={reload} onShown={onShown} />}
    </ScreenFrame>
  );
}

type StartPageProps = StartScreenProps & Readonly<{ found: Found; onChange: () => void }>;

function StartPage({ found, onChange, onShown }: StartPageProps): ReactNode {
  useEffect(onShown, [onShown]);
  const main = useMain(found);
  const hasAnswered = useOwnAnswer() !== null;
  const listed = listedAtStart(found.saves);
  return (
    <>
      <section className="start-hero">
        <div className="start-words">
          <Thread found={found} />
          <ul className="start-acts">
            <MainAct played={found} main={main} />
          </ul>
          <Doors />
          <BackToRoom />
        </div>
        <FortyRing isLit={hasAnswered} />
      </section>
      <div className="start-below">
        {listed.length > 0 && <SaveList saves={listed} onChange={onChange} />}
        <p className="small soft">{t("start.exercise")}</p>
        <LanguageChoice />
      </div>
    </>
  );
}

/** Ines's question to a newcomer, or her latest letter to somebody who has played. */
function Thread({ found: { LetterPart } }: Readonly<{ found: Found }>): ReactNode {
  const letter = useKeptLetter();
  if (letter !== null && LetterPart !== null) return <LetterPart letter={letter} />;
  return (
    <>
      <Ines />
      <StartCase />
    </>
  );
}
