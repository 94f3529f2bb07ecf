import { type ReactNode, Suspense, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { clausesOf } from "../../client/selectors/committee/papers.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { lazily } from "../shell/lazily.ts";

const Plenary = lazily(async () => (await import("../plenary/plenary.tsx")).Plenary, "content", "plenary");

/** Matches the id of a seat that is a state in the game: its ISO code. Other seats have numbers as ids. */
const STATE = /^[A-Z]{3}$/;

/**
 * Puts an adopted text to a vote of all states in the model. Available if at least one member of the committee is a
 * state in the game.
 */
export function PlenaryAct({ paper }: Readonly<{ paper: Paper }>): ReactNode {
  const { delegations, isWithoutModel } = useCommittee();
  const [isOpen, setOpen] = useState(false);
  const seats = delegations.filter(({ id, kind }) => kind === "member" && STATE.test(id));
  if (isWithoutModel === true) return null;
  if (paper.kind !== "draft" || paper.status !== "adopted" || seats.length === 0) return null;
  const standing = clausesOf(paper.text).map((clause, at) => ({
    clause,
    wording: paper.matching?.wordings[at] ?? null,
  }));
  const put = standing.filter(({ clause }) => clause.trim() !== "");
  const wordings = paper.matching === undefined ? null : put.map(({ wording }) => wording);
  const title = t("committee:paper.plenary");
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {title}
      </Button>
      {isOpen && (
        <Dialog title={title} isOpen isWide onClose={() => setOpen(false)}>
          <Suspense fallback={<p>{t("app.loading")}</p>}>
            <Plenary clauses={put.map(({ clause }) => clause)} wordings={wordings} seats={seats} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
