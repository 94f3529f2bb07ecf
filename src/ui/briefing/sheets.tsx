import type { ReactNode } from "react";
import type { Mine } from "../../engine/views/view.ts";
import { HomeSheet } from "../ratification/home-sheet.tsx";
import { CaucusSheet } from "./caucus-sheet.tsx";
import { MandateSheet } from "./mandate-sheet.tsx";
import { ProfileSheet } from "./profile-sheet.tsx";

/** Everything that a delegation can see about itself. */
export function Sheets({ mine }: Readonly<{ mine: Mine }>): ReactNode {
  return (
    <div className="briefing-sheets">
      <MandateSheet mine={mine} />
      <HomeSheet />
      <CaucusSheet mine={mine} />
      <ProfileSheet mine={mine} />
    </div>
  );
}
