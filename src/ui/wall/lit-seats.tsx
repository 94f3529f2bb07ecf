import type { CSSProperties, ReactNode } from "react";
import type { Place } from "../../client/screen/ui-store.ts";
import { useUi } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type LitProps = Readonly<{
  /** Countries that people play, with their flags. */
  held: readonly Readonly<{ country: number; iso3: string }>[];
}>;

/** Lamps over the seats that people hold, so that a class finds itself among 193 states. The foot names them. */
export function LitSeats({ held }: LitProps): ReactNode {
  const places = useUi((ui) => ui.places);
  const isPeak = useUi((ui) => ui.isPeak);
  if (isPeak || places.length === 0) return null;
  return (
    <div className="lit-seats" aria-hidden="true">
      {held.map(({ country, iso3 }) => {
        const place = places[country] ?? null;
        return place === null ? null : <Lamp key={iso3} iso3={iso3} place={place} />;
      })}
    </div>
  );
}

function Lamp({ iso3, place }: Readonly<{ iso3: string; place: Place }>): ReactNode {
  const style = { "--at-x": `${place.x}px`, "--at-y": `${place.y}px` } as CSSProperties;
  return (
    <span className="lit-seat" style={style}>
      <FlagIcon iso3={iso3} scale={1} />
    </span>
  );
}
