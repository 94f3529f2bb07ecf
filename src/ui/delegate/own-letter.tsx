import { type ReactNode, useEffect, useRef } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import type { Letter } from "../../committee/state/letter.ts";
import { useNames } from "../hooks/use-committee.ts";

/** A request or a note of this delegation, and what has become of it. */
export function OwnLetter({
  letter: { to, topic, text, at, status, answer },
}: Readonly<{ letter: Letter }>): ReactNode {
  const names = useNames();
  const time = clockTime(at);
  return (
    <>
      <p className="small soft">
        {to === null
          ? t("delegate:letter.yours", { time })
          : t("delegate:letter.noteTo", { seat: names.seat(to), time })}
      </p>
      {topic !== null && <p>{t(`committee:letter.topic.${topic}`)}</p>}
      {text !== "" && (
        <p className="crisis-text" dir="auto">
          {text}
        </p>
      )}
      <p className="small">
        {to !== null
          ? t(`delegate:letter.status.${status}`)
          : status === "sent"
            ? t("delegate:letter.waiting")
            : answer === ""
              ? t("delegate:letter.closed")
              : t("delegate:letter.answered", { answer })}
      </p>
    </>
  );
}

/** The letter sent last, below the button that sent it. A new one is read out and comes into sight. */
export function NewestLetter({ letter }: Readonly<{ letter: Letter | undefined }>): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const n = letter?.n ?? 0;
  const seen = useRef(n);
  useEffect(() => {
    if (n > seen.current) place.current?.scrollIntoView({ block: "nearest" });
    seen.current = n;
  }, [n]);
  return (
    <div ref={place} role="status" className="stack">
      {letter !== undefined && (
        <div className="crisis-note stack">
          <OwnLetter letter={letter} />
        </div>
      )}
    </div>
  );
}
