import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  amendmentsTold,
  changesAsking,
  lastOwnEntry,
  mergersAsking,
  newsOf,
  type PaperNews,
  sponsorsAsking,
} from "../../client/selectors/committee/paper-news.ts";
import { authorsText } from "../../client/sentences/version-lines.ts";
import { ChangeAnswers } from "../committee/change-waits.tsx";
import { MergerAnswers, MergerCard } from "../committee/merger-card.tsx";
import { PaperChanges } from "../committee/paper-changes.tsx";
import { AskAnswers } from "../committee/sponsor-asks.tsx";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { AmendmentAsked } from "./amendment-asked.tsx";

/** What this delegation is asked about its papers, and what others have changed in papers that it backs. */
export function PapersAsked(): ReactNode {
  const own = useOwn();
  const state = useCommittee();
  const names = useNames();
  const entries = useCommitteePage((page) => page.entries);
  const [seen, setSeen] = useState<Readonly<Record<number, number>>>({});
  const [first] = useState(() => lastOwnEntry(entries, own));
  const asks = sponsorsAsking(state, own);
  const mergers = mergersAsking(state, own);
  const news = newsOf(state, entries, own, (paper) => seen[paper] ?? first);
  const changes = changesAsking(state, entries, own);
  const amendments = amendmentsTold(state, entries, own, (paper) => seen[paper] ?? first);
  if (asks.length + mergers.length + changes.length + news.length + amendments.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="papers-asked">
      <h2 id="papers-asked" className="eyebrow">
        {t("delegate:paper.news")}
      </h2>
      {asks.map(({ paper, by }) => (
        <div key={`${paper.n}-${by}`} className="stack">
          <p>{t("delegate:paper.asks", { seat: names.seat(by), paper: names.paper(paper.n) })}</p>
          <AskAnswers paper={paper.n} by={by} isDeclined={false} />
        </div>
      ))}
      {changes.map((change) => (
        <ChangeAnswers key={change.paper.n} change={change} isChair={false} />
      ))}
      {mergers.map((proposal) => (
        <MergerCard key={proposal.n} proposal={proposal} level={3}>
          <MergerAnswers merger={proposal.n} own={own} />
        </MergerCard>
      ))}
      {amendments.map((one) => (
        <AmendmentAsked
          key={one.amendment.n}
          news={one}
          onSeen={() => setSeen({ ...seen, [one.amendment.n]: one.n })}
        />
      ))}
      {news.map((one) => (
        <OneChange key={one.paper.n} news={one} onSeen={() => setSeen({ ...seen, [one.paper.n]: one.n })} />
      ))}
    </section>
  );
}

function OneChange({ news, onSeen }: Readonly<{ news: PaperNews; onSeen: () => void }>): ReactNode {
  const names = useNames();
  const { paper, before, authors } = news;
  const values = { paper: names.paper(paper.n), seats: authorsText(authors, names) };
  return (
    <div className="stack">
      <p>{t("delegate:paper.changed", values)}</p>
      <PaperChanges before={before} after={paper} />
      <p>
        <Button
          size="small"
          aria-label={t("delegate:paper.seenOf", { paper: names.paper(paper.n) })}
          onPress={onSeen}
        >
          {t("delegate:paper.seen")}
        </Button>
      </p>
    </div>
  );
}
