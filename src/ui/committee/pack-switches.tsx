import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  APPROVALS,
  appealOf,
  DEBATES,
  PAPER_WORDS,
  type PackChange,
  RECONSIDERERS,
  ROLL_CALLS,
  withAppeal,
  YIELDS,
} from "../../client/selectors/committee/packs.ts";
import type { Pack } from "../../committee/state/pack.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";

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
      <Debate pack={pack} onChange={onChange} />
    </>
  );
}

function Debate({ pack, onChange }: PackPartProps): ReactNode {
  const debate = pack.debate ?? { on: "item", draft: 10 * MINUTE_S, amendment: 5 * MINUTE_S };
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

type Switch = Readonly<{
  word: SwitchWord;
  is: (pack: Pack) => boolean;
  set: (pack: Pack, is: boolean) => PackChange;
}>;
type SwitchWord =
  | "abstain"
  | "abstainProcedure"
  | "abstainAmendment"
  | "against"
  | "pass"
  | "withRights"
  | "declared"
  | "observersSpeak"
  | "ngosSpeak"
  | "observersVote"
  | "ngosVote"
  | "hasList"
  | "friendly"
  | "secondDegree"
  | "furthest"
  | "plainAmendments"
  | "closureFirst"
  | "eachClause"
  | "explainBefore"
  | "explainAfter"
  | "sponsorsExplain";

const on = (pack: Pack) => pack.onProcedure ?? { observers: false, ngos: false };

const SWITCHES: readonly Switch[] = [
  {
    word: "abstain",
    is: (p) => p.abstentions.substance,
    set: (p, substance) => ({ abstentions: { ...p.abstentions, substance } }),
  },
  {
    word: "abstainAmendment",
    is: (p) => p.abstentions.amendment,
    set: (p, amendment) => ({ abstentions: { ...p.abstentions, amendment } }),
  },
  {
    word: "abstainProcedure",
    is: (p) => p.abstentions.procedure,
    set: (p, procedure) => ({ abstentions: { ...p.abstentions, procedure } }),
  },
  {
    word: "against",
    is: (p) => p.abstentionsCount === "against",
    set: (_, is) => ({ abstentionsCount: is ? "against" : "not" }),
  },
  { word: "pass", is: (p) => p.pass, set: (_, pass) => ({ pass }) },
  { word: "withRights", is: (p) => p.withRights, set: (_, withRights) => ({ withRights }) },
  {
    word: "declared",
    is: (p) => p.attendance === "declared",
    set: (_, is) => ({ attendance: is ? "declared" : "present" }),
  },
  {
    word: "observersSpeak",
    is: (p) => p.speaks.observers,
    set: (p, observers) => ({ speaks: { ...p.speaks, observers } }),
  },
  { word: "ngosSpeak", is: (p) => p.speaks.ngos, set: (p, ngos) => ({ speaks: { ...p.speaks, ngos } }) },
  {
    word: "observersVote",
    is: (p) => on(p).observers,
    set: (p, observers) => ({ onProcedure: { ...on(p), observers } }),
  },
  { word: "ngosVote", is: (p) => on(p).ngos, set: (p, ngos) => ({ onProcedure: { ...on(p), ngos } }) },
  { word: "hasList", is: (p) => p.hasList ?? true, set: (_, hasList) => ({ hasList }) },
  {
    word: "friendly",
    is: (p) => p.amendments.friendly,
    set: (p, friendly) => ({ amendments: { ...p.amendments, friendly } }),
  },
  {
    word: "secondDegree",
    is: (p) => p.amendments.secondDegree,
    set: (p, secondDegree) => ({ amendments: { ...p.amendments, secondDegree } }),
  },
  {
    word: "furthest",
    is: (p) => p.amendments.order === "furthestRemovedFirst",
    set: (p, is) => ({ amendments: { ...p.amendments, order: is ? "furthestRemovedFirst" : "asProposed" } }),
  },
  {
    word: "plainAmendments",
    is: (p) => p.methods.amendment !== undefined,
    set: (p, is) => ({ methods: withPlain(p, is) }),
  },
  { word: "closureFirst", is: (p) => p.closureFirst, set: (_, closureFirst) => ({ closureFirst }) },
  {
    word: "eachClause",
    is: (p) => p.clauses === "eachThenWhole",
    set: (_, is) => ({ clauses: is ? "eachThenWhole" : "whole" }),
  },
  {
    word: "explainBefore",
    is: (p) => p.explanation.before,
    set: (p, before) => ({ explanation: { ...p.explanation, before } }),
  },
  {
    word: "explainAfter",
    is: (p) => p.explanation.after,
    set: (p, after) => ({ explanation: { ...p.explanation, after } }),
  },
  {
    word: "sponsorsExplain",
    is: (p) => p.explanation.sponsors,
    set: (p, sponsors) => ({ explanation: { ...p.explanation, sponsors } }),
  },
];

/** Placards on amendments, also where somebody has asked for a roll call. */
function withPlain({ methods: { amendment: _, ...methods } }: Pack, is: boolean): Pack["methods"] {
  return is ? { ...methods, amendment: ["count", "seats"] } : methods;
}

/** A switch for each rule that a conference has or has not. */
export function PackSwitches({ pack, onChange }: PackPartProps): ReactNode {
  return (
    <div className="pack-yeses">
      {SWITCHES.map(({ word, is, set }) => (
        <Checkbox key={word} isSelected={is(pack)} onChange={(next) => onChange(set(pack, next))}>
          {t(`committee:rules.${word}`)}
        </Checkbox>
      ))}
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
    </div>
  );
}
