import { useEffect } from "react";
import { setProjected } from "../../client/screen/ui-store.ts";
import type { RoomView } from "../../room/message.ts";
import type { Shown } from "../hooks/use-shown.ts";

/** Tells the picture that it is projected, and which seats at the table people hold. @returns these countries */
export function useProjected({ seats }: RoomView, { scenario }: Shown): readonly number[] {
  const taken = seats.filter(({ isTaken }) => isTaken).map(({ seat }) => seat);
  const held = scenario.countries.flatMap(({ iso3 }, country) => (taken.includes(iso3) ? [country] : []));
  const list = held.join();
  useEffect(() => {
    setProjected({ held: list === "" ? [] : list.split(",").map(Number) });
  }, [list]);
  useEffect(() => () => setProjected(null), []);
  return held;
}
