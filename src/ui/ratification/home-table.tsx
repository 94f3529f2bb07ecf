import type { ReactNode } from "react";
import { type CardSeat, cardSeats } from "../../client/readings/capital.ts";
import { t } from "../../client/wording/index.ts";
import type { HomeTable as Home } from "../../engine/state/treaty.ts";
import { usePlay, useTable } from "../hooks.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { CardWish, HomeCard } from "./home-card.tsx";
import { PassLine } from "./pass-line.tsx";
import { SupportMeter } from "./support-meter.tsx";

type HomeTableProps = Readonly<{
  /** The table to lay out: as it is, or as it would be. */
  home: Home;
  /** Acts on a card, where there are any. */
  actsOn?: (seat: CardSeat) => ReactNode;
  /** A sixth place beside the cards: the law. */
  sixth?: ReactNode;
  /** What stands between the count and the cards. */
  children?: ReactNode;
  /** What else is told with the reasons. */
  more?: ReactNode;
  isOpenFirst?: boolean;
}>;

/** Five cards that must carry the instrument through, with their count against the pass line; the reasons are folded. */
export function HomeTable(props: HomeTableProps): ReactNode {
  const { home, actsOn, sixth, children, more, isOpenFirst } = props;
  const seats = useSeats(home);
  return (
    <div className="home-table">
      <SupportMeter home={home} seats={seats} />
      {children}
      <ul className="home-seats" aria-label={t("ratification:home.heading")}>
        {sixth}
        {seats.map((seat) => (
          <HomeCard key={seat.card} seat={seat} acts={actsOn?.(seat)} />
        ))}
      </ul>
      <Disclosure title={t("ratification:home.reasons")} level={4} isOpenFirst={isOpenFirst === true}>
        <div className="stack tight small">
          {more}
          <ul className="stack tight">
            {seats.map((seat) => (
              <CardWish key={seat.card} seat={seat} />
            ))}
          </ul>
          <PassLine home={home} />
          <Bonus home={home} />
        </div>
      </Disclosure>
    </div>
  );
}

/** What pledges and prices have added to the count, or texts joined at a loss have taken from it. */
function Bonus({ home: { bonus } }: Readonly<{ home: Home }>): ReactNode {
  if (bonus === 0) return null;
  return (
    <p className="small soft">
      {bonus > 0 ? t("ratification:home.bonus", { bonus }) : t("ratification:home.malus", { malus: -bonus })}
    </p>
  );
}

export function useSeats(home: Home): readonly CardSeat[] {
  const { scenario } = useTable();
  return cardSeats(scenario, home, usePlay().currentText());
}

/** The own home table under a heading, for the tab beside the decisions and while the text is negotiated. */
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
      <HomeTable home={home} isOpenFirst />
    </section>
  );
}
