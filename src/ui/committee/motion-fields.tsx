import type { ComponentType, ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { HALVES, numbersIn, onTheFloor, standing } from "../../client/selectors/committee/papers.ts";
import type { MotionChoice } from "../../committee/choices.ts";
import type { MotionNeed, MotionValues } from "../../committee/state/motion.ts";
import type { Half, Paper } from "../../committee/state/paper.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { ReorderList } from "./reorder-list.tsx";

const MINUTE_S = 60;

type FieldsProps = Readonly<{
  choice: MotionChoice;
  values: MotionValues;
  onChange: (values: MotionValues) => void;
}>;

export function MotionFields(props: FieldsProps): ReactNode {
  const needs = props.choice.rule.needs;
  return (
    <>
      {needs.map((need) => {
        const Field = FIELDS[need];
        return <Field key={need} {...props} />;
      })}
    </>
  );
}

type PartProps = Pick<FieldsProps, "values" | "onChange">;

function Total({ values, onChange }: PartProps): ReactNode {
  return (
    <NumberBox
      label={t("committee:motion.total")}
      value={(values.total ?? 0) / MINUTE_S}
      least={1}
      most={600}
      onChange={(minutes) => onChange({ ...values, total: minutes * MINUTE_S })}
    />
  );
}

function Each({ values, onChange }: PartProps): ReactNode {
  return (
    <NumberBox
      label={t("committee:motion.eachField")}
      value={values.each ?? 0}
      least={5}
      most={3600}
      onChange={(each) => onChange({ ...values, each })}
    />
  );
}

function Topic({ values, onChange }: PartProps): ReactNode {
  return (
    <TextField
      label={t("committee:motion.topic")}
      value={values.topic ?? ""}
      onChange={(topic) => onChange({ ...values, topic })}
      maxLength={LONGEST_NAME}
    />
  );
}

function Item({ choice, values, onChange }: FieldsProps): ReactNode {
  const names = useNames();
  return (
    <Select
      label={t("committee:motion.item")}
      selected={String(values.item)}
      onSelect={(id) => onChange({ ...values, item: Number(id) })}
      items={choice.items.map((id) => ({ id: String(id), text: names.item(id) }))}
    />
  );
}

function OnePaper({ choice, values, onChange }: FieldsProps): ReactNode {
  const names = useNames();
  return (
    <Select
      label={t("committee:motion.paper")}
      selected={String(values.paper)}
      onSelect={(id) => onChange({ ...values, paper: Number(id), clauses: [], preamble: [] })}
      items={choice.papers.map((id) => ({ id: String(id), text: names.paper(id) }))}
    />
  );
}

/** The clauses and the preambular paragraphs that are to be voted on separately. */
function Clauses(props: PartProps): ReactNode {
  const { papers } = useCommittee();
  const paper = papers.find(({ n }) => n === props.values.paper);
  if (paper === undefined) return null;
  return HALVES.toReversed().map((half) => <HalfPicks key={half} {...props} paper={paper} half={half} />);
}

function HalfPicks({
  values,
  onChange,
  paper,
  half,
}: PartProps & Readonly<{ paper: Paper; half: Half }>): ReactNode {
  const chosen = numbersIn(values, half);
  const all = standing(paper, half);
  if (all.length === 0) return null;
  const toggle = (number: number, isChosen: boolean): void => {
    const others = chosen.filter((one) => one !== number);
    const next = isChosen ? [...others, number].sort((a, b) => a - b) : others;
    onChange({ ...values, [half === "preamble" ? "preamble" : "clauses"]: next });
  };
  return (
    <fieldset className="clause-picks">
      <legend className="field-label">
        {t(half === "preamble" ? "committee:motion.preambleField" : "committee:motion.clausesField")}
      </legend>
      {all.map((number) => (
        <Checkbox
          key={number}
          isSelected={chosen.includes(number)}
          onChange={(isChosen) => toggle(number, isChosen)}
        >
          {number}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Drafts({ values, onChange }: PartProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const drafts = values.papers.length > 0 ? values.papers : onTheFloor(state).map(({ n }) => n);
  return (
    <div className="field">
      <p className="field-label">{t("committee:motion.papers")}</p>
      <ReorderList
        items={drafts}
        nameOf={names.paper}
        upLabel={(n) => t("committee:agenda.up", { item: names.paper(n) })}
        onOrder={(papers) => onChange({ ...values, papers })}
      />
    </div>
  );
}

const FIELDS: Readonly<Record<MotionNeed, ComponentType<FieldsProps>>> = {
  total: Total,
  each: Each,
  topic: Topic,
  item: Item,
  paper: OnePaper,
  clauses: Clauses,
  papers: Drafts,
};
