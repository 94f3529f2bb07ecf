import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import {
  type LineRead,
  leftOver,
  readMotionLine,
  valuesOfLine,
} from "../../client/selectors/committee/motion-line.ts";
import { moveRefusal } from "../../client/selectors/committee/motions.ts";
import { refusalText } from "../../client/sentences/committee-refusal.ts";
import type { MotionChoice } from "../../committee/choices.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { MotionKind, MotionValues } from "../../committee/state/motion.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { TextField } from "../primitives/text-field.tsx";
import { useSeats } from "./seat-pick.tsx";

/** What the form holds so far. `by`: the mover, or null if there is none yet. */
export type Written = Readonly<{ by: DelegationId | null; kind: MotionKind; values: MotionValues }>;

type LineProps = Readonly<{
  inOrder: readonly MotionChoice[];
  usual: MotionChoice;
  written: Written;
  onWrite: (written: Written) => void;
  /** Escape in the line leaves the form. Elsewhere in it, Escape closes a list. */
  onLeave: () => void;
}>;

const MOST_SIGNS = 2 * LONGEST_NAME;

/** A motion typed in one line, with what the page has understood and what is still missing. */
export function MotionLine({ inOrder, usual, written, onWrite, onLeave }: LineProps): ReactNode {
  const seats = useSeats("movers");
  const [line, setLine] = useState("");
  const words = useMemo(() => ({ seats, kinds: inOrder.map(kindWords) }), [seats, inOrder]);
  const read = readMotionLine(line, words);
  const choice = choiceOf(read, inOrder, usual);
  const write = (typed: string): void => {
    setLine(typed);
    const next = readMotionLine(typed, words);
    const chosen = choiceOf(next, inOrder, usual);
    onWrite({ by: next.by, kind: chosen.rule.kind, values: valuesOfLine(next, chosen) });
  };
  return (
    <div className="stack">
      <TextField
        label={t("committee:motion.line")}
        hint={t(
          choice.rule.needs.includes("clauses") ? "committee:motion.divideHelp" : "committee:motion.lineHelp",
        )}
        example={t(
          usual.rule.needs.includes("each") ? "committee:motion.lineHint" : "committee:motion.plainHint",
        )}
        value={line}
        onChange={write}
        maxLength={MOST_SIGNS}
        isFirst
        onEscape={onLeave}
      />
      <Reading written={written} leftOver={leftOver(read, choice)} isEmpty={line === ""} />
    </div>
  );
}

const kindWords = ({ rule: { kind } }: MotionChoice) => ({
  id: kind,
  text: t(`committee:motion.name.${kind}`),
  words: t(`committee:motion.word.${kind}`),
});

function choiceOf({ kind }: LineRead, inOrder: readonly MotionChoice[], usual: MotionChoice): MotionChoice {
  return inOrder.find(({ rule }) => rule.kind === kind) ?? usual;
}

type ReadingProps = Readonly<{ written: Written; leftOver: string; isEmpty: boolean }>;

/** The motion as understood, in the words of the minutes, and what keeps it from being entered. */
function Reading({ written: { by, kind, values }, leftOver, isEmpty }: ReadingProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const motion = { n: 0, kind, by: by ?? "", values, seconds: [], objections: [], spoken: [] };
  const refused = by === null ? null : moveRefusal(state, by, kind, values);
  const fault =
    by === null
      ? t("committee:motion.needsMover")
      : leftOver !== ""
        ? t("committee:motion.leftOver", { text: leftOver })
        : refused === null
          ? ""
          : refusalText(refused, state, names);
  return (
    <div role="status" className="motion-reading">
      {by !== null && (
        <p>
          <strong>
            {t("committee:fact.motionMoved", { seat: names.seat(by), motion: names.motion(motion) })}
          </strong>
        </p>
      )}
      {!isEmpty && fault !== "" && <p className="field-error">{fault}</p>}
    </div>
  );
}
