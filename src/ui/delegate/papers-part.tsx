import { type ReactNode, useState } from "react";
import { t } from "../../client/wording/index.ts";
import type { Order } from "../../committee/order.ts";
import type { Paper } from "../../committee/paper.ts";
import { MatchingShown } from "../committee/match-act.tsx";
import { PaperForm } from "../committee/paper-form.tsx";
import { PaperText } from "../committee/paper-text.tsx";
import { useAct, useCommittee, useNames } from "../committee/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { useOwn } from "./use-own.ts";

/** Every paper to read, to stand behind or to amend, and one of one's own. */
export function PapersPart(): ReactNode {
  const own = useOwn();
  const { papers } = useCommittee();
  const [isNew, setNew] = useState(false);
  return (
    <div className="stack">
      {papers.length === 0 && <p className="soft">{t("committee:paper.none")}</p>}
      {papers.map((paper) => (
        <OnePaper key={paper.n} paper={paper} />
      ))}
      {isNew ? (
        <PaperForm amended={null} by={own} onDone={() => setNew(false)} />
      ) : (
        <Button onPress={() => setNew(true)}>{t("committee:paper.new")}</Button>
      )}
    </div>
  );
}

type PaperProps = Readonly<{ paper: Paper }>;

function OnePaper({ paper }: PaperProps): ReactNode {
  const names = useNames();
  const { sponsors, signatories, amends, status, n } = paper;
  return (
    <Disclosure
      level={2}
      title={
        <>
          {names.paper(n)} <span className="small soft">{t(`committee:paper.status.${status}`)}</span>
        </>
      }
    >
      <div className="stack">
        {amends !== null && (
          <p className="small">
            {t(`committee:paper.amends.${amends.change}`, {
              clause: amends.clause,
              paper: names.paper(amends.paper),
            })}
          </p>
        )}
        <PaperText paper={paper} />
        <MatchingShown paper={paper} level={3} />
        <p className="small">{t("committee:paper.sponsors", { seats: names.seats(sponsors) })}</p>
        {signatories.length > 0 && (
          <p className="small">{t("committee:paper.signatories", { seats: names.seats(signatories) })}</p>
        )}
        <Acts paper={paper} />
      </div>
    </Disclosure>
  );
}

function Acts({ paper }: PaperProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const { pack } = useCommittee();
  const [form, setForm] = useState<"edit" | "amend" | null>(null);
  const { n, kind, status, sponsors, signatories } = paper;
  const isOpen = status === "submitted";
  const isSponsor = sponsors.includes(own);
  const isOn = isSponsor || signatories.includes(own);
  const mayAmend = status === "introduced" && (kind === "draft" || pack.amendments.secondDegree);
  const button = (text: string, order: Order): ReactNode => (
    <Button size="small" onPress={() => void act(order)}>
      {text}
    </Button>
  );
  if (form !== null) {
    const edited = form === "edit" ? { edited: paper } : {};
    const amended = form === "amend" ? paper : null;
    return <PaperForm amended={amended} by={own} {...edited} onDone={() => setForm(null)} />;
  }
  return (
    <div className="row">
      {isOpen &&
        !isOn &&
        button(t("delegate:paper.sign"), { type: "signPaper", paper: n, delegation: own, as: "signatory" })}
      {isOpen &&
        isOn &&
        sponsors[0] !== own &&
        button(t("delegate:paper.unsign"), { type: "unsignPaper", paper: n, delegation: own })}
      {isOpen && isSponsor && (
        <Button size="small" onPress={() => setForm("edit")}>
          {t("committee:paper.edit")}
        </Button>
      )}
      {mayAmend && (
        <Button size="small" onPress={() => setForm("amend")}>
          {t("committee:paper.amend")}
        </Button>
      )}
      {(isOpen || status === "introduced") &&
        sponsors[0] === own &&
        button(t("committee:paper.withdraw"), { type: "withdrawPaper", paper: n })}
    </div>
  );
}
