import { Fragment, type ReactNode, useState } from "react";
import { clockTime, longDate } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import {
  type MeetingLines,
  meetingsIn,
  namedBallots,
  type ReadLine,
  timeOf,
} from "../../client/selectors/committee/minutes-lines.ts";
import type { CommitteeNames } from "../../client/sentences/committee-names.ts";
import { fateInBrief, ratifiedText } from "../../client/sentences/fate-lines.ts";
import { lineText } from "../../client/sentences/minutes-words.ts";
import { packName } from "../../client/sentences/pack-name.ts";
import { recordLines } from "../../client/sentences/record-lines.ts";
import type { Fact } from "../../committee/facts/fact.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Select } from "../primitives/select.tsx";
import { AdoptedTexts } from "./adopted-texts.tsx";
import { DocumentsLink } from "./documents-link.tsx";
import { MinutesFile } from "./minutes-file.tsx";

const ALL = "all";

type MatchEnded = Extract<Fact, Readonly<{ type: "matchEnded" }>>;

/** The minutes, written automatically. In print, they also include the record of votes and the adopted texts. */
export function MinutesTab(): ReactNode {
  const { name, pack } = useCommittee();
  const meetings = meetingsIn(useCommitteePage((page) => page.entries));
  const [which, setWhich] = useState(ALL);
  const shown = which === ALL ? meetings : meetings.filter(({ meeting }) => String(meeting) === which);
  const held = meetings.filter(({ meeting }) => meeting > 0);
  return (
    <div className="stack">
      {held.length > 1 && (
        <Select
          label={t("committee:minutes.which")}
          selected={which}
          onSelect={setWhich}
          items={[
            { id: ALL, text: t("committee:minutes.all") },
            ...held.map((one) => ({ id: String(one.meeting), text: headingOf(one) })),
          ]}
        />
      )}
      <Button size="small" onPress={() => print()}>
        {t("committee:minutes.print")}
      </Button>
      <MinutesFile />
      <DocumentsLink paper={null} />
      <article className="committee-minutes">
        <h3>{t("committee:minutes.of", { name })}</h3>
        <p className="small soft">{t("committee:minutes.rules", { pack: packName(pack) })}</p>
        {shown.map((one) => (
          <Meeting key={one.meeting} of={one} />
        ))}
        {which === ALL && <Record />}
        {which === ALL && <AdoptedTexts />}
      </article>
    </div>
  );
}

function headingOf({ meeting, at }: MeetingLines): string {
  return meeting === 0 ? longDate(at) : t("committee:minutes.meeting", { meeting, day: longDate(at) });
}

/** A meeting with its number and date. A meeting that goes on after midnight has a date above each further day. */
function Meeting({ of }: Readonly<{ of: MeetingLines }>): ReactNode {
  const names = useNames();
  const { lines } = of;
  return (
    <ol className="minutes-lines">
      <li className="minutes-day">
        <strong>{headingOf(of)}</strong>
      </li>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added and never move
        <Fragment key={at}>
          <Day of={line} before={lines[at - 1] ?? line} />
          <Line line={line} names={names} />
        </Fragment>
      ))}
    </ol>
  );
}

/** The date, above the first line of each further day. */
function Day({ of, before }: Readonly<{ of: ReadLine; before: ReadLine }>): ReactNode {
  const day = longDate(timeOf(of));
  if (longDate(timeOf(before)) === day) return null;
  return (
    <li className="minutes-day">
      <strong>{day}</strong>
    </li>
  );
}

/** Up to 193 names: on a screen they are in a fold, on paper all of them stand below. */
function Fate({ fate, names }: Readonly<{ fate: MatchEnded; names: CommitteeNames }>): ReactNode {
  return (
    <>
      {fateInBrief(fate, names.paper(fate.paper))}
      {fate.isAdopted && fate.ratified.length > 0 && (
        <>
          <div className="no-print">
            <Disclosure level={4} title={t("committee:fate.who")}>
              <p>{ratifiedText(fate)}</p>
            </Disclosure>
          </div>
          <span className="paper-only">{ratifiedText(fate)}</span>
        </>
      )}
    </>
  );
}

function Line({ line, names }: Readonly<{ line: ReadLine; names: CommitteeNames }>): ReactNode {
  const { at, text, isTakenBack } = lineText(line, names);
  const fact = line.type === "roll" ? null : line.line.fact;
  if (fact?.type === "matchEnded")
    return (
      <li>
        <span className="numbers soft">{clockTime(at)}</span>{" "}
        <div>
          <Fate fate={fact} names={names} />
        </div>
      </li>
    );
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
