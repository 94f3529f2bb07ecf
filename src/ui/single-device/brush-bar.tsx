import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { BY_MANDATE, NOTHING } from "../../client/game/single-device-sheet.ts";
import { t } from "../../client/i18n/index.ts";
import { cardName } from "../../client/i18n/names.ts";
import { CARDS } from "../../client/selectors/ratification/choices.ts";
import type { Brush, Column } from "../../client/sessions/single-device/grid.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { Select } from "../primitives/select.tsx";
import { brushText } from "./marks.ts";
import { type BrushState, keyOf, WITH_CARD } from "./use-brush.ts";

type BrushBarProps = Readonly<{
  brush: BrushState;
  brushes: readonly Brush[];
  /** The column shown if there is only one; otherwise null. */
  column: Column | null;
  shown: Shown;
}>;

/** The marks of this beat, each with its key. */
export function BrushBar({ brush, brushes, column, shown }: BrushBarProps): ReactNode {
  const { chosen, choose } = brush;
  const all = [
    ...brushes.map((one) => ({ id: one.id, text: brushText(one, column, shown) })),
    { id: BY_MANDATE, text: t("clerk:mark.mandate") },
    { id: NOTHING, text: t("clerk:mark.none") },
  ];
  return (
    <div className="clerk-brushes">
      <ToggleButtonGroup
        className="clerk-brush-group"
        aria-label={t("clerk:sheet.brush")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={([id]) => id !== undefined && choose(String(id))}
      >
        {all.map(({ id, text }) => (
          <ToggleButton key={id} id={id} className="clerk-brush" data-brush={id}>
            <span className="clerk-key" aria-hidden="true">
              {keyOf(id, brushes).toUpperCase()}
            </span>
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {WITH_CARD.includes(chosen) && <CardChoice brush={brush} />}
    </div>
  );
}

function CardChoice({ brush: { chosen, card, chooseCard } }: Readonly<{ brush: BrushState }>): ReactNode {
  const cards = chosen === "consultAtHome" ? (["law", ...CARDS] as const) : CARDS;
  return (
    <Select
      label={t("clerk:sheet.group")}
      selected={card}
      onSelect={chooseCard}
      items={cards.map((id) => ({ id: String(id), text: cardName(id) }))}
    />
  );
}
