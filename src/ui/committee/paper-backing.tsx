import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { backingOf } from "../../client/selectors/committee/papers.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";

type PaperProps = Readonly<{ paper: Paper }>;

/** The backers of a paper, and how many it needs to be introduced. */
export function PaperBacking({ paper }: PaperProps): ReactNode {
  const { status } = paper;
  const state = useCommittee();
  const backing = backingOf(state, paper);
  const isSubmitters = state.pack.words === "submitted";
  return (
    <>
      <Backers paper={paper} isSubmitters={isSubmitters} />
      <Approval paper={paper} />
      {paper.isImportant === true && <p>{t("committee:paper.important")}</p>}
      {status === "submitted" && backing !== null && (
        <p className="numbers">
          {backing.sponsors.needs > 1 && neededText("sponsorsOf", backing.sponsors)}{" "}
          {neededText(isSubmitters ? "submitted.together" : "together", backing.together)}
        </p>
      )}
    </>
  );
}

/** Sponsors and signatories or, as in the Hague, one main submitter and the co-submitters. */
function Backers({ paper, isSubmitters }: PaperProps & Readonly<{ isSubmitters: boolean }>): ReactNode {
  const names = useNames();
  const { sponsors, signatories } = paper;
  const [first, others] = isSubmitters
    ? [sponsors.slice(0, 1), [...sponsors.slice(1), ...signatories]]
    : [sponsors, signatories];
  const words = isSubmitters ? "committee:paper.submitted" : "committee:paper";
  return (
    <>
      <p>{t(`${words}.sponsors`, { seats: names.seats(first) })}</p>
      {others.length > 0 && <p>{t(`${words}.signatories`, { seats: names.seats(others) })}</p>}
    </>
  );
}

/** Whether the approval panel or the secretariat has read a draft, where the rules have one. */
function Approval({ paper: { kind, status, approval } }: PaperProps): ReactNode {
  const { approval: by = "none" } = useCommittee().pack;
  if (by === "none" || kind !== "draft" || status !== "submitted") return null;
  return <p>{t(`committee:paper.approval.${by}.${approval ?? "waiting"}`)}</p>;
}

type Needed = Readonly<{ has: number; needs: number }>;

/** How many names a paper has: so many of those needed, or enough. */
function neededText(names: "sponsorsOf" | "together" | "submitted.together", { has, needs }: Needed): string {
  return has < needs
    ? t(`committee:paper.${names}.missing`, { has, needs })
    : t(`committee:paper.${names}.enough`, { count: has, needs });
}

type NamesProps = PaperProps & Readonly<{ seats: readonly DelegationId[] }>;

/** Buttons that remove sponsors or signatories from a paper. */
export function NamesOff({ paper: { n }, seats }: NamesProps): ReactNode {
  const names = useNames();
  const act = useAct();
  return (
    <div className="row">
      {seats.map((delegation) => (
        <Button
          key={delegation}
          look="quiet"
          size="small"
          aria-label={t("committee:paper.unsign", { seat: names.seat(delegation) })}
          onPress={() => void act({ type: "unsignPaper", paper: n, delegation })}
        >
          {names.seat(delegation)} ×
        </Button>
      ))}
    </div>
  );
}
