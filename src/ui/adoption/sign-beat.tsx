import type { ReactNode } from "react";
import { SignPanel } from "../ratification/sign-panel.tsx";

/** The beat "sign": the signing ceremony comes first, then how the text was adopted. */
export function SignBeat(): ReactNode {
  return (
    <div className="panel">
      <SignPanel />
    </div>
  );
}
