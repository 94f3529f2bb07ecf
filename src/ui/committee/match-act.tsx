import { type ReactNode, Suspense, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { lazily } from "../shell/lazily.ts";

const Matching = lazily(async () => (await import("../plenary/matching.tsx")).Matching, "content", "plenary");
const MatchedPaper = lazily(
  async () => (await import("../plenary/matched.tsx")).MatchedPaper,
  "content",
  "plenary",
);
const MatchedVotes = lazily(
  async () => (await import("../plenary/matched.tsx")).MatchedVotes,
  "content",
  "plenary",
);

type PaperProps = Readonly<{ paper: Paper }>;

/**
 * Before the vote, the chair matches the clauses to wordings of the model and decides who may see the result, and
 * when.
 */
export function MatchAct({ paper }: PaperProps): ReactNode {
  const { isWithoutModel } = useCommittee();
  const act = useAct();
  const [isOpen, setOpen] = useState(false);
  const { n, kind, status, matching } = paper;
  const isUndecided = status === "submitted" || status === "introduced";
  if (isWithoutModel === true || kind === "amendment") return null;
  if (!isUndecided) return <MatchingShown paper={paper} level={4} />;
  const title = t("committee:paper.match");
  const matched = async (wordings: readonly (string | null)[], isShown: boolean): Promise<void> => {
    if ((await act({ type: "matchClauses", paper: n, wordings, isShown })) === null) setOpen(false);
  };
  return (
    <div className="row">
      <Button size="small" onPress={() => setOpen(true)}>
        {title}
      </Button>
      {matching !== undefined && (
        <span className="small soft">
          {t(matching.isShown ? "committee:paper.matchShown" : "committee:paper.matchHidden")}
        </span>
      )}
      {isOpen && (
        <Dialog title={title} isOpen isWide onClose={() => setOpen(false)}>
          <Suspense fallback={<p>{t("app.loading")}</p>}>
            <Matching paper={paper} onMatch={(...given) => void matched(...given)} />
          </Suspense>
        </Dialog>
      )}
    </div>
  );
}

/**
 * The matched wordings and their consequences, for users who may see them. Empty if the chairs keep them to
 * themselves.
 */
export function MatchingShown({ paper, level }: PaperProps & Readonly<{ level: 3 | 4 }>): ReactNode {
  if (paper.matching?.isShown !== true) return null;
  return (
    <Disclosure title={t("committee:paper.leads")} level={level}>
      <Suspense fallback={<p>{t("app.loading")}</p>}>
        <MatchedPaper paper={paper} />
      </Suspense>
    </Disclosure>
  );
}

/** How all states would vote on the text, in one line for the wall. */
export function WallMatching({ paper }: Readonly<{ paper: Paper | undefined }>): ReactNode {
  if (paper?.matching?.isShown !== true) return null;
  return (
    <Suspense>
      <MatchedVotes paper={paper} />
    </Suspense>
  );
}
