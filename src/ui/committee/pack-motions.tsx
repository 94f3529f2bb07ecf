import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { DECIDERS, missingMotions, ruleFrom } from "../../client/selectors/committee/packs.ts";
import type { MotionKind } from "../../committee/state/motion.ts";
import type { DecidedBy, MotionRule } from "../../committee/state/pack.ts";
import { Button } from "../primitives/button.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { SearchAdd, Select } from "../primitives/select.tsx";
import type { PackPartProps } from "./pack-switches.tsx";
import { ReorderList } from "./reorder-list.tsx";

const MOST_SECONDS = 20;
const MOST_SPEAKERS = 5;

/** The motions in order of precedence: who decides each, with how many seconds and speeches. */
export function PackMotions({ pack, onChange }: PackPartProps): ReactNode {
  const { motions } = pack;
  const kinds = motions.map(({ kind }) => kind);
  const name = (kind: MotionKind): string => t(`committee:motion.name.${kind}`);
  const order = (wanted: readonly MotionKind[]): void =>
    onChange({ motions: wanted.flatMap((kind) => motions.find((rule) => rule.kind === kind) ?? []) });
  const set = (kind: MotionKind, change: Partial<MotionRule>): void =>
    onChange({ motions: motions.map((rule) => (rule.kind === kind ? { ...rule, ...change } : rule)) });
  return (
    <div className="stack pack-motions">
      <p className="small soft">{t("committee:rules.motionsHint")}</p>
      <ReorderList
        items={kinds}
        nameOf={name}
        upLabel={(kind) => t("committee:rules.up", { motion: name(kind) })}
        onOrder={order}
        acts={(kind) => {
          const rule = motions.find((one) => one.kind === kind);
          if (rule === undefined) return null;
          return (
            <MotionRuleFields
              rule={rule}
              onChange={(change) => set(kind, change)}
              onRemove={() => onChange({ motions: motions.filter((one) => one.kind !== kind) })}
            />
          );
        }}
      />
      <SearchAdd
        label={t("committee:rules.addMotion")}
        items={missingMotions(pack).map((kind) => ({ id: kind, text: name(kind) }))}
        onSelect={(kind) => onChange({ motions: [...motions, ruleFrom(kind)] })}
      />
    </div>
  );
}

type FieldsProps = Readonly<{
  rule: MotionRule;
  onChange: (change: Partial<MotionRule>) => void;
  onRemove: () => void;
}>;

function MotionRuleFields({ rule, onChange, onRemove }: FieldsProps): ReactNode {
  const motion = t(`committee:motion.name.${rule.kind}`);
  const { seconds, speakers } = rule;
  return (
    <>
      <Select<DecidedBy>
        label={t("committee:rules.decides")}
        selected={rule.decidedBy}
        onSelect={(decidedBy) => onChange({ decidedBy })}
        items={DECIDERS.map((id) => ({ id, text: t(`committee:motion.decidedBy.${id}`) }))}
      />
      <NumberBox
        label={t("committee:rules.seconds")}
        value={seconds}
        least={0}
        most={MOST_SECONDS}
        onChange={(next) => onChange({ seconds: next })}
      />
      {(["for", "against"] as const).map((side) => (
        <NumberBox
          key={side}
          label={t(`committee:rules.speak.${side}`)}
          value={speakers[side]}
          least={0}
          most={MOST_SPEAKERS}
          onChange={(next) => onChange({ speakers: { ...speakers, [side]: next } })}
        />
      ))}
      <Button
        look="quiet"
        size="small"
        aria-label={t("committee:rules.removeMotion", { motion })}
        onPress={onRemove}
      >
        ×
      </Button>
    </>
  );
}
