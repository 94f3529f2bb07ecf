import type { CSSProperties, ReactNode } from "react";
import { Meter } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { endOfScale, type ResultId, shareOf } from "../../client/selectors/debrief/result-scale.ts";
import { besidePar } from "../../client/sentences/result-words.ts";

type ParScaleProps = Readonly<{ id: ResultId; value: number; par: number | null }>;

/**
 * A bar filled up to the player's value, with a mark at par, which is what a simulated negotiator reached in the same
 * seat. Without a scale, its place stays empty.
 */
export function ParScale({ id, value, par }: ParScaleProps): ReactNode {
  const end = endOfScale(id, value, par);
  if (end === null) return <div className="par-scale par-none" />;
  const at = (one: number): string => `${100 * shareOf(one, end)}%`;
  return (
    <Meter
      className="par-scale"
      aria-label={t(`debrief:results.${id}`)}
      minValue={0}
      maxValue={end}
      value={value}
      valueLabel={besidePar(id, value, par)}
    >
      <span className="par-track">
        <span className="par-fill" style={{ inlineSize: at(value) }} />
      </span>
      {par !== null && <span className="par-mark" style={{ "--at": at(par) } as CSSProperties} />}
    </Meter>
  );
}
