import { type ReactNode, useState } from "react";
import { BY_MANDATE, NOTHING, type Sheet } from "../../client/game/single-device-sheet.ts";
import { t } from "../../client/i18n/index.ts";
import { brushesFor, type Column, columnsOf } from "../../client/sessions/single-device/grid.ts";
import { openSeats, restOf } from "../../client/sessions/single-device/rows.ts";
import { useGame, useSingleDevice } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { Button } from "../primitives/button.tsx";
import { Toggles } from "../primitives/choices.tsx";
import { BrushBar } from "./brush-bar.tsx";
import { HappeningNotes } from "./happening-notes.tsx";
import { questionOf } from "./marks.ts";
import { PaintGrid } from "./paint-grid.tsx";
import { SaidPart } from "./said-part.tsx";
import { useBrush } from "./use-brush.ts";

/**
 * What the clerk enters in this beat. Nothing can be pressed while the picture plays, because the room is watching it.
 */
export function SingleDeviceSheet({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const hasPlayed = useHasPlayed();
  const sheet = useGame((game) => game.clerk?.sheet ?? null);
  const columns = columnsOf(shown.view, shown.scenario);
  if (sheet === null) return null;
  if (!hasPlayed) {
    return <p className="clerk-playing">{t("clerk:sheet.playing")}</p>;
  }
  return (
    <>
      <h3 className="visually-hidden">{t("clerk:sheet.heading")}</h3>
      {columns.length > 0 && <GridPart shown={shown} all={columns} sheet={sheet} />}
      <SaidPart shown={shown} sheet={sheet} isAlone={columns.length === 0} />
    </>
  );
}

type GridPartProps = Readonly<{ shown: Shown; all: readonly Column[]; sheet: Sheet }>;

/** With more rows than this, each column gets its own page with states as cells. */
const MOST_ROWS = 24;

/** With more columns than this, each gets its own page, so that its wordings are readable. */
const MOST_COLUMNS = 4;

function GridPart({ shown, all, sheet }: GridPartProps): ReactNode {
  const [at, turnTo] = useState("");
  const isCrowd = all.some(({ seats }) => seats.length > MOST_ROWS);
  const pages = pagesOf(all, isCrowd, shown);
  const page = pages.find(({ id }) => id === at) ?? pages[0];
  const columns = page?.columns ?? all;
  const brushes = brushesFor(columns);
  const brush = useBrush(brushes);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys choose a mark wherever the focus is in the sheet
    <div className="clerk-grid-part" onKeyDown={brush.onKeyDown}>
      {pages.length > 1 && (
        <Toggles
          label={t("clerk:sheet.one")}
          selected={page?.id ?? ""}
          onSelect={turnTo}
          items={pages.map(({ id, name, columns: own }) => ({ id, text: pageText(name, own, sheet) }))}
        />
      )}
      <HappeningNotes shown={shown} columns={columns} />
      <BrushBar
        brush={brush}
        brushes={brushes}
        column={columns.length === 1 ? (columns[0] ?? null) : null}
        shown={shown}
      />
      <PaintGrid shown={shown} columns={columns} sheet={sheet} brush={brush.id} isCrowd={isCrowd} />
      <Rest columns={columns} sheet={sheet} />
      <p className="small soft">{t("clerk:sheet.keys")}</p>
    </div>
  );
}

type Page = Readonly<{ id: string; name: string; columns: readonly Column[] }>;

/** The questions, grouped into pages. In a season, acts at home are separate from questions for a few delegations. */
function pagesOf(columns: readonly Column[], isCrowd: boolean, shown: Shown): readonly Page[] {
  if (isCrowd || columns.length > MOST_COLUMNS) {
    return columns.map((column) => ({ id: column.id, name: questionOf(column, shown), columns: [column] }));
  }
  const asked = columns.filter(({ asks }) => asks === "request" || asks === "event");
  const others = columns.filter((column) => !asked.includes(column));
  const pages = [
    { id: "home", name: t("clerk:sheet.atHome"), columns: others },
    { id: "asked", name: t("clerk:sheet.asked"), columns: asked },
  ];
  return pages.filter((page) => page.columns.length > 0);
}

function pageText(question: string, columns: readonly Column[], sheet: Sheet): string {
  return openSeats(columns, sheet).length === 0 ? t("clerk:sheet.done", { question }) : question;
}

function Rest({ columns, sheet }: Readonly<{ columns: readonly Column[]; sheet: Sheet }>): ReactNode {
  const clerk = useSingleDevice();
  const open = openSeats(columns, sheet).length;
  const all = columns.flatMap(({ id, seats }) => seats.map((seat) => ({ seat, column: id, mark: "" })));
  return (
    <div className="row clerk-rest">
      <strong>{open === 0 ? t("clerk:sheet.full") : t("clerk:sheet.open", { count: open })}</strong>
      <Button
        size="small"
        isDisabled={open === 0}
        onPress={() => clerk.mark(restOf(columns, sheet, BY_MANDATE))}
      >
        {t("clerk:sheet.rest")}
      </Button>
      <Button
        size="small"
        isDisabled={open === 0}
        onPress={() => clerk.mark(restOf(columns, sheet, NOTHING))}
      >
        {t("clerk:sheet.restNothing")}
      </Button>
      <Button size="small" look="quiet" onPress={() => clerk.mark(all)}>
        {t("clerk:sheet.clear")}
      </Button>
    </div>
  );
}
