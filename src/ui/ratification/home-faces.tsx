import { type ReactNode, useId } from "react";
import { t } from "../../client/i18n/index.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { SmallHomeFace } from "./home-face.tsx";
import { useSeats } from "./home-table.tsx";
import { SupportMeter } from "./support-meter.tsx";

/** The five at home in one row, for or against, and what they add up to, where another decision comes first. */
export function HomeFaces({ home }: Readonly<{ home: HomeTable }>): ReactNode {
  const seats = useSeats(home);
  const heading = useId();
  return (
    <section className="home-faces" aria-labelledby={heading}>
      <h3 id={heading} className="eyebrow">
        {t("ratification:home.decide")}
      </h3>
      <ul>
        {seats.map((seat) => (
          <li key={seat.card} data-mood={seat.mood}>
            <SmallHomeFace seat={seat} />
          </li>
        ))}
      </ul>
      <SupportMeter home={home} seats={seats} isNumbered />
    </section>
  );
}
