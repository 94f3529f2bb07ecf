import type { ReactNode } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { type PaperVersion, versionsOf } from "../../client/selectors/committee/paper-history.ts";
import { editRefusal } from "../../client/selectors/committee/papers.ts";
import { versionText } from "../../client/sentences/version-lines.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useAct, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { PaperChanges } from "./paper-changes.tsx";

type HistoryProps = Readonly<{ paper: Paper; level: 3 | 4 }>;

/** The versions of a paper, the latest first, each with what its author changed. Nothing if there is only one. */
export function PaperHistory({ paper, level }: HistoryProps): ReactNode {
  const versions = versionsOf(
    useCommitteePage((page) => page.entries),
    paper.n,
  );
  if (versions.length < 2) return null;
  const pairs = versions.map((version, at) => ({ version, before: versions[at - 1] ?? null }));
  return (
    <Disclosure level={level} title={t("committee:history.heading", { count: versions.length })}>
      <ol className="paper-versions stack">
        {pairs.toReversed().map(({ version, before }) => (
          <li key={`${version.n}-${version.how}`} className="stack">
            <Version paper={paper} version={version} before={before} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

type VersionProps = Readonly<{ paper: Paper; version: PaperVersion; before: PaperVersion | null }>;

function Version({ paper, version, before }: VersionProps): ReactNode {
  const names = useNames();
  const time = clockTime(version.at);
  return (
    <>
      <p>
        <span className="numbers soft">{time}</span> {versionText(version, names)}
      </p>
      {version.same !== null && (
        <p className="small soft">{t("committee:history.same", { time: clockTime(version.same) })}</p>
      )}
      {before !== null && <PaperChanges before={before.words} after={version.words} />}
      <Restore paper={paper} version={version} time={time} />
    </>
  );
}

/** Gives the paper the words of an earlier version. It is an edit like any other, with the same rights. */
function Restore({
  paper,
  version: { words },
  time,
}: Omit<VersionProps, "before"> & { time: string }): ReactNode {
  const act = useAct();
  const state = useCommittee();
  const seat = useCommitteePage((page) => page.seat);
  const { title, preamble, text } = paper;
  const isNow = words.title === title && words.preamble === preamble && words.text === text;
  if (isNow || seat === null || seat.type === "wall") return null;
  if (editRefusal(state, paper, seat, words) !== null) return null;
  const over = { title, preamble, text };
  return (
    <p>
      <Button
        size="small"
        onPress={() => void act({ type: "editPaper", paper: paper.n, ...words, over })}
        aria-label={t("committee:history.restoreOf", { time })}
      >
        {t("committee:history.restore")}
      </Button>
    </p>
  );
}
