import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { owesHelp } from "../../client/selectors/ratification/season-places.ts";
import type { View } from "../../engine/views/view.ts";
import { useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { AssistBox } from "./assist.tsx";
import { CampaignBox } from "./campaign.tsx";
import { PledgeBox } from "./pledge-builder.tsx";
import { PledgeList } from "./pledge-list.tsx";
import { PriceBox } from "./prices.tsx";
import { ActSign } from "./signs.tsx";
import { TaskForceBox } from "./task-force.tsx";

const WAYS = [
  { id: "campaign", head: "ratification:abroad.campaign", Box: CampaignBox },
  { id: "assist", head: "ratification:abroad.assist", Box: AssistBox },
  { id: "pledge", head: "ratification:pledge.heading", Box: PledgeBox },
] as const;

/**
 * Acts between capitals: prices and task forces if there are any, then the ways to win states over. One of the ways is
 * open, so that a season shows a choice, and the others are folded, so that it shows no more than one.
 */
export function Abroad(): ReactNode {
  const { view } = useTable();
  const isIn = useIsIn();
  const first = firstWay(view);
  return (
    <div className="stack abroad">
      <PriceBox />
      <TaskForceBox />
      {WAYS.filter(({ id }) => id !== "pledge" || !isIn).map(({ id, head, Box }) => (
        <Disclosure key={id} title={<WayTitle id={id} head={t(head)} />} level={3} isOpenFirst={id === first}>
          <Box />
        </Disclosure>
      ))}
      <p className="small soft">{t("ratification:abroad.one")}</p>
      <PledgeList />
    </div>
  );
}

function WayTitle({ id, head }: Readonly<{ id: (typeof WAYS)[number]["id"]; head: string }>): ReactNode {
  return (
    <span>
      <ActSign of={id} />
      {head}
    </span>
  );
}

/** Help that the seat has promised, otherwise the first way that it can go. */
function firstWay(view: View): (typeof WAYS)[number]["id"] {
  if (owesHelp(view)) return "assist";
  return WAYS.find(({ id }) => view.options.some(({ type }) => type === id))?.id ?? "campaign";
}

/** Whether the seat has deposited its instrument. It then has nothing left to pledge. */
function useIsIn(): boolean {
  const { view } = useTable();
  return (view.world.treaty.deposited[view.mine?.country ?? -1] ?? -1) >= 0;
}
