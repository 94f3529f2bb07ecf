import type { ReactNode } from "react";
import { SignPanel } from "../ratification/sign-panel.tsx";
import { WithoutYouLine } from "../without-you/without-you-line.tsx";
import { AdoptionResult } from "./adoption-result.tsx";

/** The beat "sign": how the text was adopted, then the signing ceremony. */
export function SignBeat(): ReactNode {
  return (
    <div className="panel">
      <AdoptionResult />
      <WithoutYouLine />
      <SignPanel />
    </div>
  );
}
