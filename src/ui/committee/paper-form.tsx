import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { LONGEST_TEXT, withSubParagraphs } from "../../client/selectors/committee/papers.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Order } from "../../committee/state/order.ts";
import type { Amends, Paper } from "../../committee/state/paper.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { handedInAs, KindField, useFirstKind, type WholeKind } from "../widgets/paper-kind.tsx";
import { AmendFields, firstChange, startingWords, Tracked } from "./amend-fields.tsx";
import { useSeats } from "./seat-pick.tsx";

type Words = Readonly<Pick<Paper, "preamble" | "text">>;

type Form = Readonly<{
  kind: WholeKind;
  sponsor: DelegationId;
  title: string;
  words: Words;
  amends: Amends | null;
}>;

type FormProps = Readonly<{
  /** The paper that an amendment changes; null for a new paper. */
  amended: Paper | null;
  /** The paper to edit. */
  edited?: Paper | undefined;
  /** The sponsor, if known. A delegation's device submits papers only in its own name. */
  by?: DelegationId | undefined;
  /** What the form is for. The focus goes there when the form opens. */
  heading: string;
  onDone: () => void;
}>;

/** The form for a paper handed to the chair: its sponsor, title and clauses. */
export function PaperForm({ amended, edited, by, heading, onDone }: FormProps): ReactNode {
  const arrived = useArrivalFocus(true);
  const act = useAct();
  const first = useFirstKind();
  const [form, setForm] = useState(() => firstForm({ amended, edited, by }, first));
  const change = (part: Partial<Form>): void => setForm({ ...form, ...part });
  const { kind, sponsor, title, words, amends } = form;
  // The host refuses words written over a version that has changed in the meantime.
  const [over] = useState(() => (edited === undefined ? null : wordsOf(edited)));
  const isNew = edited === undefined;
  const isWhole = amended === null && (edited?.amends ?? null) === null;
  const send = async (): Promise<void> => {
    const order = isNew || over === null ? submitted(form, amended) : rewritten(form, edited.n, over);
    if ((await act(order)) === null) onDone();
  };
  return (
    <div className="stack committee-form">
      <h4 ref={arrived} tabIndex={-1}>
        {heading}
      </h4>
      {amended === null && isNew && <KindField kind={kind} onChange={change} />}
      {isNew && by === undefined && <SponsorField sponsor={sponsor} onChange={change} />}
      {hasTitle(amended, edited, by) && (
        <TextField
          label={t("committee:paper.title")}
          value={title}
          onChange={(next) => change({ title: next })}
          maxLength={LONGEST_NAME}
        />
      )}
      {amended !== null && amends !== null && (
        <AmendFields
          amended={amended}
          amends={amends}
          text={words.text}
          onChange={(next, text) => change({ amends: next, words: { ...words, text } })}
        />
      )}
      <WordsFields
        words={words}
        has={{ preamble: isWhole && first !== "directive", text: amends?.change !== "strike" }}
        textLabel={t(amended === null ? "committee:paper.text" : "committee:paper.newText")}
        onChange={(next) => change({ words: next })}
      />
      {amended !== null && amends !== null && <Tracked amended={amended} amends={amends} text={words.text} />}
      <Foot
        label={t(isNew ? "committee:paper.submit" : "committee:paper.save")}
        missing={missingOf(form, amended, { isNew, isWhole })}
        onSend={() => void send()}
        onDone={onDone}
      />
    </div>
  );
}

type FootProps = Readonly<{
  label: string;
  /** What has to be filled in before the paper can be sent, or null. */
  missing: string | null;
  onSend: () => void;
  onDone: () => void;
}>;

function Foot({ label, missing, onSend, onDone }: FootProps): ReactNode {
  return (
    <>
      {missing !== null && <p className="small soft">{missing}</p>}
      <div className="row">
        <Button look="primary" isDisabled={missing !== null} onPress={onSend}>
          {label}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t("committee:paper.cancel")}
        </Button>
      </div>
    </>
  );
}

/** Only the first sponsor or the chair changes a title. An amendment needs none: its number names it. */
function hasTitle(amended: Paper | null, edited: Paper | undefined, by: DelegationId | undefined): boolean {
  if (edited === undefined) return amended === null;
  return (edited.amends === null || edited.title !== "") && (by === undefined || edited.sponsors[0] === by);
}

function missingOf(
  { sponsor, title, amends, words: { text } }: Form,
  amended: Paper | null,
  { isNew, isWhole }: Readonly<{ isNew: boolean; isWhole: boolean }>,
): string | null {
  if (sponsor === "" && isNew) return t("committee:paper.needsSponsor");
  if (amends === null) return title.trim() === "" && isWhole ? t("committee:paper.needsTitle") : null;
  if (amends.change === "strike") return null;
  if (text.trim() === "") return t("committee:paper.needsWords");
  return text.trim() === startingWords(amended, amends) ? t("committee:paper.needsChange") : null;
}

function firstForm({ amended, edited, by }: Omit<FormProps, "heading" | "onDone">, kind: WholeKind): Form {
  const amends = firstChange(amended);
  return {
    kind,
    sponsor: by ?? "",
    title: edited?.title ?? "",
    words: { preamble: edited?.preamble ?? "", text: edited?.text ?? startingWords(amended, amends) },
    amends,
  };
}

function submitted({ kind, sponsor, title, words, amends }: Form, amended: Paper | null): Order {
  return {
    type: "submitPaper",
    delegation: sponsor,
    ...(amended === null ? handedInAs(kind) : { kind: "amendment" }),
    title: title.trim(),
    preamble: words.preamble.trim(),
    text: amends?.change === "strike" ? "" : withSubParagraphs(words.text.trim()),
    amends,
  };
}

type Over = NonNullable<Extract<Order, Readonly<{ type: "editPaper" }>>["over"]>;

const wordsOf = ({ title, preamble, text }: Paper): Over => ({ title, preamble, text });

function rewritten({ title, words }: Form, n: number, over: Over): Order {
  const [preamble, text] = [words.preamble.trim(), withSubParagraphs(words.text.trim())];
  return { type: "editPaper", paper: n, title: title.trim(), preamble, text, over };
}

type FieldProps<K extends keyof Form> = Pick<Form, K> & Readonly<{ onChange: (part: Pick<Form, K>) => void }>;

function SponsorField({ sponsor, onChange }: FieldProps<"sponsor">): ReactNode {
  const { words } = useCommittee().pack;
  return (
    <SearchSelect
      label={t(words === "submitted" ? "committee:paper.submitted.sponsor" : "committee:paper.sponsor")}
      items={useSeats("members")}
      selected={sponsor}
      onSelect={(id) => onChange({ sponsor: id })}
    />
  );
}

type WordsProps = Readonly<{
  words: Words;
  has: Readonly<Record<keyof Words, boolean>>;
  textLabel: string;
  onChange: (words: Words) => void;
}>;

/** An amendment has no preamble, and an amendment that only deletes a clause has no text. */
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
