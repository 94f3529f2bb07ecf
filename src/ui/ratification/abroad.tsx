import type { ReactNode } from "react";
import { AssistBox } from "./assist.tsx";
import { CampaignBox } from "./campaign.tsx";
import { PledgeBox } from "./pledge-builder.tsx";
import { PledgeList } from "./pledge-list.tsx";
import { PriceBox } from "./prices.tsx";

/** Between capitals: pledges, assistance, campaigns, and the prices of the last five. */
export function Abroad(): ReactNode {
  return (
    <div className="stack abroad">
      <PriceBox />
      <PledgeBox />
      <PledgeList />
      <AssistBox />
      <CampaignBox />
    </div>
  );
}
