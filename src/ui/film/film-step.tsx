import { type ReactNode, useId, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { FilmStep as Step } from "../../client/selectors/debrief/film-steps.ts";
import type { Moment, MomentsReport } from "../../client/selectors/debrief/moments.ts";
import { type FilmAbout, filmSentence, filmTitle } from "../../client/sentences/film-words.ts";
import { useSaidOnce } from "../hooks/use-said-once.ts";
import { Button } from "../primitives/button.tsx";
import { whenText } from "../widgets/when-text.ts";
import { ActPicture } from "./act-picture.tsx";
import { OfferPicture } from "./deal-picture.tsx";
import { EventPicture } from "./event-picture.tsx";
import { isOtherWay } from "./fork.tsx";
import { MomentPicture } from "./moment-picture.tsx";
import type { OwnFilm } from "./own-film.ts";
import { StepFigures } from "./step-figures.tsx";
import { StepPicture } from "./step-picture.tsx";

type StepProps = Readonly<{
  step: Step;
  about: FilmAbout;
  tables: Parameters<typeof StepFigures>[0]["tables"];
  report: MomentsReport;
  own: OwnFilm | null;
  /** Only the step in view draws a scene, since a scene takes much of a device. */
  isNow: boolean;
  isTold: boolean;
  onPlayed: () => void;
}>;

/** One step of the film: its picture, its sentence once the picture has shown it, and on request its figures. */
export function FilmStep({
  step,
  about,
  tables,
  report,
  own,
  isNow,
  isTold,
  onPlayed,
}: StepProps): ReactNode {
  const id = useId();
  const heading = `${id}-heading`;
  // All steps are on the page at once, but only the one in view is said.
  useSaidOnce(isNow && isTold ? filmSentence(step, about) : "");
  return (
    <section className="film-step" data-step={step.id} data-now={isNow} aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {filmTitle(step, about.moments, whenText)}
      </h3>
      <div className="film-frame" data-picture={step.picture}>
        {step.id === "moment" ? (
          <MomentShown step={step} about={about} report={report} isNow={isNow} onPlayed={onPlayed} />
        ) : (
          (own?.picture(step) ?? (
            <StepPicture step={step} made={about.made} own={own?.end ?? null} guesses={about.guesses} />
          ))
        )}
      </div>
      <div className="film-said">
        <p className="film-sentence">{isTold && filmSentence(step, about)}</p>
        {!isTold && <Space sentence={filmSentence(step, about)} />}
      </div>
      <Figures step={step} about={about} tables={tables} own={own} isTold={isTold} />
    </section>
  );
}

/** Keeps the room of a sentence that comes after its scene, so that the picture keeps its size. */
function Space({ sentence }: Readonly<{ sentence: string }>): ReactNode {
  return (
    <p className="film-space" aria-hidden="true">
      {sentence}
    </p>
  );
}

type ShownProps = Pick<StepProps, "about" | "report" | "isNow" | "onPlayed"> &
  Readonly<{ step: Extract<Step, { id: "moment" }> }>;

/** A moment as a drawing of its act, or as a scene that plays. */
function MomentShown({ step, about, report: { found }, isNow, onPlayed }: ShownProps): ReactNode {
  const { scenario } = about.made;
  const moment = about.moments[step.at];
  if (moment === undefined || typeof found !== "object") return null;
  const of = { moment, events: found.events, scenario };
  if (step.picture === "offer") return <OfferPicture {...of} />;
  if (step.picture === "event") return <EventPicture {...of} />;
  if (step.picture === "act") return <ActPicture {...of} />;
  return isNow ? <MomentPicture {...of} onPlayed={onPlayed} /> : null;
}

/** Behind Ines stands her letter, which only a player gets. */
function isOwnLetter(step: Step, own: OwnFilm | null): boolean {
  return step.id === "ines" && own !== null && own.end.country >= 0;
}

function behind(moment: Moment | undefined): "film:figures" | "film:guessInstead" | "film:guess" {
  if (moment === undefined) return "film:figures";
  return isOtherWay(moment) ? "film:guessInstead" : "film:guess";
}

/** What stands behind a step, closed at first: its tables, or what would have come without the act. */
function Figures({
  step,
  about,
  tables,
  own,
  isTold,
}: Pick<StepProps, "step" | "about" | "tables" | "own" | "isTold">): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const moment = step.id === "moment" ? about.moments[step.at] : undefined;
  const question = isOwnLetter(step, own) ? "film:letter" : behind(moment);
  return (
    <>
      <span className={isTold ? "film-behind" : "film-space"}>
        <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? "film:figuresHide" : question)}
        </Button>
      </span>
      {isOpen && (
        <div className="film-figures">
          {(step.id === "ines" && !isOwnLetter(step, own) ? null : own?.figures(step)) ?? (
            <StepFigures
              step={step}
              made={about.made}
              tables={tables}
              moments={about.moments}
              guesses={about.guesses}
            />
          )}
        </div>
      )}
    </>
  );
}
