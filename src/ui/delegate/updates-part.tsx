import type { ReactNode } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { UpdateList } from "../committee/update-list.tsx";
import { useCommittee } from "../hooks/use-committee.ts";
import { Disclosure } from "../primitives/disclosure.tsx";

/** The latest update of the crisis, and the earlier ones with their times. */
export function UpdatesPart(): ReactNode {
  const { updates = [] } = useCommittee();
  const last = updates.at(-1);
  if (last === undefined) return null;
  return (
    <section className="sheet stack" aria-labelledby="update-heading">
      <h2 id="update-heading" className="eyebrow">
        {t("committee:crisis.updates.at", { time: clockTime(last.at) })}
      </h2>
      <p className="crisis-text">{last.text}</p>
      {updates.length > 1 && (
        <Disclosure level={3} title={t("committee:crisis.updates.earlier")}>
          <UpdateList updates={updates.slice(0, -1)} />
        </Disclosure>
      )}
    </section>
  );
}
