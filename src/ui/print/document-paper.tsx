import type { ReactNode } from "react";
import { longDate } from "../../client/i18n/dates.ts";
import { list, t } from "../../client/i18n/index.ts";
import type { Paragraph } from "../../client/selectors/committee/document-text.ts";
import type { CommitteeDocument } from "../../client/selectors/committee/documents.ts";
import {
  openingText,
  sortedSeats,
  sponsorsText,
  symbolOfPaper,
  symbolText,
} from "../../client/sentences/document-lines.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { DocumentRecord } from "./document-record.tsx";
import { Paper } from "./paper.tsx";

type DocumentProps = Readonly<{ document: CommitteeDocument }>;

/** One paper in the layout of the United Nations, with a note that it is not a United Nations document. */
export function DocumentPaper({ document }: DocumentProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const { paper, text } = document;
  return (
    <Paper kind="document" label={symbolText(document.symbol)}>
      <Head document={document} />
      <div className="document-title">
        <p>{sponsorsText(document, state, names)}</p>
        <h2>{paper.title}</h2>
      </div>
      <Notes document={document} />
      {paper.amends === null ? (
        <p className="document-opening">
          <i>{openingText(state.name)}</i>
        </p>
      ) : (
        <p>{t(`document:change.${paper.amends.change}`, { clause: paper.amends.clause })}</p>
      )}
      <div className={paper.amends === null ? "treaty" : "treaty document-quoted"}>
        {text.preamble.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is identified by its position
          <p key={at} className="document-paragraph">
            <Words paragraph={one} />
          </p>
        ))}
        {text.clauses.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a clause is identified by its position
          <Clause key={at} paragraph={one} />
        ))}
      </div>
      <DocumentRecord document={document} />
    </Paper>
  );
}

/** The committee, the symbol, the agenda item, the date and the language, with a note that this is an exercise. */
function Head({ document: { symbol, at, item } }: DocumentProps): ReactNode {
  const { name } = useCommittee();
  return (
    <header className="document-head">
      <p className="document-stamp">{t("document:stamp")}</p>
      <p className="document-symbol">{symbolText(symbol)}</p>
      <div>
        <p className="document-committee">{name}</p>
        {item !== null && (
          <p>
            {t("document:item", { place: item.place })}
            <br />
            <strong>{item.item.title}</strong>
          </p>
        )}
      </div>
      <div>
        <p>{longDate(at)}</p>
        <p>{t("document:original")}</p>
      </div>
      <p className="document-not">{t("document:notUn")}</p>
    </header>
  );
}

/** Notes on the paper: signatories other than the sponsors, its origin, and its outcome if there was no vote. */
function Notes({ document: { paper } }: DocumentProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const { n, signatories, status } = paper;
  const into = state.mergers.find(({ from }) => from.includes(n));
  const origin = state.mergers.find((one) => one.into === n);
  return (
    <>
      {signatories.length > 0 && (
        <p className="paper-note">
          {t("document:signatories", { seats: list(sortedSeats(signatories, names)) })}
        </p>
      )}
      {origin !== undefined && (
        <p className="paper-note">
          {t("document:from", { symbols: list(origin.from.map((one) => symbolOfPaper(state, one))) })}
        </p>
      )}
      {(status === "merged" || status === "setAside") && (
        <p>
          <strong>
            {t(`document:standing.${status}`, {
              symbol: into === undefined ? "" : symbolOfPaper(state, into.into),
            })}
          </strong>
        </p>
      )}
    </>
  );
}

type ParagraphProps = Readonly<{ paragraph: Paragraph }>;

function Words({ paragraph: { opening, rest } }: ParagraphProps): ReactNode {
  return (
    <>
      {opening !== "" && <i>{opening}</i>}
      {rest}
    </>
  );
}

/** Keeps a clause and its sub-paragraphs on one page. A deleted clause keeps its number. */
function Clause({ paragraph }: ParagraphProps): ReactNode {
  const { number, opening, rest, subs } = paragraph;
  const isStruck = opening === "" && rest === "" && subs.length === 0;
  return (
    <div className="document-paragraph document-clause">
      <p>
        {number !== null && <span className="document-number">{t("document:number", { number })}</span>}
        {isStruck ? t("committee:paper.struck") : <Words paragraph={paragraph} />}
      </p>
      {subs.map(({ mark, text }) => (
        <p key={mark} className="document-sub">
          <span className="document-number">{t("document:sub", { mark })}</span>
          {text}
        </p>
      ))}
    </div>
  );
}
