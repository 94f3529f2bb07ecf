import { type ReactNode, useMemo, useState } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { meanOf, mostPoints, pointsOf, rubricOf, sumOf } from "../../client/selectors/committee/awards.ts";
import { statisticsOf } from "../../client/selectors/committee/log.ts";
import { criterionText } from "../../client/sentences/conference-lines.ts";
import type { Chair, DelegationId } from "../../committee/state/delegation.ts";
import type { Criterion } from "../../committee/state/score.ts";
import { useAct, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { clockText } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { useSeats } from "./seat-pick.tsx";

const SECOND_MS = 1000;

/** The chair gives points to one delegation at a time, beside what the log counts of it. */
export function AwardPoints(): ReactNode {
  const [seat, setSeat] = useState("");
  const page = useCommitteePage((one) => one.seat);
  const chair = page?.type === "chair" ? page.chair : 1;
  return (
    <div className="stack">
      <p className="small soft">{t("conference:award.secret")}</p>
      <SearchSelect
        label={t("conference:award.seat")}
        items={useSeats("all")}
        selected={seat}
        onSelect={setSeat}
      />
      {seat !== "" && (
        <>
          <Figures seat={seat} />
          <Points key={`${seat}.${chair}`} seat={seat} chair={chair} />
        </>
      )}
    </div>
  );
}

function Figures({ seat }: Readonly<{ seat: DelegationId }>): ReactNode {
  const entries = useCommitteePage((page) => page.entries);
  const row = useMemo(() => statisticsOf(entries, seat), [entries, seat]);
  if (row === undefined) return null;
  const { speeches, speaking, motions, motionsCarried, votes } = row;
  const time = clockText(Math.round(speaking / SECOND_MS));
  return (
    <section>
      <h4>{t("conference:award.figures")}</h4>
      <ul className="small">
        <li>{t("conference:award.figure.speeches", { count: speeches, time })}</li>
        <li>{t("conference:award.figure.motions", { count: motions, carried: motionsCarried })}</li>
        <li>{t("conference:award.figure.papers", { count: row.sponsored })}</li>
        <li>{t("conference:award.figure.amendments", { count: row.amendmentsAdopted })}</li>
        <li>{t("conference:award.figure.points", { count: row.points })}</li>
        <li>{t("conference:award.figure.votes", { count: votes.yes + votes.no + votes.abstain })}</li>
        <li>{t(`conference:award.figure.position.${row.position}`)}</li>
      </ul>
    </section>
  );
}

type PointsProps = Readonly<{ seat: DelegationId; chair: Chair }>;

/** The fields of the rubric with this chair's own points. An empty field gives none. */
function Points({ seat, chair }: PointsProps): ReactNode {
  const state = useCommittee();
  const act = useAct();
  const rubric = rubricOf(state);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const known = (one: Criterion): string => String(pointsOf(state, seat, chair, one) ?? "");
  const now = (one: Criterion): string => typed[one.id] ?? known(one);
  const changed = rubric.filter((one) => now(one).trim() !== known(one));
  const save = (): void =>
    void act(
      ...changed.map((one) => ({
        type: "giveScore" as const,
        delegation: seat,
        criterion: one.id,
        points: pointsIn(now(one)),
      })),
    );
  return (
    <>
      {rubric.map((one) => (
        <TextField
          key={one.id}
          label={t("conference:award.field", { name: criterionText(one), most: one.points })}
          value={now(one)}
          onChange={(text) => setTyped({ ...typed, [one.id]: text })}
          error={isWrong(now(one), one) ? t("conference:award.wrong", { most: one.points }) : null}
        />
      ))}
      <p>
        <Button
          isDisabled={changed.length === 0 || rubric.some((one) => isWrong(now(one), one))}
          onPress={save}
        >
          {t("conference:award.save")}
        </Button>
      </p>
      <Sum seat={seat} chair={chair} />
    </>
  );
}

const pointsIn = (text: string): number | null => (text.trim() === "" ? null : Number(text));

function isWrong(text: string, { points }: Criterion): boolean {
  return text.trim() !== "" && (!/^\d{1,3}$/.test(text.trim()) || Number(text) > points);
}

function Sum({ seat, chair }: PointsProps): ReactNode {
  const state = useCommittee();
  const name = useNames().seat(seat);
  const sum = sumOf(state, seat, chair);
  const mean = meanOf(state, seat);
  return (
    <p role="status">
      {sum === null
        ? t("conference:award.notYet", { seat: name })
        : t("conference:award.saved", { seat: name, sum, most: mostPoints(state) })}{" "}
      {mean !== null && t("conference:award.mean", { mean: number(mean.mean, 1), count: mean.chairs })}
    </p>
  );
}
