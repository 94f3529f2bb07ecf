import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { answerText, shareOf } from "../../client/sentences/check-report.ts";
import { checkAsks, checkChoice, checkReason } from "../../client/sentences/check-words.ts";
import { CHECK_MOMENTS } from "../../client/sessions/room/checks.ts";
import type { CheckReport } from "../../room/check-view.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { ShowOnWall } from "./show-on-wall.tsx";
import { useDesk, useRoomScenario } from "./use-desk.ts";

/** The check questions of every table, with the share that is right and the answers by state. */
export function ChecksPart(): ReactNode {
  const { checks, tables } = useDesk();
  if (checks.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="desk-checks">
      <h2 id="desk-checks">{t("desk:checks.heading")}</h2>
      <p className="small soft">{t("desk:checks.note")}</p>
      {tables.flatMap(({ table }) =>
        CHECK_MOMENTS.map((moment) => (
          <AtMoment
            key={`${table}/${moment}`}
            checks={checks.filter((one) => one.table === table && one.moment === moment)}
          />
        )),
      )}
    </section>
  );
}

function AtMoment({ checks }: Readonly<{ checks: readonly CheckReport[] }>): ReactNode {
  const [first] = checks;
  if (first === undefined) return null;
  const { table } = first;
  const shares = checks.map(shareOf);
  const right = shares.reduce((sum, one) => sum + one.right, 0);
  const count = shares.reduce((sum, one) => sum + one.count, 0);
  const moment = t(`desk:checks.${first.moment}`);
  const title =
    count === 0
      ? t("desk:checks.table", { table, moment })
      : t("desk:checks.tableShare", { table, moment, right, count });
  return (
    <Disclosure title={title} level={3}>
      {checks.map((check) => (
        <OneCheck key={check.number} check={check} />
      ))}
    </Disclosure>
  );
}

function OneCheck({ check }: Readonly<{ check: CheckReport }>): ReactNode {
  const scenario = useRoomScenario();
  const { table, moment, number, about, right, answers, isExplained, present, heard } = check;
  const asks = checkAsks(about, scenario);
  return (
    <section className="stack desk-check" aria-label={asks}>
      <p>
        <strong>{asks}</strong>
      </p>
      <p>{t("desk:checks.answer", { choice: checkChoice(about, right) })}</p>
      <p className="small soft">{checkReason(check)}</p>
      <p className="small">
        {answers.length === 0 ? t("desk:checks.nobody") : t("desk:checks.share", shareOf(check))}
      </p>
      {isExplained && <p className="small soft">{t("desk:checks.shown")}</p>}
      <ul className="desk-list small">
        {answers.map(({ seat, choice }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two devices of a seat may give the same answer
          <li key={at}>
            {countryName(seat)} <span>{answerText(check, choice)}</span>
          </li>
        ))}
      </ul>
      <div className="row">
        <ShowOnWall
          table={table}
          item={{ type: "check", moment, number }}
          name={asks}
          {...(isExplained || heard >= present
            ? {}
            : {
                ask: {
                  title: t("desk:checks.ask"),
                  note: t("desk:checks.askNote", { count: heard, present }),
                },
              })}
        />
      </div>
    </section>
  );
}

/** What one seat answered, for its dialog. */
export function SeatChecks({ table, seat }: Readonly<{ table: number; seat: string }>): ReactNode {
  const { checks } = useDesk();
  const scenario = useRoomScenario();
  const own = checks.filter(
    (one) => one.table === table && one.answers.some((answer) => answer.seat === seat),
  );
  if (own.length === 0) return null;
  return (
    <section className="seat-part" aria-labelledby="seat-checks">
      <h3 id="seat-checks">{t("desk:checks.seat")}</h3>
      <dl className="desk-checks-of">
        {own.map((check) => (
          <div key={`${check.moment}/${check.number}`}>
            <dt className="small soft">{checkAsks(check.about, scenario)}</dt>
            {check.answers
              .filter((answer) => answer.seat === seat)
              .map(({ choice }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two devices of a seat may give the same answer
                <dd key={at}>{answerText(check, choice)}</dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
