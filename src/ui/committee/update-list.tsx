import type { ReactNode } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import type { CrisisUpdate } from "../../committee/state/crisis.ts";

/** What an update is called, with its time. Only a report of the press has a headline. */
export function updateTitle({ headline, at }: CrisisUpdate): string {
  const time = clockTime(at);
  return headline === undefined
    ? t("committee:crisis.updates.at", { time })
    : t("committee:crisis.updates.pressAt", { time });
}

/** The words of an update, under the headline of the press. */
export function UpdateWords({ update: { headline, text } }: Readonly<{ update: CrisisUpdate }>): ReactNode {
  return (
    <>
      {headline !== undefined && (
        <p className="crisis-headline" dir="auto">
          {headline}
        </p>
      )}
      <p className="crisis-text" dir="auto">
        {text}
      </p>
    </>
  );
}

/** Updates of the crisis with their kinds and times, the latest first. */
export function UpdateList({ updates }: Readonly<{ updates: readonly CrisisUpdate[] }>): ReactNode {
  return (
    <ol className="crisis-updates stack" reversed>
      {updates.toReversed().map((update) => (
        <li key={update.n}>
          <p className="numbers soft small">{updateTitle(update)}</p>
          <UpdateWords update={update} />
        </li>
      ))}
    </ol>
  );
}
