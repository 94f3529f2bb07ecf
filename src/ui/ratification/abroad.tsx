import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { AssistBox } from "./assist.tsx";
import { CampaignBox } from "./campaign.tsx";
import { PledgeBox } from "./pledge-builder.tsx";
import { PledgeList } from "./pledge-list.tsx";
import { PriceBox } from "./prices.tsx";
import { TaskForceBox } from "./task-force.tsx";

/** Between capitals: pledges, assistance, campaigns, and the prices of the last five. */
export function Abroad(): ReactNode {
  return (
    <div className="stack abroad">
      <p className="small soft">{t("ratification:abroad.one")}</p>
      <PriceBox />
      <TaskForceBox />
      <PledgeBox />
      <PledgeList />
      <AssistBox />
      <CampaignBox />
    </div>
  );
}
