import { type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import { announcer, forgetSaid } from "../../client/screen/announcer.ts";

/** A screen reader says only what comes into a region that it knows already. In milliseconds. */
const KNOWN_AFTER = 100;

/**
 * The one place from which screen readers hear what happens, in every match, room and committee. React Aria hides the
 * page behind an open list or dialog from screen readers, but not what is marked as an announcer.
 */
export function LiveRegion(): ReactNode {
  const said = useStore(announcer, (announced) => announced.lines);
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setKnown(true), KNOWN_AFTER);
    return () => {
      clearTimeout(timer);
      forgetSaid();
    };
  }, []);
  const lines = isKnown ? said : [];
  return (
    <div role="status" className="visually-hidden" data-live-announcer="true">
      {/* The lines come in one piece. One by one, the whole region would be said again with each. */}
      <div key={lines.at(-1)?.id ?? 0}>
        {lines.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </div>
  );
}
