import { type ReactNode, useState } from "react";
import type { EndedTable } from "../../client/room/ended-table.ts";
import { t } from "../../client/wording/index.ts";
import type { RoomView } from "../../room/message.ts";
import { Toggles } from "../primitives/choices.tsx";
import { ScrollBox } from "../primitives/scroll-box.tsx";
import { AnswerLegend } from "./case-list.tsx";
import { CaseRows, FateRows, TextRows } from "./end-rows.tsx";
import { useEnded } from "./use-ended.ts";

const PAGES = ["text", "cases", "fate"] as const;
type EndPageId = (typeof PAGES)[number];

const ROWS = { text: TextRows, cases: CaseRows, fate: FateRows } as const;

/** What the tables made, side by side with the real convention: one seed, and as many worlds as tables. */
export function EndPage({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const ended = useEnded(room.begun);
  const [page, turn] = useState<EndPageId>("text");
  const tables = room.begun.flatMap((table) => ended.get(table) ?? []);
  return (
    <div className="wall-end">
      <Toggles
        label={t("wall:end.pages")}
        selected={page}
        onSelect={turn}
        items={PAGES.map((id) => ({ id, text: t(`wall:end.${id}`) }))}
      />
      {ended.size < room.begun.length && <p role="status">{t("wall:end.loading")}</p>}
      {room.begun
        .filter((table) => ended.get(table) === null)
        .map((table) => (
          <p key={table}>{t("wall:end.unread", { table })}</p>
        ))}
      {tables.length > 0 && <Beside page={page} tables={tables} />}
      {page === "cases" && (
        <>
          <p className="wall-legend">{t("wall:cases.order")}</p>
          <AnswerLegend />
        </>
      )}
    </div>
  );
}

type BesideProps = Readonly<{ page: EndPageId; tables: readonly EndedTable[] }>;

function Beside({ page, tables }: BesideProps): ReactNode {
  const Rows = ROWS[page];
  return (
    <ScrollBox label={t("wall:end.heading")}>
      <table className="wall-end-table" data-page={page} data-many={tables.length > 4}>
        <caption className="visually-hidden">{t(`wall:end.${page}`)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("wall:end.row")}</span>
            </th>
            {tables.map(({ table }) => (
              <th key={table} scope="col">
                {t("wall:table", { table })}
              </th>
            ))}
            <th scope="col" className="wall-real">
              {t("wall:end.real")}
            </th>
          </tr>
        </thead>
        <tbody>
          <Rows tables={tables} />
        </tbody>
      </table>
    </ScrollBox>
  );
}
