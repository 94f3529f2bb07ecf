import type { ReactNode } from "react";
import { useStore } from "zustand";
import { announcer } from "../../client/screen/announcer.ts";

/** The one place from which screen readers hear what happens, in every match, room and committee. */
export function LiveRegion(): ReactNode {
  const lines = useStore(announcer, (announced) => announced.lines);
  return (
    <div role="status" className="visually-hidden">
      {lines.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
