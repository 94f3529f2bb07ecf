import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { CHANGES, standing } from "../../client/sessions/committee/committee-values.ts";
import { LONGEST_NAME } from "../../client/sessions/committee/delegation-list.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Order } from "../../committee/state/order.ts";
import type { Amends, Paper, PaperKind } from "../../committee/state/paper.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect, Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { useSeats } from "./seat-pick.tsx";
import { useAct } from "./use-committee.ts";

const LONGEST_TEXT = 20_000;
const WHOLE_KINDS = ["draft", "working"] as const;

type Words = Readonly<Pick<Paper, "preamble" | "text">>;

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
  const [words, setWords] = useState<Words>({ preamble: edited?.preamble ?? "", text: edited?.text ?? "" });
  const [amends, setAmends] = useState<Amends | null>(() => firstChange(amended));
  const order: Order =
    edited === undefined
      ? {
          type: "submitPaper",
          delegation: sponsor,
          kind: amended === null ? kind : "amendment",
          title: title.trim(),
          preamble: words.preamble.trim(),
          text: amends?.change === "strike" ? "" : words.text.trim(),
          amends,
        }
      : {
          type: "editPaper",
          paper: edited.n,
          title: title.trim(),
          preamble: words.preamble.trim(),
          text: words.text.trim(),
        };
  const send = async (): Promise<void> => {
    if ((await act(order)) === null) onDone();
  };
  const isWhole = amended === null && (edited?.amends ?? null) === null;
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
      <WordsFields
        words={words}
        has={{ preamble: isWhole, text: amends?.change !== "strike" }}
        textLabel={t(amended === null ? "committee:paper.text" : "committee:paper.newText")}
        onChange={setWords}
      />
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

type WordsProps = Readonly<{
  words: Words;
  has: Readonly<Record<keyof Words, boolean>>;
  textLabel: string;
  onChange: (words: Words) => void;
}>;

/** An amendment has no preamble, and what only strikes out has no words. */
export function WordsFields({ words, has, textLabel, onChange }: WordsProps): ReactNode {
  const field = (part: keyof Words, label: string): ReactNode =>
    has[part] && (
      <TextField
        label={label}
        value={words[part]}
        onChange={(value) => onChange({ ...words, [part]: value })}
        maxLength={LONGEST_TEXT}
        isLong
      />
    );
  return (
    <>
      {field("preamble", t("committee:paper.preamble"))}
      {field("text", textLabel)}
    </>
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
