import { Fragment, type ReactNode, useEffect, useState } from "react";
import { keyFor } from "../../client/addresses/keys.ts";
import { deskNow, recordText } from "../../client/host/calls.ts";
import { t } from "../../client/i18n/index.ts";
import { reportIn, type TableReport } from "../../client/print/report.ts";
import type { DeskView } from "../../room/message.ts";
import { DelegationSheets } from "./delegation-sheet.tsx";
import { ENDED, type Ended, EndedPapers } from "./ended-papers.tsx";
import { PaperChecks } from "./paper-checks.tsx";
import { PrintPage } from "./print-page.tsx";

type RoomPapersProps = Readonly<{ code: string; tables: number; areSheets: boolean }>;

/** What can be printed of a room: that of a match, and a sheet for each delegation. */
const OF_ROOM = [...ENDED, "sheets"] as const;
type OfRoom = (typeof OF_ROOM)[number];

/** `report`: null if the record is missing or cannot be read. */
type TableOf = Readonly<{ table: number; report: TableReport | null }>;

/** The treaty, the report and the sheets of every table in a room, once the debrief is open. */
export function RoomPapers(room: RoomPapersProps): ReactNode {
  const found = useReports(room);
  const answers = useAnswers(room.code);
  const [chosen, setChosen] = useState<readonly OfRoom[]>(room.areSheets ? ["sheets"] : ENDED);
  const [left, setLeft] = useState<readonly string[]>([]);
  const there = found?.filter(({ report }) => report !== null) ?? [];
  const names = there.map(({ table }) => ({ id: String(table), name: t("print:ended.table", { table }) }));
  const shown = there.filter(({ table }) => !left.includes(String(table)));
  const choose = (tables: readonly string[]): void =>
    setLeft(names.map(({ id }) => id).filter((id) => !tables.includes(id)));
  return (
    <PrintPage
      lead={t("print:ended.leadRoom", { code: room.code })}
      isEmpty={found !== null && (shown.length === 0 || chosen.length === 0)}
      choices={
        <>
          <PaperChecks
            items={OF_ROOM.map((id) => ({ id, name: t(`print:ended.${id}`) }))}
            chosen={chosen}
            onChoose={setChosen}
          />
          {names.length > 1 && (
            <PaperChecks items={names} chosen={shown.map(({ table }) => String(table))} onChoose={choose} />
          )}
          {chosen.includes("sheets") && answers === null && <p role="status">{t("print:ended.noDesk")}</p>}
          {found !== null && there.length === 0 && <p role="status">{t("print:ended.none")}</p>}
        </>
      }
    >
      {found === null && <p role="status">{t("print:ended.reading")}</p>}
      {shown.map(
        ({ table, report }) =>
          report !== null && (
            <Fragment key={table}>
              <EndedPapers report={report} chosen={chosen.filter(isEnded)} table={table} />
              {answers != null && chosen.includes("sheets") && (
                <DelegationSheets report={report} table={table} answers={answers} />
              )}
            </Fragment>
          ),
      )}
    </PrintPage>
  );
}

function isEnded(one: OfRoom): one is Ended {
  return one !== "sheets";
}

/** What pupils answered, which only the desk may read. Null without its key; undefined while the host is asked. */
function useAnswers(code: string): DeskView | null | undefined {
  const [desk, setDesk] = useState<DeskView | null>();
  useEffect(() => {
    const key = keyFor("desk", code);
    let isCurrent = true;
    void (key === "" ? Promise.resolve(null) : deskNow(code, key)).then((now) => {
      if (isCurrent) setDesk(now);
    });
    return () => {
      isCurrent = false;
    };
  }, [code]);
  return desk;
}

/** Returns null while the records are being read. */
function useReports({ code, tables }: Pick<RoomPapersProps, "code" | "tables">): readonly TableOf[] | null {
  const [found, setFound] = useState<readonly TableOf[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readAll(code, keyFor("wall", code) || keyFor("desk", code), tables).then((read) => {
      if (isCurrent) setFound(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [code, tables]);
  return found;
}

/** Reads the records one by one, because replaying a long match takes a second. */
async function readAll(code: string, key: string, tables: number): Promise<readonly TableOf[]> {
  const read: TableOf[] = [];
  for (let table = 1; table <= tables; table++) {
    const text = await recordText(code, key, table);
    read.push({ table, report: text === null ? null : reportIn(text) });
  }
  return read;
}
