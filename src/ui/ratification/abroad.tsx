import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";
import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { AssistBox } from "./assist.tsx";
import { CampaignBox } from "./campaign.tsx";
import { PledgeBox } from "./pledge-builder.tsx";
import { PledgeList } from "./pledge-list.tsx";
import { PriceBox } from "./prices.tsx";
import { TaskForceBox } from "./task-force.tsx";

/**
 * Acts between capitals: pledges, assistance, campaigns, and the prices that states name while the last five
 * instruments are missing.
 */
export function Abroad(): ReactNode {
  return useIsLesson() ? <ShortAbroad /> : <AllAbroad />;
}

const WAYS = [
  { id: "campaign", head: "ratification:abroad.campaign", Box: CampaignBox },
  { id: "assist", head: "ratification:abroad.assist", Box: AssistBox },
  { id: "pledge", head: "ratification:pledge.heading", Box: PledgeBox },
] as const;

/** For a lesson: prices and task forces first, the other acts collapsed, and the list of pledges. */
function ShortAbroad(): ReactNode {
  const isIn = useIsIn();
  return (
    <div className="stack abroad">
      <p className="small soft">{t("ratification:abroad.one")}</p>
      <PriceBox />
      <TaskForceBox />
      {WAYS.filter(({ id }) => id !== "pledge" || !isIn).map(({ id, head, Box }) => (
        <Disclosure key={id} title={t(head)} level={3}>
          <Box />
        </Disclosure>
      ))}
      <PledgeList />
    </div>
  );
}

function AllAbroad(): ReactNode {
  const isIn = useIsIn();
  return (
    <div className="stack abroad">
      <p className="small soft">{t("ratification:abroad.one")}</p>
      <PriceBox />
      <CampaignBox />
      <AssistBox />
      <TaskForceBox />
      {!isIn && <PledgeBox />}
      <PledgeList />
    </div>
  );
}

/** Whether the seat has deposited its instrument. It then has nothing left to pledge. */
function useIsIn(): boolean {
  const { view } = useTable();
  return (view.world.treaty.deposited[view.mine?.country ?? -1] ?? -1) >= 0;
}
