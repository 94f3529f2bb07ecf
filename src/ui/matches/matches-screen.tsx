import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { listDays } from "../../client/saves/days.ts";
import type { SaveSummary } from "../../client/saves/save-summary.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { DeleteDialog } from "../start/delete-dialog.tsx";
import { useSaves } from "../start/use-saves.ts";
import { MatchCard } from "./match-card.tsx";
import { MatchesFile } from "./matches-file.tsx";
import { Delegations, NotTried } from "./tried.tsx";
import { type KeptMatch, keptMatches, useComparing } from "./use-matches.ts";

/** Number of cards shown first. Further cards load on request. */
const FIRST = 20;

/** Every match finished on this device, what the player has not tried yet, and a file with all matches. */
export function MatchesScreen(): ReactNode {
  const { found, reload } = useSaves();
  return (
    <ScreenFrame name="matches">
      <ScreenHeading>{t("matches:heading")}</ScreenHeading>
      {found === null ? <p>{t("app.loading")}</p> : <Matches saves={found.saves} onChange={reload} />}
    </ScreenFrame>
  );
}

type MatchesProps = Readonly<{ saves: readonly SaveSummary[]; onChange: () => void }>;

function Matches({ saves, onChange }: MatchesProps): ReactNode {
  const matches = useMemo(() => keptMatches(saves), [saves]);
  useComparing(matches);
  return (
    <>
      <p className="soft">{t("matches:lead", { count: matches.length })}</p>
      {matches.length > 0 && <MatchList matches={matches} onChange={onChange} />}
      <div className="matches-below">
        {matches.length > 0 && <Delegations matches={matches} />}
        <NotTried matches={matches} />
        <MatchesFile onImported={onChange} />
      </div>
    </>
  );
}

type ListProps = Readonly<{ matches: readonly KeptMatch[]; onChange: () => void }>;

function MatchList({ matches, onChange }: ListProps): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const [toDelete, setToDelete] = useState<SaveSummary | null>(null);
  const days = useMemo(() => new Map(listDays().map(({ saveId, day }) => [saveId, day])), []);
  const shown = isWhole ? matches : matches.slice(0, FIRST);
  return (
    <section className="stack" aria-labelledby="matches-list">
      <h2 id="matches-list">{t("matches:list")}</h2>
      <p className="small soft">{t("matches:listNote")}</p>
      <ul className="match-cards">
        {shown.map((match) => (
          <li key={match.id}>
            <MatchCard match={match} day={days.get(match.id) ?? null} onDelete={() => setToDelete(match)} />
          </li>
        ))}
      </ul>
      {shown.length < matches.length && (
        <Button onPress={() => setWhole(true)}>{t("matches:showAll", { count: matches.length })}</Button>
      )}
      {toDelete !== null && (
        <DeleteDialog save={toDelete} onClose={() => setToDelete(null)} onDeleted={onChange} />
      )}
    </section>
  );
}
