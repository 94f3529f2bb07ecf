import type { ReactNode } from "react";
import { SignPanel } from "../ratification/sign-panel.tsx";
import { AdoptionResult } from "./adoption-result.tsx";

/** The beat "sign": how the text was adopted last night, then the ceremony. */
export function SignBeat(): ReactNode {
  return (
    <div className="panel">
      <AdoptionResult />
      <SignPanel />
    </div>
  );
}
