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
  const names = useNames();
  const { sponsors, signatories, status } = paper;
  const backing = backingOf(useCommittee(), paper);
  return (
    <>
      <p>{t("committee:paper.sponsors", { seats: names.seats(sponsors) })}</p>
      {signatories.length > 0 && (
        <p>{t("committee:paper.signatories", { seats: names.seats(signatories) })}</p>
      )}
      {status === "submitted" && backing !== null && (
        <p className="numbers">
          {backing.sponsors.needs > 1 && neededText("sponsorsOf", backing.sponsors)}{" "}
          {neededText("together", backing.together)}
        </p>
      )}
    </>
  );
}

type Needed = Readonly<{ has: number; needs: number }>;

/** How many names a paper has: so many of those needed, or enough. */
function neededText(names: "sponsorsOf" | "together", { has, needs }: Needed): string {
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
