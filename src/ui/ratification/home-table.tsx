import type { ReactNode } from "react";
import { type CardSeat, cardSeats } from "../../client/readings/capital.ts";
import { t } from "../../client/wording/index.ts";
import type { HomeTable as Home } from "../../engine/state/treaty.ts";
import { usePlay, useTable } from "../hooks.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { HomeCard } from "./home-card.tsx";
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
}>;

/** Five cards that must carry the instrument through, with their count against the pass line. */
export function HomeTable({ home, actsOn, sixth, children }: HomeTableProps): ReactNode {
  const seats = useSeats(home);
  return (
    <div className="home-table">
      <SupportMeter home={home} seats={seats} />
      <PassLine home={home} />
      {children}
      <ul className="home-seats">
        {sixth}
        {seats.map((seat) => (
          <HomeCard key={seat.card} seat={seat} acts={actsOn?.(seat)} />
        ))}
      </ul>
    </div>
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
      <HomeTable home={home} />
    </section>
  );
}
