import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { usualValues } from "../../client/selectors/committee/motion-line.ts";
import { NO_VALUES } from "../../client/selectors/committee/motions.ts";
import type { MotionChoice } from "../../committee/choices.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { MotionKind, MotionValues } from "../../committee/state/motion.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useAct, useChoices } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect, Select } from "../primitives/select.tsx";
import { MotionFields } from "./motion-fields.tsx";
import { MotionLine, type Written } from "./motion-line.tsx";
import { useSeats } from "./seat-pick.tsx";

type FormProps = Readonly<{
  /** The delegation that makes the motion, if known. On a delegation's own device, it is always that delegation. */
  by?: DelegationId;
  onDone: () => void;
}>;

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

/**
 * The form for a motion made aloud: its kind, its mover and its values. It offers only motions that are in order. On the
 * chair's console, one line fills in all fields, so that a chair who types need not go from field to field.
 */
export function MotionForm({ by, onDone }: FormProps): ReactNode {
  const inOrder = useChoices().motions.filter(({ reason }) => reason === null);
  const usual = usualChoice(inOrder);
  return usual === undefined ? (
    <p role="status">{t("committee:refusal.notInOrder")}</p>
  ) : (
    <Form inOrder={inOrder} usual={usual} mover={by ?? null} onDone={onDone} />
  );
}

const fresh = (choice: MotionChoice): MotionValues => ({ ...NO_VALUES, ...usualValues(choice) });

type MovedProps = Readonly<{
  inOrder: readonly MotionChoice[];
  usual: MotionChoice;
  mover: DelegationId | null;
  onDone: () => void;
}>;

function Form({ inOrder, usual, mover, onDone }: MovedProps): ReactNode {
  const act = useAct();
  const heading = useArrivalFocus(mover !== null);
  const [written, setWritten] = useState<Written>({ by: mover, kind: usual.rule.kind, values: fresh(usual) });
  const { by, values } = written;
  const choice = inOrder.find(({ rule }) => rule.kind === written.kind) ?? usual;
  const { kind } = choice.rule;
  const enter = async (): Promise<void> => {
    if (by === null) return;
    // The chair's next letter must not land in the field, so the focus leaves it before the answer comes.
    const field = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    if ((await act({ type: "move", delegation: by, kind, values })) === null) onDone();
    else if (field instanceof HTMLElement) field.focus();
  };
  return (
    <form
      className="stack committee-form"
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <h4 ref={heading} tabIndex={-1} className="visually-hidden">
        {t("committee:motion.enter")}
      </h4>
      {mover === null && (
        <MotionLine
          inOrder={inOrder}
          usual={usual}
          written={{ by, kind, values }}
          onWrite={setWritten}
          onLeave={onDone}
        />
      )}
      <Fields
        inOrder={inOrder}
        usual={usual}
        mover={mover}
        written={{ by, kind, values }}
        onWrite={setWritten}
      />
      <div className="row">
        <Button type="submit" look="primary" isDisabled={by === null}>
          {t("committee:motion.submit")}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t("committee:paper.cancel")}
        </Button>
      </div>
    </form>
  );
}

type FieldsProps = Omit<MovedProps, "onDone"> &
  Readonly<{ written: Written; onWrite: (written: Written) => void }>;

/** The motion field by field. */
function Fields({ inOrder, usual, mover, written, onWrite }: FieldsProps): ReactNode {
  const movers = useSeats("movers");
  const { by, kind, values } = written;
  const choice = inOrder.find(({ rule }) => rule.kind === kind) ?? usual;
  const choose = (chosen: MotionKind): void => {
    const next = inOrder.find(({ rule }) => rule.kind === chosen) ?? usual;
    onWrite({ by, kind: chosen, values: fresh(next) });
  };
  return (
    <>
      <Select<MotionKind>
        label={t("committee:motion.kind")}
        selected={kind}
        onSelect={choose}
        items={inOrder.map(({ rule }) => ({ id: rule.kind, text: t(`committee:motion.name.${rule.kind}`) }))}
      />
      {mover === null && (
        <SearchSelect
          label={t("committee:motion.by")}
          items={movers}
          selected={by ?? ""}
          onSelect={(id) => onWrite({ by: id, kind, values })}
        />
      )}
      <MotionFields
        key={kind}
        choice={choice}
        values={values}
        onChange={(next) => onWrite({ by, kind, values: next })}
      />
    </>
  );
}
