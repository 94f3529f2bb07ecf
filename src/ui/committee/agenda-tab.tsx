import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Order } from "../../committee/state/order.ts";
import type { AgendaItem } from "../../committee/state/state.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { AddForm } from "./add-form.tsx";
import { ReorderList } from "./reorder-list.tsx";

const MINUTE_S = 60;
const USUAL_MINUTES = 60;

/** The agenda in order, with the state of each debate. */
export function AgendaTab(): ReactNode {
  const { agenda } = useCommittee();
  const names = useNames();
  const act = useAct();
  return (
    <div className="stack">
      <h3 className="visually-hidden">{t("committee:agenda.heading")}</h3>
      {agenda.length === 0 && <p className="small soft">{t("committee:agenda.empty")}</p>}
      <ReorderList
        items={agenda.map(({ id }) => id)}
        nameOf={names.item}
        upLabel={(id) => t("committee:agenda.up", { item: names.item(id) })}
        onOrder={(items) => void act({ type: "orderItems", items })}
        acts={(id) => <ItemActs id={id} />}
      />
      <NewItem />
      <DebateTime />
    </div>
  );
}

function ItemActs({ id }: Readonly<{ id: number }>): ReactNode {
  const { agenda, current } = useCommittee();
  const act = useAct();
  const item = agenda.find((one) => one.id === id);
  if (item === undefined) return null;
  return (
    <>
      <span className="small soft">{t(`committee:agenda.status.${item.status}`)}</span>
      {orderOf(item, current).map(({ word, order }) => (
        <Button
          key={word}
          size="small"
          {...(word === "take" || word === "resume"
            ? { "aria-label": t(`committee:agenda.${word}Of`, { item: item.title }) }
            : {})}
          onPress={() => void act(order)}
        >
          {t(`committee:agenda.${word}`)}
        </Button>
      ))}
      {item.status === "waiting" && (
        <Button
          look="quiet"
          size="small"
          aria-label={t("committee:agenda.remove", { item: item.title })}
          onPress={() => void act({ type: "removeItem", item: id })}
        >
          ×
        </Button>
      )}
    </>
  );
}

type ItemOrder = Readonly<{
  word: "take" | "resume" | "reopen" | "openDebate" | "closeDebate" | "adjournDebate" | "finish";
  order: Order;
}>;

/** The orders that the chair can give for an item, depending on the item's status. */
function orderOf({ id, status }: AgendaItem, current: number | null): readonly ItemOrder[] {
  const finish: ItemOrder = { word: "finish", order: { type: "finishItem" } };
  switch (status) {
    case "waiting":
      return current === null ? [{ word: "take", order: { type: "takeItem", item: id } }] : [];
    case "taken":
      return [{ word: "openDebate", order: { type: "openDebate" } }];
    case "open":
      return [
        { word: "closeDebate", order: { type: "closeDebate" } },
        { word: "adjournDebate", order: { type: "adjournDebate" } },
      ];
    case "closed":
      return [{ word: "reopen", order: { type: "openDebate" } }, finish];
    case "adjourned":
      return current === null ? [{ word: "resume", order: { type: "resumeDebate", item: id } }] : [];
    case "finished":
      return [];
  }
}

function NewItem(): ReactNode {
  const act = useAct();
  const add = async (title: string): Promise<boolean> => (await act({ type: "addItem", title })) === null;
  return (
    <div className="agenda-new">
      <AddForm label={t("committee:agenda.add")} act={t("committee:agenda.addAct")} onAdd={add} />
    </div>
  );
}

/** Sets the total time for the debate. */
function DebateTime(): ReactNode {
  const { agenda, current } = useCommittee();
  const act = useAct();
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  if (agenda.find(({ id }) => id === current)?.status !== "open") return null;
  return (
    <div className="committee-fields committee-time">
      <NumberBox
        label={t("committee:agenda.minutes")}
        value={minutes}
        least={1}
        most={600}
        onChange={setMinutes}
      />
      <Button size="small" onPress={() => void act({ type: "setDebateTime", seconds: MINUTE_S * minutes })}>
        {t("committee:agenda.setTime")}
      </Button>
    </div>
  );
}
