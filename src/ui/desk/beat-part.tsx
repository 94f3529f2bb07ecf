import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { people } from "../../client/i18n/people.ts";
import { type Script, scriptOf } from "../../client/selectors/lesson-script.ts";
import { tablesText } from "../../client/sentences/desk-words.ts";

import { BellPart } from "./bell-part.tsx";
import { useDesk, useRoomScenario } from "./use-desk.ts";

const LINES = ["do", "say", "ask"] as const;

/**
 * What the teacher needs in every minute: for the open beat one line to do, one to say and one to ask, and the bell.
 * Tables in different beats have lines of their own.
 */
export function BeatPart(): ReactNode {
  const { tables, isDebriefed } = useDesk();
  const scripts = new Map<Script, number[]>();
  for (const { table, beat, clock, round, season, reached } of tables) {
    const script = scriptOf({ beat, clock, round, season, reached, isDebriefed });
    scripts.set(script, [...(scripts.get(script) ?? []), table]);
  }
  return (
    <section className="sheet beat-part" aria-label={t("desk:script.heading")}>
      {[...scripts].map(([script, those]) => (
        <div key={script}>
          {scripts.size > 1 && <h2 className="small">{list(those.map(tablesText))}</h2>}
          <Lines script={script} />
        </div>
      ))}
      <BellPart />
    </section>
  );
}

function Lines({ script }: Readonly<{ script: Script }>): ReactNode {
  const values = { ...people(), months: useRoomScenario().seasonMonths };
  return (
    <dl className="beat-script">
      {LINES.map((line) => (
        <div key={line}>
          <dt>{t(`desk:script.${line}`)}</dt>
          <dd>{t(`desk:script.${script}.${line}`, values)}</dd>
        </div>
      ))}
    </dl>
  );
}
