import type { ReactNode } from "react";
import { longDate } from "../../client/i18n/dates.ts";
import { compareWords, t } from "../../client/i18n/index.ts";
import { paragraphsOf, positionsIn } from "../../client/selectors/committee/positions.ts";
import type { Position } from "../../committee/state/position.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { WordButton } from "../shell/word-button.tsx";
import { Paper } from "./paper.tsx";
import { PrintPage } from "./print-page.tsx";

/** The newest version of every position paper that this page may read, as a booklet in the order of the alphabet. */
export function PositionPapers(): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const all = positionsIn(state).all.toSorted((a, b) => compareWords(names.seat(a.by), names.seat(b.by)));
  return (
    <PrintPage
      heading={t("conference:position.heading")}
      lead={t("conference:position.bookletLead")}
      print={{ label: t("document:print"), note: t("document:printNote") }}
      isEmpty={all.length === 0}
      choices={
        all.length === 0 ? <p>{t("conference:position.bookletNone")}</p> : <PositionsFile positions={all} />
      }
    >
      {all.map((one) => (
        <OnePaper key={one.by} position={one} />
      ))}
    </PrintPage>
  );
}

/** Saves position papers as one file for a word processor. */
function PositionsFile({ positions }: Readonly<{ positions: readonly Position[] }>): ReactNode {
  const state = useCommittee();
  return (
    <WordButton
      title={t("conference:position.file", { name: state.name })}
      sheetsOf={async () => {
        const { positionSheets } = await import("../../client/files/position-sheet.ts");
        return positionSheets(state, positions);
      }}
    />
  );
}

function OnePaper({ position: { by, versions } }: Readonly<{ position: Position }>): ReactNode {
  const { name } = useCommittee();
  const names = useNames();
  const newest = versions.at(-1);
  if (newest === undefined) return null;
  return (
    <Paper kind="document" label={t("conference:position.of", { seat: names.seat(by) })}>
      <header className="document-head">
        <p className="document-stamp">{t("conference:position.one")}</p>
        <p className="document-symbol">{longDate(newest.at)}</p>
        <div>
          <p className="document-committee">
            <bdi>{name}</bdi>
          </p>
        </div>
        <div />
        <p className="document-not">{t("document:notUn")}</p>
      </header>
      <div className="document-title">
        <h2>{names.seat(by)}</h2>
      </div>
      {paragraphsOf(newest.text).map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a paper never move
        <p key={at} className="treaty" dir="auto">
          {text}
        </p>
      ))}
    </Paper>
  );
}
