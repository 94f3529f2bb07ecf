import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import type { CommitteeDocument } from "../../client/selectors/committee/documents.ts";
import type { VoteRecord } from "../../client/selectors/committee/vote-record.ts";
import { recordText, type Side, sidesOf } from "../../client/sentences/document-lines.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";

/** The decisions on the paper, its parts and its amendments, and how each delegation voted. */
export function DocumentRecord({
  document: { records },
}: Readonly<{ document: CommitteeDocument }>): ReactNode {
  if (records.length === 0) return null;
  return (
    <section className="document-record">
      <h3>{t("document:record.heading")}</h3>
      {records.map((record, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: decisions are only added and never move
        <Decision key={at} record={record} />
      ))}
    </section>
  );
}

function Decision({ record }: Readonly<{ record: VoteRecord }>): ReactNode {
  const state = useCommittee();
  const sides = sidesOf(record, useNames());
  return (
    <div className="document-decision">
      <p>{recordText(record, state)}</p>
      {sides !== null && (
        <dl>
          {sides.map((side) => (
            <Voted key={side.choice} side={side} />
          ))}
        </dl>
      )}
    </div>
  );
}

function Voted({ side: { choice, seats } }: Readonly<{ side: Side }>): ReactNode {
  return (
    <div>
      <dt>{t(`document:record.${choice}`)}</dt>
      <dd>{seats.length === 0 ? t("document:record.nobody") : list(seats)}</dd>
    </div>
  );
}
