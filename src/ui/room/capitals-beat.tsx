import type { ReactNode } from "react";
import { AdoptionResult } from "../adoption/adoption-result.tsx";
import { useTable } from "../hooks/stores.ts";
import { HomeSeen } from "../ratification/home-seen.tsx";

/** The signature and the conference belong to the Capital. This is what its Delegate sees. */
export function CapitalsBeat(): ReactNode {
  const { beat } = useTable().view.world;
  return (
    <div className="panel">
      {beat === "sign" && <AdoptionResult />}
      <HomeSeen />
    </div>
  );
}
