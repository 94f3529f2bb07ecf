import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { numberedClauses } from "../../client/selectors/committee/numbered-clauses.ts";
import { opened } from "../../client/selectors/committee/opening-words.ts";
import { clausesOf, halfOf, numbersIn } from "../../client/selectors/committee/papers.ts";
import { wordsNamed } from "../../client/selectors/committee/words-before.ts";
import { renumberedText } from "../../client/sentences/paper-names.ts";
import type { Half, Paper } from "../../committee/state/paper.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { TrackedWords } from "../widgets/tracked-words.tsx";

type Mark = "carried" | "failed" | null;
type PaperProps = Readonly<{ paper: Paper }>;

/**
 * Preamble and clauses in the form of a resolution. A clause that was voted on separately shows the result. An amendment that waits for its decision shows what it changes.
 */
export function PaperText({ paper }: PaperProps): ReactNode {
  const before = useBefore(paper);
  if (before !== "") return <Changes paper={paper} before={before} />;
  // What an amendment does to the preamble stands in its text.
  const isPreambular = halfOf(paper.amends ?? {}) === "preamble";
  const shown = isPreambular ? { ...paper, preamble: paper.text, text: "" } : paper;
  const numbers = renumberedText(paper);
  return (
    <>
      {numbers !== "" && <p className="small soft">{numbers}</p>}
      {numberedClauses(shown, "preamble").map(({ at, words }) => (
        <p
          key={at}
          dir="auto"
          className="paper-preamble treaty"
          data-struck={isStruck(paper, "preamble", at, words)}
        >
          <Clause paper={paper} half="preamble" number={at} words={words} />
        </p>
      ))}
      {/* A clause that an amendment adds has no number yet. */}
      <ol className="paper-text treaty" data-added={paper.amends?.change === "add"}>
        {numberedClauses(shown, "operative").map(({ at, number, words }) => (
          <li key={at} dir="auto" value={number} data-struck={isStruck(paper, "operative", at, words)}>
            <Clause paper={paper} half="operative" number={at} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}

type ClauseProps = PaperProps & Readonly<{ half: Half; number: number; words: string }>;

function Clause({ paper, half, number, words }: ClauseProps): ReactNode {
  if (words.trim() === "") return t("committee:paper.struck");
  const mark = markOf(paper, half, number);
  const { opening, rest } = opened(words, half);
  return (
    <>
      {opening !== "" && <em>{opening}</em>}
      {rest}
      {mark !== null && <span className="small soft"> {t(`committee:paper.partOf.${mark}`)}</span>}
    </>
  );
}

function isStruck(paper: Paper, half: Half, number: number, words: string): boolean {
  return words.trim() === "" || markOf(paper, half, number) === "failed";
}

function markOf({ parts, amends }: Paper, half: Half, number: number): Mark {
  const part = amends === null ? parts.find((one) => numbersIn(one, half).includes(number)) : undefined;
  if (part === undefined || part.carried === null) return null;
  return part.carried ? "carried" : "failed";
}

/** The words that a pending amendment would change, or nothing. Later the text itself has changed. */
function useBefore(paper: Paper): string {
  const state = useCommittee();
  const isPending = paper.status === "submitted" || paper.status === "introduced";
  return isPending ? wordsNamed(state, paper) : "";
}

/** The clause with its number and the changes marked in it. */
function Changes({ paper, before }: PaperProps & Readonly<{ before: string }>): ReactNode {
  const words = <TrackedWords before={before} now={clausesOf(paper.text).join(" ")} />;
  if (halfOf(paper.amends ?? {}) === "preamble")
    return (
      <p className="paper-preamble treaty" dir="auto">
        {words}
      </p>
    );
  return (
    <ol className="paper-text treaty">
      <li dir="auto" value={paper.amends?.clause}>
        {words}
      </li>
    </ol>
  );
}
