import type { ReactNode } from "react";
import { useStore } from "zustand";
import { announcer } from "../../client/screen/announcer.ts";

/**
 * The one place from which screen readers hear what happens, in every match, room and committee. React Aria hides the
 * page behind an open list or dialog from screen readers, but not what is marked as an announcer.
 */
export function LiveRegion(): ReactNode {
  const lines = useStore(announcer, (announced) => announced.lines);
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
