import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { LEAST_KINDS, type LeastKind, leastKind, leastOf } from "../../client/selectors/committee/least.ts";
import type { Least } from "../../committee/state/pack.ts";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";

const MOST = 100;

type LeastProps = Readonly<{ label: string; least: Least; onChange: (least: Least) => void }>;

/** A minimum in the editor of rules: a number, or any fraction of the members. */
export function LeastField({ label, least, onChange }: LeastProps): ReactNode {
  return (
    <fieldset className="least-field">
      <legend className="field-label">{label}</legend>
      <Select<LeastKind>
        label={t("committee:rules.leastKind")}
        selected={leastKind(least)}
        onSelect={(kind) => onChange(leastOf(kind))}
        items={LEAST_KINDS.map((id) => ({ id, text: t(`committee:rules.leastOf.${id}`) }))}
      />
      {least.type === "count" ? (
        <NumberBox
          label={t("committee:rules.leastCount")}
          value={least.count}
          least={1}
          most={MOST}
          onChange={(count) => onChange({ type: "count", count })}
        />
      ) : (
        <Fraction least={least} onChange={onChange} />
      )}
    </fieldset>
  );
}

type FractionProps = Readonly<{
  least: Extract<Least, Readonly<{ type: "part" }>>;
  onChange: (least: Least) => void;
}>;

function Fraction({ least, onChange }: FractionProps): ReactNode {
  return (
    <>
      <NumberBox
        label={t("committee:rules.leastParts")}
        value={least.parts ?? 1}
        least={1}
        most={MOST}
        onChange={(parts) => onChange({ ...least, parts })}
      />
      <NumberBox
        label={t("committee:rules.leastOfAll")}
        value={least.of}
        least={2}
        most={MOST}
        onChange={(of) => onChange({ ...least, of })}
      />
    </>
  );
}
