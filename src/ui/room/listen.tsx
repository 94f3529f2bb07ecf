import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardName } from "../../client/i18n/names.ts";
import { type Listening, listenFor } from "../../client/selectors/ratification/listen.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { useLeft } from "../hooks/use-left.ts";

/** What the Capital listens for beside its Delegate, while the class talks before it deals. Null at any other time. */
export function useListening(): Listening | null {
  const { own } = useTable();
  const limits = useRoom(({ room }) => room?.instructions.limits);
  const talk = useRoom(({ room }) => room?.talk ?? null);
  const left = useLeft(
    talk,
    useRoom(({ skew }) => skew),
  );
  const isTalking = own.world.beat === "deal" && left !== null && left > 0;
  return isTalking ? listenFor(own, limits ?? {}) : null;
}

export function Listen({ task }: Readonly<{ task: Listening }>): ReactNode {
  return (
    <p className="listen">
      <strong>{t("room:listen.heading")}</strong> <Words task={task} />
    </p>
  );
}

function Words({ task }: Readonly<{ task: Listening }>): string {
  const { names } = useTable();
  const { article } = task;
  if (task.type === "group") {
    const text = names.alternative(article, task.wants);
    return t("room:listen.group", { group: cardName(task.card), text, count: task.weight });
  }
  const text = names.alternative(article, task.alternative);
  return task.type === "limit"
    ? t("room:listen.limit", { text, article: names.article(article) })
    : t("room:listen.wish", { text });
}
