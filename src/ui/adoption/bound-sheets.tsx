import { type ReactNode, useId, useState } from "react";
import "./sheets.css";
import { Button } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { bridgeLost } from "../../client/selectors/negotiation/own-bridge.ts";
import { type PackageSheet, packageSheets } from "../../client/selectors/negotiation/package-sheets.ts";
import { useGame, useRoom, useTable } from "../hooks/stores.ts";
import { StandingTag } from "../table/floor-text.tsx";
import { type Note, NoteIcon } from "../table/note-icon.tsx";
import { useMine } from "../table/own-seat.ts";
import { Lock } from "../table/shapes.tsx";
import { Wording } from "../widgets/wording.tsx";

/** The sheets shown at once. In a match with many articles the others are one press away. */
const MOST = 5;
/** With so few more, they are shown too. */
const NEARLY = 1;

/** The package as sheets on one thread, one for each article. A press on a sheet shows its text below. */
export function BoundSheets(): ReactNode {
  const { own } = useTable();
  const journal = useGame((game) => game.journal);
  const given = useRoom(({ room }) => room?.committee?.articles ?? null);
  const sheets = packageSheets(own, useMine(), journal, given);
  const [isWhole, setWhole] = useState(sheets.length <= MOST + NEARLY);
  const [open, setOpen] = useState(-1);
  const place = useId();
  const shown = sheets.find(({ article }) => article === open);
  return (
    <div className="bound-sheets">
      <ul className="sheets" aria-label={t("adoption:package.heading")}>
        {sheets.slice(0, isWhole ? sheets.length : MOST).map((sheet) => (
          <li key={sheet.article}>
            <Sheet
              sheet={sheet}
              place={place}
              isOpen={sheet.article === open}
              onPress={() => setOpen(sheet.article === open ? -1 : sheet.article)}
            />
          </li>
        ))}
        {!isWhole && (
          <li>
            <Button className="bound-sheet more on-paper" onPress={() => setWhole(true)}>
              {t("adoption:sheet.more", { count: sheets.length - MOST })}
            </Button>
          </li>
        )}
      </ul>
      <div id={place} aria-live="polite">
        {shown !== undefined && <ShownSheet sheet={shown} />}
      </div>
    </div>
  );
}

type SheetProps = Readonly<{ sheet: PackageSheet; place: string; isOpen: boolean; onPress: () => void }>;

function Sheet({ sheet, place, isOpen, onPress }: SheetProps): ReactNode {
  const { names } = useTable();
  const { article, state, stands } = sheet;
  return (
    <Button
      className="bound-sheet on-paper"
      data-state={state}
      data-stands={stands}
      aria-expanded={isOpen}
      aria-controls={place}
      onPress={onPress}
    >
      <span className="bound-sheet-name" aria-hidden="true">
        {names.articleShort(article)}
      </span>
      <span className="visually-hidden">{names.article(article)}</span>
      <span className="bound-sheet-state">
        {stands === "line" ? <Lock /> : <NoteIcon of={SIGNS[state]} />}
        <SheetState sheet={sheet} />
      </span>
    </Button>
  );
}

/** What is usual is said by its sign alone. */
function SheetState({ sheet: { state, stands } }: Readonly<{ sheet: PackageSheet }>): ReactNode {
  if (stands === "line") return t("adoption:sheet.line");
  const words = t(`adoption:sheet.${state}`);
  return state === "agreed" ? <span className="visually-hidden">{words}</span> : words;
}

const SIGNS: Readonly<Record<PackageSheet["state"], Note>> = {
  agreed: "agreed",
  amended: "amended",
  chosen: "choice",
  committee: "choice",
  real: "choice",
};

function ShownSheet({ sheet }: Readonly<{ sheet: PackageSheet }>): ReactNode {
  const { own, names } = useTable();
  const journal = useGame((game) => game.journal);
  const { article, alternative } = sheet;
  const lost = bridgeLost(own, journal, sheet);
  return (
    <div className="shown-sheet">
      <h3 className="small">{names.article(article)}</h3>
      <Wording article={article} alternative={alternative}>
        <StandingTag article={article} alternative={alternative} />
      </Wording>
      {lost !== null && (
        <p className="small">
          {t(`adoption:sheet.lost.${lost.by}`, { text: names.alternative(article, lost.alternative) })}
        </p>
      )}
    </div>
  );
}
