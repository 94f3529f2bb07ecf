import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { PackChange } from "../../client/selectors/committee/packs.ts";
import type { Pack } from "../../committee/state/pack.ts";
import { Checkbox } from "../primitives/checkbox.tsx";

const NONE = { notes: false, updates: false, strawPolls: false };
const PARTS = [
  ["notes", "staffNotes"],
  ["updates", "staffUpdates"],
  ["strawPolls", "strawPolls"],
] as const;

type SwitchesProps = Readonly<{ pack: Pack; onChange: (change: PackChange) => void }>;

/** The two phases of UN4MUN, and what a crisis committee has besides its procedure. */
export function CrisisSwitches({ pack, onChange }: SwitchesProps): ReactNode {
  const parts = PARTS.map(([part, word]) => (
    <Checkbox
      key={part}
      isSelected={pack.crisis?.[part] === true}
      onChange={(is) => onChange({ crisis: { ...NONE, ...pack.crisis, [part]: is } })}
    >
      {t(`committee:rules.${word}`)}
    </Checkbox>
  ));
  return (
    <>
      <Checkbox isSelected={pack.phases === true} onChange={(phases) => onChange({ phases })}>
        {t("committee:rules.phases")}
      </Checkbox>
      <Checkbox
        isSelected={pack.amendments.isOff === true}
        onChange={(isOff) => onChange({ amendments: { ...pack.amendments, isOff } })}
      >
        {t("committee:rules.noAmendments")}
      </Checkbox>
      {parts}
    </>
  );
}
