import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { hasQueue, speechOf } from "../../client/selectors/committee/floor.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { ListName } from "../../committee/state/state.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { ReorderList } from "./reorder-list.tsx";
import { SeatPick } from "./seat-pick.tsx";

const LONGEST_S = 3600;

/** The current speakers' list, or that of a moderated caucus while one is running. */
export function SpeakersPart(): ReactNode {
  const { floor, list, session, agenda, current, pack } = useCommittee();
  const isCaucus = floor.type === "caucus" && hasQueue(floor.kind);
  if (session !== "open" && session !== "suspended") return null;
  // Closing the debate also closes and empties the list; it opens again with the debate.
  if (!isCaucus && agenda.find(({ id }) => id === current)?.status === "closed") return null;
  if (!isCaucus && pack.hasList === false) return <GiveFloor />;
  return isCaucus ? (
    <SpeakersList name="caucus" entries={floor.queue} />
  ) : (
    <SpeakersList name="general" entries={list.entries} />
  );
}

/** Without a list, the chair gives the floor to one of the placards. */
function GiveFloor(): ReactNode {
  const act = useAct();
  return (
    <section className="sheet stack" aria-labelledby="list-heading">
      <h3 id="list-heading" className="eyebrow">
        {t("committee:list.caucus")}
      </h3>
      <SeatPick
        label={t("committee:list.give")}
        group="speakers"
        letter="a"
        onPick={(delegation) => void act({ type: "callSpeaker", delegation })}
      />
      <p className="small soft">{t("committee:list.none")}</p>
    </section>
  );
}

type ListProps = Readonly<{ name: ListName; entries: readonly DelegationId[] }>;

function SpeakersList({ name, entries }: ListProps): ReactNode {
  const names = useNames();
  const act = useAct();
  const state = useCommittee();
  const { seconds } = state.list;
  const isFree = state.floor.type !== "ballot" && speechOf(state) === null;
  const isGeneral = name === "general";
  return (
    <section className="sheet stack" aria-labelledby="list-heading">
      <div className="row-between">
        <h3 id="list-heading" className="eyebrow">
          {t(isGeneral ? "committee:list.heading" : "committee:list.caucus")}
        </h3>
        {isGeneral && <ListToggle />}
      </div>
      <SeatPick
        label={t("committee:list.add")}
        group="speakers"
        without={entries}
        letter="a"
        onPick={(delegation) => void act({ type: "joinList", list: name, delegation })}
      />
      {entries.length === 0 && <p className="small soft">{t("committee:list.empty")}</p>}
      <ReorderList
        items={entries}
        nameOf={names.seat}
        upLabel={(id) => t("committee:list.up", { seat: names.seat(id) })}
        onOrder={(order) => void act({ type: "orderSpeakers", list: name, order })}
        acts={(delegation) => (
          <SpeakerActs name={name} delegation={delegation} mayCall={delegation === entries[0] && isFree} />
        )}
      />
      {isGeneral && <SpeakingTime key={seconds} />}
    </section>
  );
}

type SpeakerActsProps = Readonly<{ name: ListName; delegation: DelegationId; mayCall: boolean }>;

function SpeakerActs({ name, delegation, mayCall }: SpeakerActsProps): ReactNode {
  const names = useNames();
  const act = useAct();
  return (
    <>
      {mayCall && (
        <Button
          size="small"
          aria-label={t("committee:list.callOf", { seat: names.seat(delegation) })}
          onPress={() => void act({ type: "callNext", list: name })}
        >
          {t("committee:list.call")}
        </Button>
      )}
      <Button
        look="quiet"
        size="small"
        aria-label={t("committee:list.withdraw", { seat: names.seat(delegation) })}
        onPress={() => void act({ type: "leaveList", list: name, delegation })}
      >
        ×
      </Button>
    </>
  );
}

function ListToggle(): ReactNode {
  const { list } = useCommittee();
  const act = useAct();
  return (
    <Button
      look="quiet"
      size="small"
      onPress={() => void act({ type: list.isOpen ? "closeList" : "openList" })}
    >
      {t(list.isOpen ? "committee:list.closeAct" : "committee:list.openAct")}
    </Button>
  );
}

function SpeakingTime(): ReactNode {
  const { list } = useCommittee();
  const act = useAct();
  const [seconds, setSeconds] = useState(list.seconds);
  return (
    <div className="committee-fields committee-time">
      <NumberBox
        label={t("committee:list.seconds")}
        value={seconds}
        least={5}
        most={LONGEST_S}
        onChange={setSeconds}
      />
      <Button
        size="small"
        isDisabled={seconds === list.seconds}
        onPress={() => void act({ type: "setSpeakingTime", seconds })}
      >
        {t("committee:list.set")}
      </Button>
    </div>
  );
}
