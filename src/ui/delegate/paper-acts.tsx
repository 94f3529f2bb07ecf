import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { asksOf, firstSponsorOf, mayAmend, partnersOf } from "../../client/selectors/committee/papers.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { FormButtons, type PaperFormKind } from "../committee/form-buttons.tsx";
import { NamesOff } from "../committee/paper-backing.tsx";
import { PaperForm } from "../committee/paper-form.tsx";
import { SponsorAsks } from "../committee/sponsor-asks.tsx";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { useOwn, useRights } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";

type PaperProps = Readonly<{ paper: Paper }>;

/** What this delegation can do with a paper: back it, edit it, amend it. */
export function PaperActs({ paper }: PaperProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const { isMember } = useRights();
  const state = useCommittee();
  const isFirst = firstSponsorOf(state, paper) === own;
  const partners = partnersOf(state, paper);
  const [form, setForm] = useState<PaperFormKind | null>(null);
  const { n, status, sponsors } = paper;
  const isOpen = status === "submitted";
  if (form !== null) {
    const edited = form === "edit" ? { edited: paper } : {};
    const amended = form === "amend" ? paper : null;
    const heading = t(`committee:paper.${form}`);
    return (
      <PaperForm amended={amended} by={own} heading={heading} {...edited} onDone={() => setForm(null)} />
    );
  }
  return (
    <>
      <div className="row">
        {isOpen && isMember && <Names paper={paper} />}
        <FormButtons
          mayEdit={isOpen && sponsors.includes(own)}
          mayAmend={mayAmend(state, paper)}
          onOpen={setForm}
        />
        {(isOpen || status === "introduced") && isFirst && partners.length === 0 && (
          <Button size="small" onPress={() => void act({ type: "withdrawPaper", paper: n })}>
            {t("committee:paper.withdraw")}
          </Button>
        )}
        {status === "withdrawn" && state.pack.withdrawal?.takenUp === true && (
          <Button size="small" onPress={() => void act({ type: "takeUpPaper", paper: n, delegation: own })}>
            {t("committee:paper.takeUp")}
          </Button>
        )}
      </div>
      {isOpen && isFirst && (
        <>
          <SponsorAsks paper={paper} isChair={false} />
          <NamesOff paper={paper} seats={sponsors.filter((id) => id !== own && !partners.includes(id))} />
        </>
      )}
    </>
  );
}

/**
 * Signs a paper, asks to sponsor it, or takes the delegation's name off. The first sponsor may leave the paper to the
 * next one.
 */
function Names({ paper }: PaperProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const { n, sponsors, signatories } = paper;
  const isSubmitters = useCommittee().pack.words === "submitted";
  const isSponsor = sponsors.includes(own);
  const isSignatory = signatories.includes(own);
  return (
    <>
      {!isSponsor && !isSubmitters && <AskToSponsor paper={paper} />}
      {!isSponsor && !isSignatory && (
        <Button
          size="small"
          onPress={() => void act({ type: "signPaper", paper: n, delegation: own, as: "signatory" })}
        >
          {t(isSubmitters ? "delegate:paper.coSubmit" : "delegate:paper.sign")}
        </Button>
      )}
      {(isSignatory || (isSponsor && sponsors.length > 1)) && (
        <Button size="small" onPress={() => void act({ type: "unsignPaper", paper: n, delegation: own })}>
          {t("delegate:paper.unsign")}
        </Button>
      )}
    </>
  );
}

/** A delegation that wants to sponsor the paper asks its first sponsor. */
function AskToSponsor({ paper }: PaperProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const names = useNames();
  const state = useCommittee();
  const ask = asksOf(paper).find(({ by }) => by === own);
  const first = names.seat(firstSponsorOf(state, paper) ?? "");
  const about = { paper: paper.n, delegation: own } as const;
  if (ask?.isDeclined === true) return <p className="small">{t("delegate:paper.declined", { first })}</p>;
  if (ask === undefined)
    return (
      <Button size="small" onPress={() => void act({ type: "signPaper", ...about, as: "sponsor" })}>
        {t("delegate:paper.sponsor")}
      </Button>
    );
  return (
    <>
      <p className="small">{t("delegate:paper.asked", { first })}</p>
      <Button size="small" onPress={() => void act({ type: "withdrawSponsorAsk", ...about })}>
        {t("delegate:paper.unask")}
      </Button>
    </>
  );
}
