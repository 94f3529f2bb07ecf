import type { ReactNode } from "react";
import { CaseLine } from "../match/case-line.tsx";
import { SignPanel } from "../ratification/sign-panel.tsx";
import { WithoutYouLine } from "../without-you/without-you-line.tsx";
import { AdoptionResult } from "./adoption-result.tsx";

/** The beat "sign": the signing ceremony comes first, then how the text was adopted and what it means. */
export function SignBeat(): ReactNode {
  return (
    <div className="panel">
      <SignPanel />
      <CaseLine />
      <AdoptionResult />
      <WithoutYouLine />
    </div>
  );
}
