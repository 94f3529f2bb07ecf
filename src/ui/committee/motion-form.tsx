import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { NO_VALUES } from "../../client/selectors/committee/motions.ts";
import type { MotionChoice } from "../../committee/choices.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { MotionKind, MotionValues } from "../../committee/state/motion.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useAct, useChoices } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect, Select } from "../primitives/select.tsx";
import { MotionFields, usualValues } from "./motion-fields.tsx";
import { useSeats } from "./seat-pick.tsx";

type FormProps = Readonly<{
  /** The delegation that makes the motion, if known. On a delegation's own device, it is always that delegation. */
  by?: DelegationId;
  onDone: () => void;
}>;

/** The form for a motion made aloud: its kind, its mover and its values. It offers only motions that are in order. */
export function MotionForm({ by, onDone }: FormProps): ReactNode {
  const inOrder = useChoices().motions.filter(({ reason }) => reason === null);
  const [kind, setKind] = useState<MotionKind | null>(null);
  const heading = useArrivalFocus(true);
  const chosen = inOrder.find(({ rule }) => rule.kind === kind) ?? usualChoice(inOrder);
  if (chosen === undefined) return <p role="status">{t("committee:refusal.notInOrder")}</p>;
  return (
    <div className="stack committee-form">
      <h4 ref={heading} tabIndex={-1} className="visually-hidden">
        {t("committee:motion.enter")}
      </h4>
      <Select<MotionKind>
        label={t("committee:motion.kind")}
        selected={chosen.rule.kind}
        onSelect={setKind}
        items={inOrder.map(({ rule }) => ({ id: rule.kind, text: t(`committee:motion.name.${rule.kind}`) }))}
      />
      <Moved key={chosen.rule.kind} choice={chosen} mover={by ?? null} onDone={onDone} />
    </div>
  );
}

/** The most frequent motions. The form preselects the first of them that is in order. */
const OFTEN: readonly MotionKind[] = [
  "setAgenda",
  "moderatedCaucus",
  "unmoderatedCaucus",
  "extendCaucus",
  "closeDebate",
  "rollCallVote",
];

function usualChoice(inOrder: readonly MotionChoice[]): MotionChoice | undefined {
  const [kind] = OFTEN.filter((one) => inOrder.some(({ rule }) => rule.kind === one));
  return inOrder.find(({ rule }) => rule.kind === kind) ?? inOrder[0];
}

type MovedProps = Readonly<{ choice: MotionChoice; mover: DelegationId | null; onDone: () => void }>;

function Moved({ choice, mover, onDone }: MovedProps): ReactNode {
  const { kind } = choice.rule;
  const act = useAct();
  const voters = useSeats("voters");
  const [by, setBy] = useState(mover ?? "");
  const [values, setValues] = useState<MotionValues>(() => ({ ...NO_VALUES, ...usualValues(choice) }));
  const enter = async (): Promise<void> => {
    if ((await act({ type: "move", delegation: by, kind, values })) === null) onDone();
  };
  return (
    <>
      {mover === null && (
        <SearchSelect label={t("committee:motion.by")} items={voters} selected={by} onSelect={setBy} />
      )}
      <MotionFields choice={choice} values={values} onChange={setValues} />
      <div className="row">
        <Button look="primary" isDisabled={by === ""} onPress={() => void enter()}>
          {t("committee:motion.submit")}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t("committee:paper.cancel")}
        </Button>
      </div>
    </>
  );
}
