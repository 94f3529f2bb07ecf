import { type ReactNode, useState } from "react";
import { TabList, TabPanel, Tabs } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { type CardSeat, cardSeats } from "../../client/selectors/ratification/capital.ts";
import type { HomeTable as Home } from "../../engine/state/treaty.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { HomeFace } from "./home-face.tsx";
import { CardDetails, HomeSeat, LawSeat } from "./home-seat.tsx";
import { PassLine } from "./pass-line.tsx";
import { SupportMeter } from "./support-meter.tsx";
import "./round-table.css";

type HomeTableProps = Readonly<{
  /** The home table to show, as it is or as it would be after a planned act. */
  home: Home;
  /** Acts on a card, if there are any. */
  actsOn?: (seat: CardSeat) => ReactNode;
  /** Acts on the law, which has its own seat until it is passed. */
  law?: ReactNode;
  /** Shown below the acts of a seat. */
  children?: ReactNode;
  /** Shown together with the reasons. */
  more?: ReactNode;
}>;

const LAW = "law";

/**
 * Five people at a table. What they add lies on a plank that tips once there is enough for the vote. The selected seat
 * is shown below.
 */
export function HomeTable({ home, actsOn, law, children, more }: HomeTableProps): ReactNode {
  const seats = useSeats(home);
  const [chosen, choose] = useState<string | null>(null);
  const hasLaw = law !== undefined;
  const selected = chosen === null || (chosen === LAW && !hasLaw) ? firstSeat(seats, hasLaw) : chosen;
  return (
    <Tabs className="home-table" selectedKey={selected} onSelectionChange={(key) => choose(String(key))}>
      <div className="round-table" data-law={hasLaw}>
        <TabList className="home-seats" aria-label={t("ratification:home.heading")}>
          {seats.map((seat) => (
            <HomeSeat key={seat.card} seat={seat} />
          ))}
          {hasLaw && <LawSeat />}
        </TabList>
        <SupportMeter home={home} seats={seats} />
      </div>
      {seats.map((seat) => (
        <TabPanel key={seat.card} id={seat.card} className="home-card">
          <CardDetails seat={seat}>{actsOn?.(seat)}</CardDetails>
        </TabPanel>
      ))}
      {hasLaw && (
        <TabPanel id={LAW} className="home-card">
          {law}
        </TabPanel>
      )}
      {children}
      <Disclosure title={t("ratification:home.reasons")} level={4}>
        <div className="stack tight small">
          {more}
          <PassLine home={home} />
        </div>
      </Disclosure>
    </Tabs>
  );
}

/**
 * The law comes first, because there is no vote without it. Otherwise the group with the most support still to win
 * comes first.
 */
function firstSeat(seats: readonly CardSeat[], hasLaw: boolean): string {
  if (hasLaw) return LAW;
  const byWeight = [...seats].sort((a, b) => b.weight - b.points - (a.weight - a.points));
  return byWeight[0]?.card ?? LAW;
}

export function useSeats(home: Home): readonly CardSeat[] {
  const { scenario } = useTable();
  return cardSeats(scenario, home, usePlay().currentText());
}

/** The same table without acts: who sits at it, what each adds, and the sum. */
export function HomeTableSeen({ home }: Readonly<{ home: Home }>): ReactNode {
  const seats = useSeats(home);
  return (
    <div className="home-table">
      <div className="round-table">
        <ul className="home-seats">
          {seats.map((seat) => (
            <li key={seat.card} className="home-seat" data-mood={seat.mood}>
              <HomeFace seat={seat} />
            </li>
          ))}
        </ul>
        <SupportMeter home={home} seats={seats} />
      </div>
    </div>
  );
}

/** The player's home table under a heading, for its tab and for the negotiation. */
export function HomeTableSection(): ReactNode {
  const { view } = useTable();
  const home = usePlay().home();
  if (home === null) return <p className="soft">{t("ratification:home.noTable")}</p>;
  const isOpen = view.mine !== null && view.mine.home !== null;
  return (
    <section className="stack" aria-labelledby="home-table-heading">
      <div className="row-between">
        <h3 id="home-table-heading">{t("ratification:home.heading")}</h3>
        <MarkBadge mark="modelled" />
      </div>
      <p className="small soft">{t(isOpen ? "ratification:home.lead" : "ratification:home.leadDraft")}</p>
      <HomeTable home={home} />
    </section>
  );
}
