import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { changedLines } from "../../client/selectors/committee/changed-lines.ts";
import type { PaperWords } from "../../client/selectors/committee/paper-history.ts";

type ChangesProps = Readonly<{ before: PaperWords; after: PaperWords }>;

/** What has changed between two versions of a paper: struck words crossed out, new words underlined. */
export function PaperChanges({ before, after }: ChangesProps): ReactNode {
  const parts = [
    ["title", before.title, after.title],
    ["preamble", before.preamble, after.preamble],
    ["text", before.text, after.text],
  ] as const;
  return (
    <div className="paper-changes stack">
      {parts
        .filter(([, old, now]) => old !== now)
        .map(([part, old, now]) => (
          <div key={part}>
            <p className="small soft">{t(`committee:history.part.${part}`)}</p>
            <Lines before={old} after={now} />
          </div>
        ))}
    </div>
  );
}

function Lines({ before, after }: Readonly<{ before: string; after: string }>): ReactNode {
  return changedLines(before, after).map(({ pieces, isKept }, line) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is identified by its position
    <p key={line} className="treaty" dir="auto" data-kept={isKept}>
      {pieces.map(({ kind, text }, at) => {
        const key = `${at}-${kind}`;
        if (kind === "kept") return <span key={key}>{text}</span>;
        return kind === "struck" ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
      })}
    </p>
  ));
}
