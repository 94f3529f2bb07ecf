import { useState } from "react";

/** What stands beside the picture: what matters in this beat, the text, or the cases. */
export const SIDE_PAGES = ["now", "text", "cases"] as const;
export type SidePage = (typeof SIDE_PAGES)[number];

/** A choice holds for its beat: the next brings again what matters then. */
export function useSidePage(clock: number): readonly [SidePage, (page: SidePage) => void] {
  const [chosen, choose] = useState<Readonly<{ clock: number; page: SidePage }>>({ clock, page: "now" });
  const page = chosen.clock === clock ? chosen.page : "now";
  return [page, (next) => choose({ clock, page: next })];
}
