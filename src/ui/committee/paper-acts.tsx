import { type ReactNode, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  approvalRefusal,
  friendlyRefusal,
  introduceRefusal,
  isDeclined,
  isOpenToRevision,
  mayAmend,
} from "../../client/selectors/committee/papers.ts";
import type { Order, Refusal } from "../../committee/state/order.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { FormButtons, type PaperFormKind } from "./form-buttons.tsx";
import { FriendlyAnswers } from "./friendly-answers.tsx";
import { NamesOff, PaperBacking } from "./paper-backing.tsx";
import { PaperForm } from "./paper-form.tsx";
import { RefusalText } from "./refusal-text.tsx";
import { SeatPick } from "./seat-pick.tsx";
import { SponsorAsks } from "./sponsor-asks.tsx";

type PaperProps = Readonly<{ paper: Paper }>;

/** The backers of a paper, and what can be done with it before its vote. */
export function PaperActs({ paper }: PaperProps): ReactNode {
  const [form, setForm] = useState<PaperFormKind | null>(null);
  const act = useAct();
  const state = useCommittee();
  const names = useNames();
  const place = useRef<HTMLDivElement>(null);
  const { n, status, kind } = paper;
  // The button may be gone afterwards, so the focus goes to the paper that it was about.
  const give = async (order: Order): Promise<void> => {
    if ((await act(order)) === null) place.current?.focus();
  };
  const isSubmitted = status === "submitted";
  const isMeeting = state.session === "open";
  // What comes before the introduction: the approval, more names, an item in debate.
  const first = isSubmitted && isMeeting ? introduceRefusal(state, paper) : null;
  const button = (
    word: "approve" | "sendBack" | "introduce" | "promote" | "withdraw" | "friendly",
    order: Order,
    why: Refusal | null = null,
  ): ReactNode => (
    <Button key={word} size="small" isDisabled={why !== null} onPress={() => void give(order)}>
      {t(`committee:paper.${word}`)}
    </Button>
  );
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, which every card would show */}
      <div ref={place} tabIndex={-1} role="group" aria-label={names.paper(n)}>
        <Backers paper={paper} />
      </div>
      <TakeUp
        paper={paper}
        onPick={(delegation) => void give({ type: "takeUpPaper", paper: n, delegation })}
      />
      {(isSubmitted || status === "introduced") && (
        <div className="row">
          {approvalRefusal(state, paper, true) === null &&
            button("approve", { type: "approvePaper", paper: n, isApproved: true })}
          {approvalRefusal(state, paper, false) === null &&
            button("sendBack", { type: "approvePaper", paper: n, isApproved: false })}
          {isSubmitted && isMeeting && button("introduce", { type: "introducePaper", paper: n }, first)}
          {kind === "working" && button("promote", { type: "promotePaper", paper: n })}
          {friendlyRefusal(state, paper) === null &&
            !isDeclined(state, paper) &&
            button("friendly", { type: "acceptAmendment", paper: n })}
          <FormButtons
            mayEdit={isSubmitted || isOpenToRevision(state, paper)}
            mayAmend={mayAmend(state, paper)}
            onOpen={setForm}
          />
          {button("withdraw", { type: "withdrawPaper", paper: n })}
        </div>
      )}
      {first !== null && (
        <p className="small soft">
          <RefusalText reason={first} />
        </p>
      )}
      <FriendlyAnswers amendment={paper} />
      {form === "edit" && <EditForm paper={paper} onDone={() => setForm(null)} />}
      {form === "amend" && (
        <PaperForm amended={paper} heading={t("committee:paper.amend")} onDone={() => setForm(null)} />
      )}
    </div>
  );
}

/** Who takes up a withdrawn paper, where the rules let another member do so. */
function TakeUp({
  paper: { status },
  onPick,
}: PaperProps & Readonly<{ onPick: (seat: string) => void }>): ReactNode {
  const { withdrawal } = useCommittee().pack;
  if (status !== "withdrawn" || withdrawal?.takenUp !== true) return null;
  return <SeatPick label={t("committee:paper.takenUpBy")} group="members" without={[]} onPick={onPick} />;
}

function EditForm({ paper, onDone }: PaperProps & Readonly<{ onDone: () => void }>): ReactNode {
  return <PaperForm amended={null} edited={paper} heading={t("committee:paper.edit")} onDone={onDone} />;
}

/**
 * Sponsors and signatories, compared with the numbers that the rules require. The first sponsor cannot be removed.
 */
function Backers({ paper }: PaperProps): ReactNode {
  const act = useAct();
  const state = useCommittee();
  const { pack } = state;
  const { n, sponsors, signatories, status } = paper;
  const sign = (as: "sponsor" | "signatory") => (delegation: string) =>
    void act({ type: "signPaper", paper: n, delegation, as });
  return (
    <div className="small stack">
      <PaperBacking paper={paper} />
      {status === "submitted" && (
        <>
          <div className="committee-fields">
            {pack.words !== "submitted" && (
              <SeatPick
                label={t("committee:paper.addSponsor")}
                group="members"
                without={sponsors}
                onPick={sign("sponsor")}
              />
            )}
            <SeatPick
              label={t(
                pack.words === "submitted"
                  ? "committee:paper.submitted.addSignatory"
                  : "committee:paper.addSignatory",
              )}
              group="members"
              without={[...sponsors, ...signatories]}
              onPick={sign("signatory")}
            />
          </div>
          <SponsorAsks paper={paper} isChair />
          <NamesOff paper={paper} seats={[...sponsors.slice(1), ...signatories]} />
        </>
      )}
      {isOpenToRevision(state, paper) && (
        <SeatPick
          label={t("committee:paper.addSponsor")}
          group="members"
          without={sponsors}
          onPick={sign("sponsor")}
        />
      )}
    </div>
  );
}
