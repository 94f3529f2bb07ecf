import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { FormButtons, type PaperFormKind } from "../committee/form-buttons.tsx";
import { NamesOff } from "../committee/paper-backing.tsx";
import { PaperForm } from "../committee/paper-form.tsx";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { useOwn, useRights } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";

type PaperProps = Readonly<{ paper: Paper }>;

/** What this delegation can do with a paper: back it, edit it, amend it. */
export function PaperActs({ paper }: PaperProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const { pack } = useCommittee();
  const [form, setForm] = useState<PaperFormKind | null>(null);
  const { n, kind, status, sponsors } = paper;
  const isOpen = status === "submitted";
  const mayAmend = status === "introduced" && (kind === "draft" || pack.amendments.secondDegree);
  if (form !== null) {
    const edited = form === "edit" ? { edited: paper } : {};
    const amended = form === "amend" ? paper : null;
    return <PaperForm amended={amended} by={own} {...edited} onDone={() => setForm(null)} />;
  }
  return (
    <>
      <div className="row">
        {isOpen && <Names paper={paper} />}
        <FormButtons mayEdit={isOpen && sponsors.includes(own)} mayAmend={mayAmend} onOpen={setForm} />
        {(isOpen || status === "introduced") && sponsors[0] === own && (
          <Button size="small" onPress={() => void act({ type: "withdrawPaper", paper: n })}>
            {t("committee:paper.withdraw")}
          </Button>
        )}
      </div>
      {isOpen && sponsors[0] === own && <NamesOff paper={paper} seats={sponsors.slice(1)} />}
    </>
  );
}

/** Adds the delegation's name to the paper as a sponsor or signatory, or removes it. Only members can sign. */
function Names({ paper: { n, sponsors, signatories } }: PaperProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const { isMember } = useRights();
  const isSponsor = sponsors.includes(own);
  const isSignatory = signatories.includes(own);
  const sign = (as: "sponsor" | "signatory"): ReactNode => (
    <Button size="small" onPress={() => void act({ type: "signPaper", paper: n, delegation: own, as })}>
      {t(as === "sponsor" ? "delegate:paper.sponsor" : "delegate:paper.sign")}
    </Button>
  );
  return (
    <>
      {isMember && !isSponsor && sign("sponsor")}
      {isMember && !isSponsor && !isSignatory && sign("signatory")}
      {(isSignatory || (isSponsor && sponsors[0] !== own)) && (
        <Button size="small" onPress={() => void act({ type: "unsignPaper", paper: n, delegation: own })}>
          {t("delegate:paper.unsign")}
        </Button>
      )}
    </>
  );
}
