import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Mine } from "../../engine/views/view.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { HomeSheet } from "../ratification/home-sheet.tsx";
import { CaucusSheet } from "./caucus-sheet.tsx";
import { MandateSheet } from "./mandate-sheet.tsx";
import { ProfileSheet } from "./profile-sheet.tsx";

/** Everything that a delegation can see about itself. The figures of its state are one press away. */
export function Sheets({ mine }: Readonly<{ mine: Mine }>): ReactNode {
  return (
    <div className="briefing-sheets">
      <HomeSheet />
      <MandateSheet mine={mine} />
      <CaucusSheet mine={mine} />
      <Disclosure title={t("briefing.profile")} level={2}>
        <ProfileSheet mine={mine} />
      </Disclosure>
    </div>
  );
}
