import { type CSSProperties, type ReactNode, useEffect, useEffectEvent, useState } from "react";
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
  const isOld = useIsOld(places);
  if (isPeak || isOld || places.length === 0) return null;
  return (
    <div className="lit-seats" aria-hidden="true">
      {held.map(({ country, iso3 }) => {
        const place = places[country] ?? null;
        return place === null ? null : <Lamp key={iso3} iso3={iso3} place={place} />;
      })}
    </div>
  );
}

/** The longest that the picture takes to be drawn for a new size, in ms. */
const REDRAWN_MS = 1500;

/** Whether the window has a new size for which the picture has not told its places yet. */
function useIsOld(places: readonly (Place | null)[]): boolean {
  const [old, setOld] = useState<readonly (Place | null)[] | null>(null);
  const onResize = useEffectEvent(() => setOld(places));
  useEffect(() => {
    let timer = 0;
    const resized = (): void => {
      onResize();
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setOld(null), REDRAWN_MS);
    };
    addEventListener("resize", resized);
    return () => {
      window.clearTimeout(timer);
      removeEventListener("resize", resized);
    };
  }, []);
  return old === places;
}

function Lamp({ iso3, place }: Readonly<{ iso3: string; place: Place }>): ReactNode {
  const style = { "--at-x": `${place.x}px`, "--at-y": `${place.y}px` } as CSSProperties;
  return (
    <span className="lit-seat" style={style}>
      <FlagIcon iso3={iso3} scale={1} />
    </span>
  );
}
