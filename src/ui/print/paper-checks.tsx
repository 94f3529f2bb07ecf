import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Checkbox } from "../primitives/checkbox.tsx";

type PaperChecksProps<K extends string> = Readonly<{
  items: readonly Readonly<{ id: K; name: string; note?: string }>[];
  chosen: readonly K[];
  onChoose: (chosen: readonly K[]) => void;
}>;

/** Checkboxes for the papers to print. */
export function PaperChecks<K extends string>({ items, chosen, onChoose }: PaperChecksProps<K>): ReactNode {
  return (
    <fieldset className="paper-checks">
      <legend className="field-label">{t("print:choices")}</legend>
      {items.map(({ id, name, note }) => (
        <div key={id}>
          <Checkbox
            isSelected={chosen.includes(id)}
            onChange={(isIn) => onChoose(isIn ? [...chosen, id] : chosen.filter((one) => one !== id))}
          >
            {name}
          </Checkbox>
          {note !== undefined && chosen.includes(id) && <span className="small soft block">{note}</span>}
        </div>
      ))}
    </fieldset>
  );
}
