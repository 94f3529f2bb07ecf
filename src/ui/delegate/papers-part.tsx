import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { mergersOf } from "../../client/selectors/committee/paper-news.ts";
import { answerOf, friendlyRefusal, sponsorsAsked } from "../../client/selectors/committee/papers.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { DocumentsLink } from "../committee/documents-link.tsx";
import { FriendlyStand } from "../committee/friendly-answers.tsx";
import { MatchingShown } from "../committee/match-act.tsx";
import { MergePart } from "../committee/merge-part.tsx";
import { MergerCard } from "../committee/merger-card.tsx";
import { PaperBacking } from "../committee/paper-backing.tsx";
import { PaperForm } from "../committee/paper-form.tsx";
import { PaperHistory } from "../committee/paper-history.tsx";
import { PaperOrigin } from "../committee/paper-origin.tsx";
import { PaperText } from "../committee/paper-text.tsx";
import { DraftsPart } from "../drafting/drafts-part.tsx";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { useOwn, useRights } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { PaperActs } from "./paper-acts.tsx";
import { PositionPart } from "./position-part.tsx";

type PartProps = Readonly<{
  /** The shared draft that is open, or null. */
  draft: string | null;
  onDraft: (draft: string | null) => void;
}>;

/** Every paper that the delegation can read, back or amend, and a form for a new one. */
export function PapersPart({ draft, onDraft }: PartProps): ReactNode {
  const own = useOwn();
  const { isMember } = useRights();
  const { papers } = useCommittee();
  const [isNew, setNew] = useState(false);
  const drafts = <DraftsPart open={draft} onOpen={onDraft} />;
  // The editor fills the whole screen.
  if (draft !== null) return drafts;
  return (
    <div className="stack">
      <PositionPart />
      {isMember && drafts}
      {papers.length === 0 && <p className="soft">{t("committee:paper.none")}</p>}
      {papers.map((paper) => (
        <OnePaper key={paper.n} paper={paper} />
      ))}
      {isNew ? (
        <PaperForm amended={null} by={own} heading={t("committee:paper.new")} onDone={() => setNew(false)} />
      ) : (
        isMember && <Button onPress={() => setNew(true)}>{t("committee:paper.new")}</Button>
      )}
      <MergePart />
      <OwnMergers />
      {papers.length > 0 && <DocumentsLink paper={null} />}
    </div>
  );
}

/** Open proposals that this delegation has made or agreed to. It can still end them with a no. */
function OwnMergers(): ReactNode {
  const own = useOwn();
  const act = useAct();
  const state = useCommittee();
  return mergersOf(state, own).map((proposal) => (
    <MergerCard key={proposal.n} proposal={proposal} level={2}>
      <p>
        <Button
          size="small"
          onPress={() =>
            void act({ type: "answerMerger", merger: proposal.n, delegation: own, isAccepted: false })
          }
        >
          {t(proposal.by === own ? "delegate:paper.withdrawMerger" : "committee:merger.no")}
        </Button>
      </p>
    </MergerCard>
  ));
}

type PaperProps = Readonly<{ paper: Paper }>;

function OnePaper({ paper }: PaperProps): ReactNode {
  const names = useNames();
  const { isMember } = useRights();
  const { status, n } = paper;
  return (
    <Disclosure
      level={2}
      title={
        <>
          {names.paper(n)}{" "}
          <span className="paper-status small soft">{t(`committee:paper.status.${status}`)}</span>
        </>
      }
    >
      <div className="stack">
        <PaperOrigin paper={paper} />
        <PaperText paper={paper} />
        <PaperHistory paper={paper} level={3} />
        <MatchingShown paper={paper} level={3} />
        <DocumentsLink paper={paper.n} />
        <div className="small">
          <PaperBacking paper={paper} />
          <Answers amendment={paper} />
        </div>
        {isMember && <PaperActs paper={paper} />}
      </div>
    </Disclosure>
  );
}

/** A sponsor that has answered to a friendly amendment sees which of the others have not. */
function Answers({ amendment }: Readonly<{ amendment: Paper }>): ReactNode {
  const own = useOwn();
  const state = useCommittee();
  const isSponsor = sponsorsAsked(state, amendment).includes(own);
  const isOver = friendlyRefusal(state, amendment) !== null;
  if (isOver || !isSponsor || answerOf(amendment, own) === undefined) return null;
  return <FriendlyStand amendment={amendment} />;
}
