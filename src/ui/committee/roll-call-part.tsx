import { type ReactNode, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { answersOf } from "../../client/selectors/committee/letters.ts";
import { isMember } from "../../client/selectors/committee/seats.ts";
import type { Attendance } from "../../committee/state/delegation.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useAct, useCommittee, useLetters, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Letter, LetterKeys } from "./letter-keys.tsx";

/** The keyboard key for each answer. */
const LETTERS = { present: "p", presentAndVoting: "v", absent: "a" } as const;

/** Calls one name at a time. One key press records each answer. */
export function RollCallPart(): ReactNode {
  const part = useRef<HTMLElement>(null);
  const state = useCommittee();
  const names = useNames();
  const act = useAct();
  const heading = useArrivalFocus(true);
  const answer = (attendance: Attendance): void => void act({ type: "answerRollCall", attendance });
  const called = state.rollCall?.order[state.rollCall.next];
  const mayDeclare = called !== undefined && isMember(state, called) && state.pack.attendance === "declared";
  const answers: readonly Attendance[] = mayDeclare
    ? ["present", "presentAndVoting", "absent"]
    : ["present", "absent"];
  useLetters(part, Object.fromEntries(answers.map((one) => [LETTERS[one], () => answer(one)])));
  if (state.rollCall === null || called === undefined) return null;
  const { next, order } = state.rollCall;
  const given = answersOf(state).filter(({ by }) => order.indexOf(by) >= next);
  const said = given.find(({ by }) => by === called);
  const saidAs = said?.topic === "hereVoting" ? "presentAndVoting" : "present";
  const place = { n: next + 1, all: order.length };
  return (
    <section ref={part} className="sheet committee-decision" aria-labelledby="roll-heading">
      <div className="row-between">
        <h3 ref={heading} tabIndex={-1} id="roll-heading" className="eyebrow">
          {t("committee:rollCall.heading")}
        </h3>
        <span className="numbers small">{t("committee:rollCall.of", place)}</span>
      </div>
      <p className="committee-speaker committee-called">{names.seat(called)}</p>
      {said !== undefined && (
        <p role="status">
          {t("committee:rollCall.says", {
            seat: names.seat(called),
            attendance: t(`committee:attendance.${saidAs}`),
          })}
        </p>
      )}
      <div className="row">
        {answers.map((one) => (
          <Button key={one} look={one === saidAs ? "primary" : "plain"} onPress={() => answer(one)}>
            {t(`committee:rollCall.${one}`)} <Letter letter={LETTERS[one]} />
          </Button>
        ))}
      </div>
      {given.length > 0 && (
        <Button onPress={() => void act({ type: "takeAnswers" })}>
          {t("committee:rollCall.take", { count: given.length })}
        </Button>
      )}
      <div className="row-between">
        <LetterKeys />
        <Button look="quiet" size="small" onPress={() => void act({ type: "endRollCall" })}>
          {t("committee:rollCall.end")}
        </Button>
      </div>
    </section>
  );
}
