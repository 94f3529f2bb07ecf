import { useState } from "react";

/** Pages beside the picture: the main content of this beat, the text, or the cases. */
export const SIDE_PAGES = ["now", "text", "cases"] as const;
export type SidePage = (typeof SIDE_PAGES)[number];

/** The user's choice lasts for one beat. The next beat starts with its own main content. */
export function useSidePage(clock: number): readonly [SidePage, (page: SidePage) => void] {
  const [chosen, choose] = useState<Readonly<{ clock: number; page: SidePage }>>({ clock, page: "now" });
  const page = chosen.clock === clock ? chosen.page : "now";
  return [page, (next) => choose({ clock, page: next })];
}
