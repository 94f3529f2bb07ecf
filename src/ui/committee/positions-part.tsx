import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  positionStatus,
  positionsForChair,
  positionsIn,
  positionsMissing,
  positionsToRead,
} from "../../client/selectors/committee/positions.ts";
import { momentText } from "../../client/sentences/conference-lines.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { PositionField } from "../widgets/position-field.tsx";
import { BookletLink } from "./documents-link.tsx";
import { PositionRead } from "./position-read.tsx";
import { useSeats } from "./seat-pick.tsx";

/** All position papers: who has handed in one, what each says, and the chair's comment on it. */
export function PositionsPart(): ReactNode {
  const state = useCommittee();
  const count = positionsIn(state).all.length;
  return (
    <Disclosure
      level={4}
      title={
        <>
          {t("conference:position.count", { count, all: state.delegations.length })}{" "}
          <ToRead count={positionsToRead(state)} />
        </>
      }
    >
      <div className="stack">
        <Deadline />
        <Sharing />
        {count > 0 && <BookletLink />}
        <All />
        <Missing />
        <Disclosure level={4} title={t("conference:position.enter")}>
          <EnterPaper />
        </Disclosure>
      </div>
    </Disclosure>
  );
}

function ToRead({ count }: Readonly<{ count: number }>): ReactNode {
  if (count === 0) return null;
  return <span className="paper-status small soft">{t("conference:position.toRead", { count })}</span>;
}

function Deadline(): ReactNode {
  const { deadline } = positionsIn(useCommittee());
  const act = useAct();
  const [typed, setTyped] = useState("");
  const at = new Date(typed).getTime();
  const set = (next: number | null): void => void act({ type: "setPositionDeadline", deadline: next });
  return (
    <>
      <p>
        {deadline === null
          ? t("conference:position.noDeadline")
          : t("conference:position.due", { time: momentText(deadline) })}
      </p>
      <TextField label={t("conference:position.deadline")} value={typed} onChange={setTyped} isMoment />
      <div className="row">
        <Button size="small" isDisabled={Number.isNaN(at) || at === deadline} onPress={() => set(at)}>
          {t("conference:position.deadlineSet")}
        </Button>
        {deadline !== null && (
          <Button size="small" look="quiet" onPress={() => set(null)}>
            {t("conference:position.deadlineNone")}
          </Button>
        )}
      </div>
    </>
  );
}

function Sharing(): ReactNode {
  const { isShared, from } = positionsIn(useCommittee());
  const act = useAct();
  const [typed, setTyped] = useState("");
  const at = new Date(typed).getTime();
  const setFrom = (time?: number): void =>
    void act({ type: "sharePositions", isShared: true, ...(time === undefined ? {} : { from: time }) });
  return (
    <>
      <Checkbox
        isSelected={isShared}
        onChange={(next) => void act({ type: "sharePositions", isShared: next })}
      >
        {t("conference:position.share")}
      </Checkbox>
      {isShared && (
        <>
          <p>
            {from === undefined
              ? t("conference:position.shareAtDeadline")
              : t("conference:position.shareFrom", { time: momentText(from) })}
          </p>
          <TextField label={t("conference:position.shareTime")} value={typed} onChange={setTyped} isMoment />
          <div className="row">
            <Button size="small" isDisabled={Number.isNaN(at) || at === from} onPress={() => setFrom(at)}>
              {t("conference:position.shareTimeSet")}
            </Button>
            {from !== undefined && (
              <Button size="small" look="quiet" onPress={() => setFrom()}>
                {t("conference:position.shareTimeNone")}
              </Button>
            )}
          </div>
        </>
      )}
      <p className="small soft">{t("conference:position.shareNote")}</p>
    </>
  );
}

/** One paper is open at a time, so that a list of three hundred stays short. */
function All(): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const [open, setOpen] = useState<DelegationId | null>(null);
  return positionsForChair(state).map((position) => (
    <Disclosure
      key={position.by}
      level={4}
      title={t("conference:position.title", {
        seat: names.seat(position.by),
        status: t(`conference:position.status.${positionStatus(position)}`),
      })}
      open={{ is: open === position.by, set: (is) => setOpen(is ? position.by : null) }}
    >
      {open === position.by && <PositionRead position={position} />}
    </Disclosure>
  ));
}

function Missing(): ReactNode {
  const names = useNames();
  const missing = positionsMissing(useCommittee());
  return (
    <p className="small">
      {missing.length === 0
        ? t("conference:position.allIn")
        : t("conference:position.missing", { seats: names.seats(missing) })}
    </p>
  );
}

/** For delegations that give the chair their paper on paper. */
function EnterPaper(): ReactNode {
  const act = useAct();
  const [delegation, setDelegation] = useState("");
  const [text, setText] = useState("");
  const handIn = async (): Promise<void> => {
    if ((await act({ type: "handInPosition", delegation, text })) === null) setText("");
  };
  return (
    <div className="stack">
      <SearchSelect
        label={t("conference:position.enterFor")}
        items={useSeats("all")}
        selected={delegation}
        onSelect={setDelegation}
      />
      <PositionField
        text={text}
        onChange={setText}
        button={t("conference:position.handIn")}
        isDisabled={delegation === ""}
        onHandIn={() => void handIn()}
      />
    </div>
  );
}
