import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { caucusShort } from "../../client/i18n/names.ts";
import { selectCountry } from "../../client/screen/ui-store.ts";
import {
  type CaucusTally,
  isBlankRow,
  placardsOn,
  talliesByCaucus,
} from "../../client/selectors/negotiation/tallies.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { DataTable } from "../primitives/data-table.tsx";
import { Select } from "../primitives/select.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { TallyBar } from "./tally-bar.tsx";

/** Twelve caucuses instead of 193 states. Each row shows the caucus's placards on a text, and its spokesperson. */
export function CaucusTable({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const rowOf = (alternative: number): string => placardsOn(view.world, article, alternative);
  const texts = (view.world.draft.texts[article] ?? []).filter((one) => !isBlankRow(rowOf(one)));
  const chair = view.world.draft.chair[article] ?? -1;
  const [chosen, choose] = useState(texts.includes(chair) ? chair : (texts[0] ?? -1));
  const text = names.alternative(article, chosen);
  return (
    <div className="stack">
      <Select
        label={t("negotiation:room.chooseText")}
        selected={String(chosen)}
        onSelect={(id) => choose(Number(id))}
        items={texts.map((one) => ({ id: String(one), text: names.alternative(article, one) }))}
      />
      <DataTable
        caption={t("negotiation:room.caucusFor", { text })}
        isCaptionHidden
        rows={talliesByCaucus(scenario, rowOf(chosen))}
        keyOf={({ caucus }) => caucus}
        columns={[
          { id: "caucus", head: t("negotiation:room.columns.caucus"), isRowHead: true, cell: nameCell },
          {
            id: "who",
            head: t("negotiation:room.columns.spokesperson"),
            cell: (row) => <Speaker row={row} />,
          },
          { id: "placards", head: t("negotiation:room.columns.placards"), cell: placardsCell },
        ]}
      />
    </div>
  );
}

function nameCell({ caucus, size }: CaucusTally): ReactNode {
  return (
    <>
      {caucusShort(caucus)} <span className="soft numbers">{size}</span>
    </>
  );
}

function placardsCell({ tally }: CaucusTally): ReactNode {
  const { support, live, object } = tally;
  return (
    <span className="caucus-tally">
      <TallyBar tally={tally} />
      {t("negotiation:room.words", { support, live, object })}
    </span>
  );
}

function Speaker({ row }: Readonly<{ row: CaucusTally }>): ReactNode {
  const { scenario, names } = useTable();
  const { spokesperson } = row;
  const name = names.country(spokesperson);
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t("negotiation:watch.show", { country: name })}
      onPress={() => selectCountry(spokesperson)}
    >
      <FlagIcon iso3={scenario.countries[spokesperson]?.iso3 ?? ""} scale={0.45} />
      {name}
    </Button>
  );
}
