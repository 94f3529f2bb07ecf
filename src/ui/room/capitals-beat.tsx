import type { ReactNode } from "react";
import { AdoptionResult } from "../adoption/adoption-result.tsx";
import { useTable } from "../hooks/stores.ts";
import { HomeSeen } from "../ratification/home-seen.tsx";

/** What the Delegate sees during the signature and the conference, where the Capital decides. */
export function CapitalsBeat(): ReactNode {
  const { beat } = useTable().view.world;
  return (
    <div className="panel">
      {beat === "sign" && <AdoptionResult />}
      <HomeSeen />
    </div>
  );
}
