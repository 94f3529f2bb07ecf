import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { onTheFloor, standing } from "../../client/sessions/committee/committee-values.ts";
import { LONGEST_NAME } from "../../client/sessions/committee/delegation-list.ts";
import type { MotionChoice } from "../../committee/choices.ts";
import type { MotionNeed, MotionValues } from "../../committee/state/motion.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { ReorderList } from "./reorder-list.tsx";
import { useCommittee, useNames } from "./use-committee.ts";

const MINUTE_S = 60;
const USUAL_TOTAL_S = 600;
const USUAL_EACH_S = 60;

/** What most motions of the kind name. */
export function usualValues({ rule, items, papers }: MotionChoice): Partial<MotionValues> {
  const has = (need: MotionNeed): boolean => rule.needs.includes(need);
  return {
    ...(has("total") ? { total: USUAL_TOTAL_S } : {}),
    ...(has("each") ? { each: USUAL_EACH_S } : {}),
    ...(has("topic") ? { topic: "" } : {}),
    ...(has("item") ? { item: items[0] ?? null } : {}),
    ...(has("paper") ? { paper: papers[0] ?? null } : {}),
  };
}

type FieldsProps = Readonly<{
  choice: MotionChoice;
  values: MotionValues;
  onChange: (values: MotionValues) => void;
}>;

export function MotionFields(props: FieldsProps): ReactNode {
  const needs = props.choice.rule.needs;
  return (
    <>
      {needs.map((need) => (
        <Field key={need} need={need} {...props} />
      ))}
    </>
  );
}

function Field({ need, choice, values, onChange }: FieldsProps & Readonly<{ need: MotionNeed }>): ReactNode {
  const names = useNames();
  const change = (part: Partial<MotionValues>): void => onChange({ ...values, ...part });
  const listed = (ids: readonly number[], nameOf: (id: number) => string) =>
    ids.map((id) => ({ id: String(id), text: nameOf(id) }));
  switch (need) {
    case "total":
      return (
        <NumberBox
          label={t("committee:motion.total")}
          value={(values.total ?? USUAL_TOTAL_S) / MINUTE_S}
          least={1}
          most={600}
          onChange={(minutes) => change({ total: minutes * MINUTE_S })}
        />
      );
    case "each":
      return (
        <NumberBox
          label={t("committee:motion.eachField")}
          value={values.each ?? USUAL_EACH_S}
          least={5}
          most={3600}
          onChange={(each) => change({ each })}
        />
      );
    case "topic":
      return (
        <TextField
          label={t("committee:motion.topic")}
          value={values.topic ?? ""}
          onChange={(topic) => change({ topic })}
          maxLength={LONGEST_NAME}
        />
      );
    case "item":
      return (
        <Select
          label={t("committee:motion.item")}
          selected={String(values.item)}
          onSelect={(id) => change({ item: Number(id) })}
          items={listed(choice.items, names.item)}
        />
      );
    case "paper":
      return (
        <Select
          label={t("committee:motion.paper")}
          selected={String(values.paper)}
          onSelect={(id) => change({ paper: Number(id), clauses: [] })}
          items={listed(choice.papers, names.paper)}
        />
      );
    case "clauses":
      return <Clauses values={values} onChange={onChange} />;
    case "papers":
      return <Drafts values={values} onChange={onChange} />;
  }
}

type PartProps = Pick<FieldsProps, "values" | "onChange">;

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
