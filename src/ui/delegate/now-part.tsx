import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { speechOf } from "../../client/selectors/committee/floor.ts";
import { lastResult } from "../../client/selectors/committee/last-result.ts";
import { figuresText, outcomeText } from "../../client/sentences/ballot-figures.ts";
import { CaucusHead, FloorLine, SpeechNow, YieldForm } from "../committee/floor-part.tsx";
import { PointsNow } from "../committee/point-now.tsx";
import { OF_CAUCUS, OF_SPEECH, SpokenClock } from "../committee/spoken-clock.tsx";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";

/** Current business with its clock, or the latest result. */
export function NowPart(): ReactNode {
  const state = useCommittee();
  const own = useOwn();
  const names = useNames();
  const speech = speechOf(state);
  const { rollCall, floor } = state;
  const called = rollCall?.order[rollCall.next];
  const result = useResult();
  return (
    <section className="sheet delegate-now" aria-labelledby="now-heading">
      <h2 id="now-heading" className="eyebrow">
        {t("committee:floor.heading")}
      </h2>
      <PointsNow />
      <FloorLine />
      <CaucusHead state={state} />
      {floor.type === "caucus" && <SpokenClock clock={floor.clock} marks={OF_CAUCUS} />}
      {speech !== null && <SpeechNow speech={speech} />}
      {speech?.speaker === own && (
        <>
          <p className="delegate-yours">{t("delegate:list.yours")}</p>
          <SpokenClock clock={speech.clock} marks={OF_SPEECH} />
          <YieldForm speech={speech} />
        </>
      )}
      {called !== undefined && (
        <p>
          {t("committee:rollCall.heading")}: <strong>{names.seat(called)}</strong>
        </p>
      )}
      {floor.type === "idle" && called === undefined && result === null && (
        <p className="soft">{t("committee:floor.idle")}</p>
      )}
      {floor.type === "ballot" && <p className="soft">{t("committee:floor.ballot")}</p>}
      {result !== null && <Result result={result} />}
    </section>
  );
}

type LastResult = NonNullable<ReturnType<typeof lastResult>>;

function useResult(): LastResult | null {
  const { floor } = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  return floor.type === "idle" ? lastResult(entries) : null;
}

function Result({ result }: Readonly<{ result: LastResult }>): ReactNode {
  const names = useNames();
  return (
    <div>
      <p>{names.title(result.on)}</p>
      <p className="committee-outcome" data-carried={result.carried}>
        {outcomeText(result)}
      </p>
      <p className="numbers small">{figuresText(result, names)}</p>
    </div>
  );
}
