import { type ReactNode, useState } from "react";
import { CHANGES, standing } from "../../client/committee/committee-values.ts";
import { t } from "../../client/wording/index.ts";
import type { DelegationId } from "../../committee/delegation.ts";
import type { Order } from "../../committee/order.ts";
import type { Amends, Paper, PaperKind } from "../../committee/paper.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect, Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { useSeats } from "./seat-pick.tsx";
import { LONGEST_NAME } from "./setup.tsx";
import { useAct } from "./use-committee.ts";

const LONGEST_TEXT = 20_000;
const WHOLE_KINDS = ["draft", "working"] as const;

type FormProps = Readonly<{
  /** The paper that an amendment changes; null for a paper of its own. */
  amended: Paper | null;
  /** The paper that is written anew. */
  edited?: Paper;
  /** Whose it is, where that is known: a delegation hands in its own. */
  by?: DelegationId;
  onDone: () => void;
}>;

/** A paper as it came to the dais: from whom, its title and its clauses. */
export function PaperForm({ amended, edited, by, onDone }: FormProps): ReactNode {
  const act = useAct();
  const members = useSeats("members");
  const [kind, setKind] = useState<PaperKind>("draft");
  const [sponsor, setSponsor] = useState(by ?? "");
  const [title, setTitle] = useState(edited?.title ?? "");
  const [text, setText] = useState(edited?.text ?? "");
  const [amends, setAmends] = useState<Amends | null>(() => firstChange(amended));
  const order: Order =
    edited === undefined
      ? {
          type: "submitPaper",
          delegation: sponsor,
          kind: amended === null ? kind : "amendment",
          title: title.trim(),
          text: amends?.change === "strike" ? "" : text.trim(),
          amends,
        }
      : { type: "editPaper", paper: edited.n, title: title.trim(), text: text.trim() };
  const send = async (): Promise<void> => {
    if ((await act(order)) === null) onDone();
  };
  const isReady = title.trim() !== "" && (sponsor !== "" || edited !== undefined);
  return (
    <div className="stack committee-form">
      {amended === null && edited === undefined && (
        <Select<PaperKind>
          label={t("committee:paper.kind")}
          selected={kind}
          onSelect={setKind}
          items={WHOLE_KINDS.map((id) => ({ id, text: t(`committee:paper.kindOf.${id}`) }))}
        />
      )}
      {edited === undefined && by === undefined && (
        <SearchSelect
          label={t("committee:paper.sponsor")}
          items={members}
          selected={sponsor}
          onSelect={setSponsor}
        />
      )}
      <TextField
        label={t("committee:paper.title")}
        value={title}
        onChange={setTitle}
        maxLength={LONGEST_NAME}
      />
      {amended !== null && amends !== null && (
        <ChangeFields amended={amended} amends={amends} onChange={setAmends} />
      )}
      {amends?.change !== "strike" && (
        <TextField
          label={t(amended === null ? "committee:paper.text" : "committee:paper.newText")}
          value={text}
          onChange={setText}
          maxLength={LONGEST_TEXT}
          isLong
        />
      )}
      <div className="row">
        <Button look="primary" isDisabled={!isReady} onPress={() => void send()}>
          {t(edited === undefined ? "committee:paper.submit" : "committee:paper.save")}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t("committee:paper.cancel")}
        </Button>
      </div>
    </div>
  );
}

function firstChange(amended: Paper | null): Amends | null {
  if (amended === null) return null;
  return { paper: amended.n, change: "replace", clause: standing(amended)[0] ?? 0 };
}

type ChangeProps = Readonly<{ amended: Paper; amends: Amends; onChange: (amends: Amends) => void }>;

function ChangeFields({ amended, amends, onChange }: ChangeProps): ReactNode {
  return (
    <div className="committee-fields">
      <Select<Amends["change"]>
        label={t("committee:paper.change")}
        selected={amends.change}
        onSelect={(change) => onChange({ ...amends, change })}
        items={CHANGES.map((id) => ({ id, text: t(`committee:paper.changeOf.${id}`) }))}
      />
      {amends.change !== "add" && (
        <Select
          label={t("committee:paper.clause")}
          selected={String(amends.clause)}
          onSelect={(clause) => onChange({ ...amends, clause: Number(clause) })}
          items={standing(amended).map((clause) => ({ id: String(clause), text: String(clause) }))}
        />
      )}
    </div>
  );
}
