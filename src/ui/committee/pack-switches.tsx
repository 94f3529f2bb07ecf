import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  debateOf,
  SWITCH_WORDS,
  SWITCHES,
  withPoint,
} from "../../client/selectors/committee/pack-switches.ts";
import {
  AMENDING,
  APPROVALS,
  appealOf,
  DEBATES,
  PAPER_WORDS,
  type PackChange,
  POINT_KINDS,
  RECONSIDERERS,
  ROLL_CALLS,
  withAppeal,
  YIELDS,
} from "../../client/selectors/committee/packs.ts";
import type { Pack } from "../../committee/state/pack.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";
import { CrisisSwitches } from "./pack-crisis.tsx";

export type PackPartProps = Readonly<{ pack: Pack; onChange: (change: PackChange) => void }>;

const MINUTE_S = 60;

/** What conferences do differently, one choice for each. */
export function PackChoices({ pack, onChange }: PackPartProps): ReactNode {
  return (
    <>
      <Select
        label={t("committee:rules.appeals")}
        selected={appealOf(pack)}
        onSelect={(id) => onChange(withAppeal(pack, id))}
        items={(["none", "simple", "twoThirds"] as const).map((id) => ({
          id,
          text: t(`committee:rules.appealsOf.${id}`),
        }))}
      />
      <Select
        label={t("committee:rules.reconsiderer")}
        selected={pack.reconsiderer ?? "anybody"}
        onSelect={(reconsiderer) => onChange({ reconsiderer })}
        items={RECONSIDERERS.map((id) => ({ id, text: t(`committee:rules.reconsidererOf.${id}`) }))}
      />
      <Select
        label={t("committee:rules.rollCalls")}
        selected={pack.rollCalls ?? "alphabet"}
        onSelect={(rollCalls) => onChange({ rollCalls })}
        items={ROLL_CALLS.map((id) => ({ id, text: t(`committee:rules.rollCallsOf.${id}`) }))}
      />
      <Select
        label={t("committee:rules.approval")}
        selected={pack.approval ?? "none"}
        onSelect={(approval) => onChange({ approval })}
        items={APPROVALS.map((id) => ({ id, text: t(`committee:rules.approvalOf.${id}`) }))}
      />
      <Select
        label={t("committee:rules.words")}
        selected={pack.words ?? "resolution"}
        onSelect={(words) => onChange({ words })}
        items={PAPER_WORDS.map((id) => ({ id, text: t(`committee:rules.wordsOf.${id}`) }))}
      />
      <Select
        label={t("committee:rules.amending")}
        selected={pack.amendments.when ?? "anytime"}
        onSelect={(when) => onChange({ amendments: { ...pack.amendments, when } })}
        items={AMENDING.map((id) => ({ id, text: t(`committee:rules.amendingOf.${id}`) }))}
      />
      <Debate pack={pack} onChange={onChange} />
    </>
  );
}

function Debate({ pack, onChange }: PackPartProps): ReactNode {
  const debate = debateOf(pack);
  return (
    <>
      <Select
        label={t("committee:rules.debate")}
        selected={debate.on}
        onSelect={(on) => onChange({ debate: { ...debate, on } })}
        items={DEBATES.map((id) => ({ id, text: t(`committee:rules.debateOf.${id}`) }))}
      />
      {debate.on === "paper" &&
        (["draft", "amendment"] as const).map((kind) => (
          <NumberBox
            key={kind}
            label={t(`committee:rules.minutesOf.${kind}`)}
            value={debate[kind] / MINUTE_S}
            least={1}
            most={600}
            onChange={(minutes) => onChange({ debate: { ...debate, [kind]: MINUTE_S * minutes } })}
          />
        ))}
    </>
  );
}

/** A switch for each rule that a conference has or has not. */
export function PackSwitches({ pack, onChange }: PackPartProps): ReactNode {
  return (
    <div className="pack-yeses">
      {SWITCH_WORDS.map((word) => (
        <Checkbox
          key={word}
          isSelected={SWITCHES[word].is(pack)}
          onChange={(is) => onChange(SWITCHES[word].set(pack, is))}
        >
          {t(`committee:rules.${word}`)}
        </Checkbox>
      ))}
      <CrisisSwitches pack={pack} onChange={onChange} />
      <fieldset className="clause-picks">
        <legend className="field-label">{t("committee:rules.name.yields")}</legend>
        {YIELDS.map((one) => (
          <Checkbox
            key={one}
            isSelected={pack.yields.includes(one)}
            onChange={(is) =>
              onChange({ yields: YIELDS.filter((id) => (id === one ? is : pack.yields.includes(id))) })
            }
          >
            {t(`committee:yield.${one}`)}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="clause-picks">
        <legend className="field-label">{t("committee:point.heading")}</legend>
        {POINT_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={pack.points.some((point) => point.kind === kind)}
            onChange={(is) => onChange(withPoint(pack, kind, is))}
          >
            {t(`committee:point.kind.${kind}`)}
          </Checkbox>
        ))}
      </fieldset>
    </div>
  );
}
