import type { ReactNode } from "react";
import "./speaker.css";
import { useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** The face that speaks for a state: its caucus's speaker, with the state's flag pinned on. The name stands beside it. */
export function Speaker({ country }: Readonly<{ country: number }>): ReactNode {
  const state = useTable().scenario.countries[country];
  return (
    <span className="speaker">
      <Portrait kind="caucus" id={state?.caucus ?? ""} />
      <FlagIcon iso3={state?.iso3 ?? ""} scale={0.5} />
    </span>
  );
}
