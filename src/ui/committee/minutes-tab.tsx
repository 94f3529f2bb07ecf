import { Fragment, type ReactNode } from "react";
import { clockTime, longDate } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { minutesLines, namedBallots, type ReadLine } from "../../client/selectors/committee/minutes-lines.ts";
import type { CommitteeNames } from "../../client/sentences/committee-names.ts";
import { lineText } from "../../client/sentences/minutes-words.ts";
import { packName } from "../../client/sentences/pack-name.ts";
import { recordLines } from "../../client/sentences/record-lines.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { AdoptedTexts } from "./adopted-texts.tsx";
import { DocumentsLink } from "./documents-link.tsx";
import { MinutesFile } from "./minutes-file.tsx";

/** The minutes, written automatically. In print, they also include the record of votes and the adopted texts. */
export function MinutesTab(): ReactNode {
  const { name, pack } = useCommittee();
  return (
    <div className="stack">
      <Button size="small" onPress={() => print()}>
        {t("committee:minutes.print")}
      </Button>
      <MinutesFile />
      <DocumentsLink paper={null} />
      <article className="committee-minutes">
        <h3>{t("committee:minutes.of", { name })}</h3>
        <p className="small soft">{t("committee:minutes.rules", { pack: packName(pack) })}</p>
        <Lines />
        <Record />
        <AdoptedTexts />
      </article>
    </div>
  );
}

function Lines(): ReactNode {
  const entries = useCommitteePage((page) => page.entries);
  const names = useNames();
  const lines = minutesLines(entries);
  return (
    <ol className="minutes-lines">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added and never move
        <Fragment key={at}>
          <Day of={line} before={lines[at - 1]} />
          <Line line={line} names={names} />
        </Fragment>
      ))}
    </ol>
  );
}

/** The date, above the first line of each day. */
function Day({ of, before }: Readonly<{ of: ReadLine; before: ReadLine | undefined }>): ReactNode {
  const day = longDate(timeOf(of));
  if (before !== undefined && longDate(timeOf(before)) === day) return null;
  return (
    <li className="minutes-day">
      <strong>{day}</strong>
    </li>
  );
}

const timeOf = (line: ReadLine): number => (line.type === "roll" ? line.at : line.line.at);

function Line({ line, names }: Readonly<{ line: ReadLine; names: CommitteeNames }>): ReactNode {
  const { at, text, isTakenBack } = lineText(line, names);
  return (
    <li>
      <span className="numbers soft">{clockTime(at)}</span>{" "}
      <span>
        {isTakenBack ? <del>{text}</del> : text}
        {isTakenBack && <span className="small soft"> {t("committee:minutes.corrected")}</span>}
      </span>
    </li>
  );
}

/** How each delegation voted, in votes recorded by name. */
function Record(): ReactNode {
  const entries = useCommitteePage((page) => page.entries);
  const names = useNames();
  const named = namedBallots(entries);
  if (named.length === 0) return null;
  return (
    <section className="stack">
      <h4>{t("committee:minutes.record")}</h4>
      {named.map((ballot) => (
        <div key={ballot.n} className="small">
          <p>
            <strong>{names.title(ballot.on)}</strong>
          </p>
          {recordLines(ballot, names).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </section>
  );
}
