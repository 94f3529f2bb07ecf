import type { ReactNode } from "react";
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { caucusShort, countryName } from "../../client/i18n/names.ts";
import type { Difficulty } from "../../client/setup/difficulty.ts";
import type { Country } from "../../engine/state/scenario.ts";
import { DifficultyMark } from "../widgets/difficulty-mark.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type SeatListProps = Readonly<{
  seats: readonly Country[];
  /** States with a handwritten mandate, which come first. */
  special: ReadonlySet<string>;
  chosen: string;
  /** Null for a seat that was not measured. */
  stepOf: (iso3: string) => Difficulty | null;
  onChoose: (iso3: string) => void;
}>;

export function SeatList({ seats, special, chosen, stepOf, onChoose }: SeatListProps): ReactNode {
  const first = seats.filter(({ iso3 }) => special.has(iso3));
  const others = seats.filter(({ iso3 }) => !special.has(iso3));
  return (
    <ListBox
      className="listbox seat-list"
      aria-label={t("setup.seatHeading")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === "" ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChoose(String(key));
      }}
    >
      {first.length > 0 && <SeatSection title={t("setup.twelve")} seats={first} stepOf={stepOf} />}
      {others.length > 0 && <SeatSection title={t("setup.others")} seats={others} stepOf={stepOf} />}
    </ListBox>
  );
}

type SectionProps = Pick<SeatListProps, "seats" | "stepOf"> & Readonly<{ title: string }>;

function SeatSection({ title, seats, stepOf }: SectionProps): ReactNode {
  return (
    <ListBoxSection>
      <Header className="eyebrow seat-section">{title}</Header>
      {seats.map(({ iso3, caucus }) => {
        const step = stepOf(iso3);
        return (
          <ListBoxItem key={iso3} id={iso3} textValue={countryName(iso3)} className="listbox-item">
            <FlagIcon iso3={iso3} scale={0.55} />
            <span>{countryName(iso3)}</span>
            <span className="small soft seat-caucus">{caucusShort(caucus)}</span>
            {step !== null && <DifficultyMark step={step} />}
          </ListBoxItem>
        );
      })}
    </ListBoxSection>
  );
}
