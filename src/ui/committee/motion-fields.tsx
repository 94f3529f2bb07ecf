import type { ComponentType, ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { onTheFloor, standing } from "../../client/selectors/committee/papers.ts";
import type { MotionChoice } from "../../committee/choices.ts";
import type { MotionNeed, MotionValues } from "../../committee/state/motion.ts";
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
      onSelect={(id) => onChange({ ...values, paper: Number(id), clauses: [] })}
      items={choice.papers.map((id) => ({ id: String(id), text: names.paper(id) }))}
    />
  );
}

function Clauses({ values, onChange }: PartProps): ReactNode {
  const { papers } = useCommittee();
  const paper = papers.find(({ n }) => n === values.paper);
  const toggle = (clause: number, isChosen: boolean): void => {
    const others = values.clauses.filter((one) => one !== clause);
    onChange({
      ...values,
      clauses: isChosen ? [...others, clause].sort((a, b) => a - b) : others,
    });
  };
  return (
    <fieldset className="clause-picks">
      <legend className="field-label">{t("committee:motion.clausesField")}</legend>
      {paper !== undefined &&
        standing(paper).map((clause) => (
          <Checkbox
            key={clause}
            isSelected={values.clauses.includes(clause)}
            onChange={(isChosen) => toggle(clause, isChosen)}
          >
            {clause}
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
