import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { lastResult } from "../../client/selectors/committee/last-result.ts";
import { methodsOf } from "../../client/selectors/committee/methods.ts";
import { amendmentsTo } from "../../client/selectors/committee/papers.ts";
import { placesText } from "../../client/sentences/paper-names.ts";
import type { Method } from "../../committee/state/ballot.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { DraftsRead } from "../drafting/drafts-read.tsx";
import { useAct, useChoices, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { ChangeWaits } from "./change-waits.tsx";
import { StartDebate } from "./debate-part.tsx";
import { DocumentsLink } from "./documents-link.tsx";
import { MatchAct } from "./match-act.tsx";
import { MergePart } from "./merge-part.tsx";
import { MergerProposals } from "./merger-card.tsx";
import { MethodPick } from "./method-pick.tsx";
import { ModelSwitch } from "./model-switch.tsx";
import { OnWall } from "./on-wall.tsx";
import { PaperActs } from "./paper-acts.tsx";
import { PaperForm } from "./paper-form.tsx";
import { PaperHistory } from "./paper-history.tsx";
import { PaperOrigin } from "./paper-origin.tsx";
import { PaperText } from "./paper-text.tsx";
import { PlenaryAct } from "./plenary-act.tsx";
import { PositionsPart } from "./positions-part.tsx";
import { RefusalText } from "./refusal-text.tsx";
import { ReorderList } from "./reorder-list.tsx";
import { SeatPick } from "./seat-pick.tsx";

/** Papers, from their submission to the vote. */
export function PapersTab(): ReactNode {
  const { papers, nextMethod } = useCommittee();
  const [isNew, setNew] = useState(false);
  const whole = papers.filter(({ kind }) => kind !== "amendment");
  return (
    <div className="stack">
      <h3 className="visually-hidden">{t("committee:paper.heading")}</h3>
      {nextMethod !== null && (
        <p>{t("committee:paper.nextMethod", { method: t(`committee:ballot.setMethod.${nextMethod}`) })}</p>
      )}
      {papers.length === 0 && <p className="small soft">{t("committee:paper.none")}</p>}
      {whole.map((paper) => (
        <PaperCard key={paper.n} paper={paper} />
      ))}
      {isNew ? (
        <PaperForm amended={null} heading={t("committee:paper.new")} onDone={() => setNew(false)} />
      ) : (
        <Button onPress={() => setNew(true)}>{t("committee:paper.new")}</Button>
      )}
      <DraftsRead />
      <PositionsPart />
      <ModelSwitch />
      <MergePart />
      <MergerProposals />
      {papers.length > 0 && <DocumentsLink paper={null} />}
    </div>
  );
}

type PaperProps = Readonly<{ paper: Paper }>;

function PaperCard({ paper }: PaperProps): ReactNode {
  const { papers } = useCommittee();
  const names = useNames();
  const result = lastResult(useCommitteePage((page) => page.entries));
  // Beside its result, an adopted paper has this act there.
  const isResult = result?.on.type === "paper" && result.on.paper === paper.n;
  const amendments = papers.filter(({ amends }) => amends?.paper === paper.n);
  return (
    <Disclosure
      isOpenFirst
      level={4}
      title={
        <>
          {names.paper(paper.n)}{" "}
          <span className="paper-status small soft">{t(`committee:paper.status.${paper.status}`)}</span>
        </>
      }
    >
      <div className="stack">
        <PaperOrigin paper={paper} />
        {/* What the chair does with a paper comes first: its text may be longer than the screen. */}
        <PaperActs paper={paper} />
        <MatchAct paper={paper} />
        {!isResult && <PlenaryAct paper={paper} />}
        <StartDebate paper={paper} />
        <Votes paper={paper} />
        <ChangeWaits paper={paper} />
        <OnWall paper={paper.n} />
        <PaperText paper={paper} />
        <PaperHistory paper={paper} level={4} />
        <DocumentsLink paper={paper.n} />
        {amendments.map((one) => (
          <PaperCard key={one.n} paper={one} />
        ))}
        <AmendmentOrder paper={paper} />
      </div>
    </Disclosure>
  );
}

/** The votes that can be called on a paper, on its parts and as a whole, or the reason why none can be called yet. */
function Votes({ paper }: PaperProps): ReactNode {
  const { papers } = useChoices();
  const state = useCommittee();
  const { pack } = state;
  const methods = methodsOf(state, paper.kind === "amendment" ? "amendment" : "substance");
  const act = useAct();
  const [method, setMethod] = useState<Method | null>(null);
  const chosen = methods.find((one) => one === method) ?? methods[0];
  const mine = papers.filter((one) => one.paper === paper.n);
  // Between two meetings nothing is put to the vote.
  if (mine.length === 0 || chosen === undefined || state.session !== "open") return null;
  const why = mine.find(({ part }) => part === null)?.reason ?? null;
  const put = (part: number | null): void =>
    void act(
      part === null
        ? { type: "putPaper", paper: paper.n, method: chosen }
        : { type: "putPart", paper: paper.n, part, method: chosen },
    );
  return (
    <div className="stack">
      {why === null && <MethodPick methods={methods} selected={chosen} onSelect={setMethod} />}
      <div className="row">
        {mine.map(({ part, reason }) => (
          <Button key={part ?? "whole"} size="small" isDisabled={reason !== null} onPress={() => put(part)}>
            {part === null ? t("committee:paper.vote") : partText(paper, part)}
          </Button>
        ))}
      </div>
      {why !== null && (
        <p className="small soft">
          <RefusalText reason={why} />
        </p>
      )}
      {why === null && pack.explanation.before && (
        <SeatPick
          label={t("committee:ballot.explainBefore")}
          group="voters"
          onPick={(delegation) => void act({ type: "explainVote", delegation })}
        />
      )}
    </div>
  );
}

function partText({ parts }: Paper, part: number): string {
  return t("committee:paper.votePart", { places: placesText(parts[part] ?? { clauses: [] }) });
}

/** Lets the chair put the amendments in order: the one furthest from the text is voted on first. */
function AmendmentOrder({ paper }: PaperProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const act = useAct();
  const order = amendmentsTo(state, paper).map(({ n }) => n);
  if (order.length < 2 || state.pack.amendments.order !== "furthestRemovedFirst") return null;
  return (
    <ReorderList
      items={order}
      nameOf={names.paper}
      upLabel={(n) => t("committee:agenda.up", { item: names.paper(n) })}
      onOrder={(next) => void act({ type: "orderAmendments", paper: paper.n, order: next })}
    />
  );
}
