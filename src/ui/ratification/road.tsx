import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { isReady, supportOf } from "../../client/selectors/ratification/capital.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";

type Step = Readonly<{
  id: "law" | "support" | "vote" | "deposit";
  isDone: boolean;
  text: string;
}>;

/** The four steps to an instrument (law, support, vote, deposit), with the completed steps ticked. */
export function Road({ home }: Readonly<{ home: HomeTable }>): ReactNode {
  const { view } = useTable();
  const { month } = view.world;
  const steps = stepsOf(home, view.world.treaty.deposited[home.country] ?? -1, month);
  return (
    <>
      <ol className="road" aria-label={t("ratification:road.heading")}>
        {steps.map(({ id, isDone, text }) => (
          <li key={id} className="road-step" data-done={isDone}>
            {isDone && <span aria-hidden="true">✓</span>}
            <span>
              <strong>{t(`ratification:road.${id}`)}</strong>
              <span className="visually-hidden">
                {t(isDone ? "ratification:road.done" : "ratification:road.todo")}
              </span>
              <span className="visually-hidden">{text}</span>
            </span>
          </li>
        ))}
      </ol>
      {isWaiting(home, month) && (
        <p className="small soft" aria-hidden="true">
          {voteText(home, month)}
        </p>
      )}
    </>
  );
}

/** After a lost vote nothing can be done about the vote for a while. */
function isWaiting({ won, voteFrom }: HomeTable, month: number): boolean {
  return !won && month < voteFrom;
}

function stepsOf(home: HomeTable, deposited: number, month: number): readonly Step[] {
  const support = supportOf(home);
  const isThere = isReady(home) || home.won;
  const counts = { count: support, line: home.line };
  return [
    {
      id: "law",
      isDone: home.law,
      text: t(home.law ? "ratification:road.lawDone" : "ratification:road.lawTodo"),
    },
    {
      id: "support",
      isDone: isThere,
      text: t(isThere ? "ratification:road.supportDone" : "ratification:road.supportTodo", counts),
    },
    {
      id: "vote",
      isDone: home.won,
      text: voteText(home, month),
    },
    {
      id: "deposit",
      isDone: deposited >= 0,
      text:
        deposited < 0
          ? t("ratification:road.depositTodo")
          : t("ratification:road.depositDone", { month: monthName(deposited) }),
    },
  ];
}

function voteText(home: HomeTable, month: number): string {
  if (home.won) return t("ratification:road.voteDone");
  if (isWaiting(home, month)) return t("ratification:road.voteWait", { month: monthName(home.voteFrom) });
  return t("ratification:road.voteTodo");
}
