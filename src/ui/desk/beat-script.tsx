import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { people } from "../../client/i18n/people.ts";
import { scriptOf } from "../../client/selectors/lesson-script.ts";
import type { TableReport } from "../../room/message.ts";
import { useDesk } from "./use-desk.ts";

const LINES = ["do", "say", "ask"] as const;

/** For the open beat, one line to do, one to say, and one to ask. */
export function BeatScript({ table }: Readonly<{ table: TableReport }>): ReactNode {
  const { tables, isDebriefed } = useDesk();
  // The words stand once, at the first of the tables that are in the same beat.
  if (tables.some((one) => one.table < table.table && one.beat === table.beat)) return null;
  const script = scriptOf({ beat: table.beat, clock: table.clock, season: table.season, isDebriefed });
  return (
    <dl className="beat-script">
      {LINES.map((line) => (
        <div key={line}>
          <dt>{t(`desk:script.${line}`)}</dt>
          <dd>{t(`desk:script.${script}.${line}`, people())}</dd>
        </div>
      ))}
    </dl>
  );
}
