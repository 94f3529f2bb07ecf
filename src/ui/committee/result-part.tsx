import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { lastResult } from "../../client/selectors/committee/last-result.ts";
import { PACKS, recounted } from "../../client/selectors/committee/packs.ts";
import { figuresText, outcomeText } from "../../client/sentences/ballot-figures.ts";
import type { Ballot } from "../../committee/state/ballot.ts";
import type { PackId } from "../../committee/state/pack.ts";
import { useAct, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { DataTable } from "../primitives/data-table.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { PlenaryAct } from "./plenary-act.tsx";
import { SeatPick } from "./seat-pick.tsx";

/** The last result, shown large until the meeting goes on, and the delegations that may still explain their votes. */
export function ResultPart(): ReactNode {
  const names = useNames();
  const entries = useCommitteePage((page) => page.entries);
  const { rights, pack, session, papers } = useCommittee();
  const act = useAct();
  const ballot = lastResult(entries);
  const on = ballot?.on;
  // The adopted text goes on from where its result stands.
  const adopted = on?.type === "paper" ? papers.find(({ n }) => n === on.paper) : undefined;
  return (
    <>
      {ballot !== null && (
        <section className="sheet committee-decision" aria-labelledby="result-heading">
          <h3 id="result-heading" className="eyebrow">
            {t("committee:ballot.result")}
          </h3>
          <p className="committee-question">{names.title(ballot.on)}</p>
          <p className="committee-outcome" data-carried={ballot.carried}>
            {outcomeText(ballot)}
          </p>
          <p className="numbers">{figuresText(ballot, names)}</p>
          {adopted !== undefined && <PlenaryAct paper={adopted} />}
          {ballot.on.type === "paper" && pack.explanation.after && session === "open" && (
            <SeatPick
              label={t("committee:ballot.explainAfter")}
              group="voters"
              onPick={(delegation) => void act({ type: "explainVote", delegation })}
            />
          )}
          {ballot.method === "sight" ? (
            <p className="small soft">{t("committee:ballot.uncounted")}</p>
          ) : (
            <Disclosure title={t("committee:ballot.under")} level={4}>
              <Under ballot={ballot} />
            </Disclosure>
          )}
        </section>
      )}
      {rights.length > 0 && <Rights />}
    </>
  );
}

/** The result of the same votes under each pack of rules. */
function Under({ ballot }: Readonly<{ ballot: Ballot }>): ReactNode {
  return (
    <DataTable<PackId>
      caption={t("committee:ballot.under")}
      isCaptionHidden
      rows={PACKS}
      keyOf={(id) => id}
      columns={[
        {
          id: "pack",
          head: t("committee:ballot.underPack"),
          isRowHead: true,
          cell: (id) => t(`committee:pack.${id}.name`),
        },
        {
          id: "needed",
          head: t("committee:ballot.underNeeded"),
          isAmount: true,
          cell: (id) => neededUnder(ballot, id),
        },
        {
          id: "result",
          head: t("committee:ballot.underResult"),
          cell: (id) => <Recounted ballot={ballot} id={id} />,
        },
      ]}
    />
  );
}

function neededUnder(ballot: Ballot, id: PackId): ReactNode {
  const count = recounted(ballot, id);
  return typeof count === "string" ? t("committee:ballot.noNumber") : count.needed;
}

function Recounted({ ballot, id }: Readonly<{ ballot: Ballot; id: PackId }>): ReactNode {
  const count = recounted(ballot, id);
  if (count === "sight") return null;
  if (typeof count === "string")
    return <span className="small">{t(`committee:ballot.notUnder.${count}`)}</span>;
  const { carried, isQuorate, couldNotAbstain } = count;
  return (
    <>
      <strong>{t(`committee:ballot.${carried ? "carried" : "failed"}`)}</strong>
      {!isQuorate && <span className="small"> · {t("committee:ballot.noQuorum")}</span>}
      {couldNotAbstain > 0 && (
        <span className="small"> · {t("committee:ballot.couldNotAbstain", { count: couldNotAbstain })}</span>
      )}
    </>
  );
}

function Rights(): ReactNode {
  const { rights } = useCommittee();
  const names = useNames();
  const act = useAct();
  return (
    <section className="sheet stack" aria-labelledby="rights-heading">
      <h3 id="rights-heading" className="eyebrow">
        {t("committee:ballot.rights")}
      </h3>
      <ul className="later-motions">
        {rights.map((delegation) => (
          <li key={delegation}>
            <span>{names.seat(delegation)}</span>
            <span className="row">
              <Button
                size="small"
                aria-label={t("committee:ballot.explainOf", { seat: names.seat(delegation) })}
                onPress={() => void act({ type: "explainVote", delegation })}
              >
                {t("committee:ballot.explain")}
              </Button>
              <Button
                look="quiet"
                size="small"
                aria-label={t("committee:ballot.waiveOf", { seat: names.seat(delegation) })}
                onPress={() => void act({ type: "waiveRights", delegation })}
              >
                {t("committee:ballot.waive")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
