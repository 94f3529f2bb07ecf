import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { alarmText } from "../../client/sentences/board-lines.ts";
import { type AlarmedRow, alarmKey, nameOf } from "../../client/sessions/committee/board-alarms.ts";

type Said = Readonly<{ key: string; text: string }>;

/** Announces each alarm once to screen readers, when it starts. */
export function Announced({ rows }: Readonly<{ rows: readonly AlarmedRow[] }>): ReactNode {
  const known = useRef<ReadonlySet<string>>(new Set());
  const [fresh, setFresh] = useState<readonly Said[]>([]);
  useEffect(() => {
    const ringing = rows.flatMap(said);
    const begun = ringing.filter(({ key }) => !known.current.has(key));
    known.current = new Set(ringing.map(({ key }) => key));
    if (begun.length > 0) setFresh(begun);
  }, [rows]);
  return (
    <div role="status" className="visually-hidden">
      {fresh.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}

function said({ row, alarms: { ringing } }: AlarmedRow): readonly Said[] {
  return ringing.map((alarm) => ({
    key: alarmKey(row.code, alarm),
    text: t("board:announced", { committee: nameOf(row), alarm: alarmText(alarm, row) }),
  }));
}
