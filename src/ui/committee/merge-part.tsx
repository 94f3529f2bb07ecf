import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { mergedWords } from "../../client/selectors/committee/merged-words.ts";
import { hasDirectives, mergeable } from "../../client/selectors/committee/papers.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useAct, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { WordsFields } from "./paper-form.tsx";

/** Merges papers. Shown if there are at least two papers that the user can merge. */
export function MergePart(): ReactNode {
  const papers = useMergeable();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [step, setStep] = useState<"closed" | "choose" | "write">("closed");
  const close = (): void => {
    setStep("closed");
    setChosen([]);
  };
  // Papers that have been withdrawn or put to the vote in the meantime are no longer offered.
  const merged = chosen.flatMap((n) => papers.find((paper) => paper.n === n) ?? []);
  if (step === "write" && merged.length > 1) return <MergeForm papers={merged} onDone={close} />;
  if (papers.length < 2) return null;
  if (step === "closed")
    return <Button onPress={() => setStep("choose")}>{t("committee:paper.merge")}</Button>;
  return (
    <div className="stack committee-form">
      <Which papers={papers} chosen={chosen} onChoose={setChosen} />
      <div className="row">
        <Button look="primary" isDisabled={merged.length < 2} onPress={() => setStep("write")}>
          {t("committee:paper.mergeWords")}
        </Button>
        <Button look="quiet" onPress={close}>
          {t("committee:paper.cancel")}
        </Button>
      </div>
    </div>
  );
}

function useMergeable(): readonly Paper[] {
  const state = useCommittee();
  const seat = useCommitteePage((page) => page.seat);
  if (seat === null || seat.type === "wall") return [];
  return mergeable(state, seat);
}

type WhichProps = Readonly<{
  papers: readonly Paper[];
  /** Papers in the order of choice, so that the first sponsor of the first paper stays first. */
  chosen: readonly number[];
  onChoose: (chosen: readonly number[]) => void;
}>;

function Which({ papers, chosen, onChoose }: WhichProps): ReactNode {
  const names = useNames();
  return (
    <fieldset className="paper-checks">
      <legend className="field-label">{t("committee:paper.mergeWhich")}</legend>
      {papers.map(({ n }) => (
        <Checkbox
          key={n}
          isSelected={chosen.includes(n)}
          onChange={(isIn) => onChoose(isIn ? [...chosen, n] : chosen.filter((one) => one !== n))}
        >
          {names.paper(n)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

type FormProps = Readonly<{ papers: readonly Paper[]; onDone: () => void }>;

/** Joins the texts of the chosen papers for free editing. */
function MergeForm({ papers, onDone }: FormProps): ReactNode {
  const act = useAct();
  const names = useNames();
  const { pack } = useCommittee();
  const [{ title, ...words }, setAll] = useState(() => mergedWords(papers));
  const numbers = papers.map(({ n }) => n);
  const seat = useCommitteePage((page) => page.seat);
  const own = seat?.type === "delegation" ? seat.id : null;
  const isProposal = own !== null && papers.some(({ sponsors }) => sponsors.some((id) => id !== own));
  const merge = async (): Promise<void> => {
    const [preamble, text] = [words.preamble.trim(), words.text.trim()];
    const order = { type: "mergePapers", papers: numbers, title: title.trim(), preamble, text } as const;
    if ((await act(order)) === null) onDone();
  };
  return (
    <div className="stack committee-form">
      <p className="small">{t("committee:paper.mergedFrom", { papers: names.papers(numbers) })}</p>
      {isProposal && <p className="small">{t("committee:paper.mergeNeeds")}</p>}
      <TextField
        label={t("committee:paper.title")}
        value={title}
        onChange={(next) => setAll({ ...words, title: next })}
        maxLength={LONGEST_NAME}
      />
      <WordsFields
        words={words}
        has={{ preamble: !hasDirectives(pack), text: true }}
        textLabel={t("committee:paper.text")}
        onChange={(next) => setAll({ ...next, title })}
      />
      <div className="row">
        <Button look="primary" isDisabled={title.trim() === ""} onPress={() => void merge()}>
          {t(isProposal ? "committee:paper.mergePropose" : "committee:paper.mergeSubmit")}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t("committee:paper.cancel")}
        </Button>
      </div>
    </div>
  );
}
