import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { hasQueue } from "../../client/selectors/committee/floor.ts";
import type { Committee, ListName } from "../../committee/state/state.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { useOwn, useRights } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";

const SHOWN_NEXT = 3;

type Listed = Readonly<{ list: ListName; entries: Committee["list"]["entries"]; isOpen: boolean }>;

/** The queue of a moderated caucus while a caucus is running, otherwise the speakers' list. */
function listOf({ floor, list }: Committee): Listed {
  const isCaucus = floor.type === "caucus" && hasQueue(floor.kind);
  if (isCaucus) return { list: "caucus", entries: floor.queue, isOpen: floor.kind !== "roundRobin" };
  return { list: "general", entries: list.entries, isOpen: list.isOpen };
}

/**
 * This delegation's place on the list, and a button to join it. Between two meetings nobody joins or leaves, and the
 * list is called neither open nor closed.
 */
export function ListPart(): ReactNode {
  const own = useOwn();
  const { maySpeak } = useRights();
  const act = useAct();
  const names = useNames();
  const state = useCommittee();
  const { list, entries, isOpen } = listOf(state);
  const place = entries.indexOf(own) + 1;
  const isMeeting = state.session === "open" || state.session === "suspended";
  if (list === "general" && state.pack.hasList === false) return <p>{t("delegate:list.placard")}</p>;
  return (
    <section className="stack" aria-labelledby="list-heading">
      <h2 id="list-heading" className="eyebrow">
        {t(list === "caucus" ? "committee:list.caucus" : "committee:list.heading")}
        {isMeeting && ` · ${t(isOpen ? "delegate:list.open" : "delegate:list.closed")}`}
      </h2>
      <p>
        {place > 0
          ? t("delegate:list.place", { place, count: entries.length })
          : t("delegate:list.on", { count: entries.length })}
      </p>
      {list === "general" && state.pack.approval === "secretariat" && (
        <p className="small soft">{t("delegate:list.secretary")}</p>
      )}
      {entries.length > 0 && (
        <p className="small soft">
          {t("delegate:list.next", { seats: names.seats(entries.slice(0, SHOWN_NEXT)) })}
        </p>
      )}
      {!maySpeak ? (
        <p>{t("delegate:list.noSpeech")}</p>
      ) : !isMeeting ? null : place > 0 ? (
        <Button key="leave" onPress={() => void act({ type: "leaveList", list, delegation: own })}>
          {t("delegate:list.leave")}
        </Button>
      ) : (
        <Button
          key="join"
          isDisabled={!isOpen}
          onPress={() => void act({ type: "joinList", list, delegation: own })}
        >
          {t("delegate:list.join")}
        </Button>
      )}
    </section>
  );
}
