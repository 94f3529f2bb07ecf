import type { ReactNode } from "react";
import { useStore } from "zustand";
import { announcer } from "../../client/screen/announcer.ts";

/** The one place from which screen readers hear what happens, in every match, room and committee. */
export function LiveRegion(): ReactNode {
  const lines = useStore(announcer, (announced) => announced.lines);
  return (
    <div role="status" className="visually-hidden">
      {/* The lines come in one piece. One by one, the whole region would be said again with each. */}
      <div key={lines.at(-1)?.id ?? 0}>
        {lines.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </div>
  );
}
