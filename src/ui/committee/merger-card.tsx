import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { missingIn, openProposals } from "../../client/selectors/committee/papers.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { MergerProposal } from "../../committee/state/merger.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { PaperChanges } from "./paper-changes.tsx";
import { YesFor } from "./yes-for.tsx";

type CardProps = Readonly<{ proposal: MergerProposal; level: 2 | 3 | 4; children?: ReactNode }>;

/** A proposal to merge papers: who has agreed, who has not answered yet, and the new text. */
export function MergerCard({ proposal, level, children }: CardProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const { by, papers, agreed, title, preamble, text } = proposal;
  const missing = missingIn(state, proposal);
  const [first] = state.papers.filter(({ n }) => n === papers[0]);
  return (
    <div className="stack paper-merger">
      <p>{t("committee:merger.proposed", { seat: names.seat(by), papers: names.papers(papers) })}</p>
      <p className="small">{t("committee:merger.agreed", { seats: names.seats(agreed) })}</p>
      {missing.length > 0 && (
        <p className="small">{t("committee:merger.missing", { seats: names.seats(missing) })}</p>
      )}
      {first !== undefined && (
        <p className="small">{t("committee:merger.first", { seat: names.seat(first.sponsors[0] ?? "") })}</p>
      )}
      <Disclosure level={level} title={t("committee:merger.words", { title })}>
        <PaperChanges before={first ?? NOTHING} after={{ title, preamble, text }} />
      </Disclosure>
      {children}
    </div>
  );
}

const NOTHING = { title: "", preamble: "", text: "" } as const;

/** Yes and no of one sponsor. */
export function MergerAnswers({ merger, own }: Readonly<{ merger: number; own: DelegationId }>): ReactNode {
  const act = useAct();
  const answer = (word: "yes" | "no"): ReactNode => (
    <Button
      size="small"
      onPress={() => void act({ type: "answerMerger", merger, delegation: own, isAccepted: word === "yes" })}
    >
      {t(`committee:merger.${word}`)}
    </Button>
  );
  return (
    <div className="row">
      {answer("yes")}
      {answer("no")}
    </div>
  );
}

/** Open proposals at the console. The chair answers for delegations without a device, or decides. */
export function MergerProposals(): ReactNode {
  const state = useCommittee();
  const proposals = openProposals(state);
  if (proposals.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="mergers-heading">
      <h4 id="mergers-heading">{t("committee:merger.heading")}</h4>
      {proposals.map((proposal) => (
        <MergerCard key={proposal.n} proposal={proposal} level={4}>
          <ChairActs proposal={proposal} missing={missingIn(state, proposal)} />
        </MergerCard>
      ))}
    </section>
  );
}

type ActsProps = Readonly<{ proposal: MergerProposal; missing: readonly DelegationId[] }>;

function ChairActs({ proposal: { n: merger }, missing }: ActsProps): ReactNode {
  const act = useAct();
  const decide = (isMerged: boolean): ReactNode => (
    <Button size="small" onPress={() => void act({ type: "decideMerger", merger, isMerged })}>
      {t(`committee:merger.${isMerged ? "mergeNow" : "end"}`)}
    </Button>
  );
  return (
    <div className="row">
      <YesFor
        seats={missing}
        label={(seat) => t("committee:merger.yesFor", { seat })}
        onYes={(delegation) => void act({ type: "answerMerger", merger, delegation, isAccepted: true })}
      />
      {decide(true)}
      {decide(false)}
    </div>
  );
}
