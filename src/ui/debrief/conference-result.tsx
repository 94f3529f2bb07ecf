import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { isShortOfParties } from "../../client/selectors/match/last-vote.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";

/** What the first conference decided. */
export function ConferenceResult(): ReactNode {
  const { view } = useTable();
  const { conference } = view.world;
  if (conference === null) return null;
  const { observers, protocol, protocolNeeds } = conference;
  return (
    <section className="conference-result" aria-labelledby="conference-result">
      <h3 id="conference-result">{t("debrief:conference.heading")}</h3>
      <ul className="points">
        <Decided name={t("debrief:conference.observers")} ballot={observers} needs={0} />
        <Decided name={t("debrief:conference.protocol")} ballot={protocol} needs={protocolNeeds} />
      </ul>
    </section>
  );
}

type DecidedProps = Readonly<{ name: string; ballot: Ballot; needs: number }>;

function Decided({ name, ballot, needs }: DecidedProps): ReactNode {
  const key = ballot.carried ? "carried" : isShortOfParties(ballot) ? "short" : "lost";
  return <li>{t(`debrief:conference.${key}`, { name, ...ballot.tally, count: needs })}</li>;
}
