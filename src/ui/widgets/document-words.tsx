import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { isStruck } from "../../client/selectors/committee/closing-marks.ts";
import type { DocumentText } from "../../client/selectors/committee/document-text.ts";
import type { Paragraph } from "../../client/selectors/committee/paragraph.ts";
import type { SubParagraph } from "../../committee/state/sub-paragraphs.ts";

type WordsProps = Readonly<{
  text: DocumentText;
  /** Whether these are the new words of an amendment, which stand apart. */
  isQuoted?: boolean;
}>;

/** The preambular paragraphs and operative clauses of a paper. */
export function DocumentWords({ text, isQuoted = false }: WordsProps): ReactNode {
  return (
    <div className={isQuoted ? "treaty document-quoted" : "treaty"}>
      {text.preamble.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is identified by its position
        <Block key={at} paragraph={one} isClause={false} />
      ))}
      {text.clauses.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a clause is identified by its position
        <Block key={at} paragraph={one} isClause />
      ))}
    </div>
  );
}

/** Keeps a paragraph and its sub-paragraphs on one page. A deleted clause keeps its number. */
function Block({ paragraph, isClause }: Readonly<{ paragraph: Paragraph; isClause: boolean }>): ReactNode {
  const { number, opening, rest, subs } = paragraph;
  return (
    <div className={isClause ? "document-paragraph document-clause" : "document-paragraph"}>
      <p dir="auto">
        {number !== null && <span className="document-number">{t("document:number", { number })}</span>}
        {opening !== "" && <i>{opening}</i>}
        {isStruck(paragraph) ? t("committee:paper.struck") : rest}
      </p>
      <Subs subs={subs} />
    </div>
  );
}

function Subs({ subs }: Readonly<{ subs: readonly SubParagraph[] }>): ReactNode {
  return subs.map((sub) => (
    <div key={sub.mark} className="document-sub">
      <p dir="auto">
        <span className="document-number">{t("document:sub", { mark: sub.mark })}</span>
        {sub.text}
      </p>
      <Subs subs={sub.subs} />
    </div>
  ));
}
