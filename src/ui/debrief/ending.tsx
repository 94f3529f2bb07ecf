import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { goalOf, isReached } from "../../client/selectors/challenges/challenges.ts";
import { placeOf } from "../../client/selectors/debrief/ending.ts";
import { standingOf } from "../../client/selectors/debrief/without-you.ts";
import { type EndingWords, endingWords } from "../../client/sentences/ending-words.ts";
import { EndRing } from "../film/end-ring.tsx";
import { HallPicture } from "../film/hall-picture.tsx";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { useFacts } from "./use-facts.ts";

/** The title of the ending, with the ring of instruments or, if there is no treaty, the hall of the last vote. */
export function Ending(): ReactNode {
  const { id, title, text } = useEndingWords();
  const { view } = useTable();
  const heading = useEndFocus();
  return (
    <header className="ending" data-ending={id}>
      <div>
        <p className="eyebrow">{t("debrief:sections.treaty")}</p>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <OwnPlace />
        <Goal />
        {view.mine === null && <p className="ending-text">{text}</p>}
      </div>
      <EndPicture />
    </header>
  );
}

/** What became of the player's own state, since the title is that of the treaty. */
function OwnPlace(): ReactNode {
  const { view, names } = useTable();
  const own = view.mine?.country ?? -1;
  const place = own < 0 ? "none" : placeOf(view.world, own);
  if (place === "none") return null;
  return <p className="ending-own">{t(`debrief:place.${place}`, { state: names.country(own) })}</p>;
}

const WAITING = ".decision, .step-heading, .picture, .arriving";

/**
 * The debrief opens at its title, so that the next press of Tab reaches the three buttons. Until it is loaded, the focus
 * waits on the picture or on the heading of the step.
 */
function useEndFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || activeElement?.matches(WAITING) === true;
    if (isFree) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

function useEndingWords(): EndingWords {
  const { view, scenario, names } = useTable();
  const own = view.mine?.country ?? -1;
  const state = own < 0 ? t("debrief:everybody") : names.country(own);
  return endingWords(scenario, view.world, usePlay().currentText(), state);
}

/** Whether the goal of a tough seat was reached. */
function Goal(): ReactNode {
  const { own } = useTable();
  const challenge = useGame((game) => game.challenge);
  const parts = challenge === null ? null : goalOf(challenge, own);
  if (parts === null) return null;
  return <p className="ending-goal">{t(`debrief:end.${isReached(parts) ? "goalReached" : "goalMissed"}`)}</p>;
}

function EndPicture(): ReactNode {
  const { view, scenario } = useTable();
  const { outcome, threshold } = view.world.treaty;
  if (outcome !== null && outcome.how !== "failed") {
    return <EndRing parties={standingOf(view.world).instruments} needed={threshold} />;
  }
  if (outcome === null) return null;
  return <HallPicture states={scenario.countries.length} outcome={outcome} own={view.mine?.country ?? -1} />;
}

/** The ending in a few sentences, with the facts beside it. */
export function EndingFacts(): ReactNode {
  const { view, names } = useTable();
  const { text } = useEndingWords();
  const facts = useFacts();
  const own = view.mine?.country ?? -1;
  const place = own < 0 ? "none" : placeOf(view.world, own);
  return (
    <div className="stack">
      <p>
        {text} {place !== "none" && t(`debrief:place.${place}`, { state: names.country(own) })}
      </p>
      <dl className="ending-facts">
        {facts.map(({ id, name, value }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
