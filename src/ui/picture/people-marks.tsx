import type { CSSProperties, ReactNode } from "react";
import "./people-marks.css";
import { otherPeople } from "../../client/selectors/negotiation/people.ts";
import { useTable, useUi } from "../hooks/stores.ts";

/** A lamp over every state that another person plays. The grid of states says the same in words. */
export function PeopleMarks(): ReactNode {
  const { own } = useTable();
  const places = useUi((ui) => ui.places);
  const isPeak = useUi((ui) => ui.isPeak);
  if (isPeak) return null;
  return (
    <div className="people-marks" aria-hidden="true">
      {otherPeople(own).map((country) => {
        const place = places[country] ?? null;
        if (place === null) return null;
        const style = { "--at-x": `${place.x}px`, "--at-y": `${place.y}px` } as CSSProperties;
        return <span key={country} className="people-mark" style={style} />;
      })}
    </div>
  );
}
