import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { isLastAct } from "../../client/selectors/committee/crisis.ts";
import { UpdateList, UpdateWords, updateTitle } from "../committee/update-list.tsx";
import { useCommittee, useCommitteePage } from "../hooks/use-committee.ts";
import { Disclosure } from "../primitives/disclosure.tsx";

/**
 * The latest update of the crisis. It stays in sight while the page scrolls until something else happens; then all
 * updates are folded into one line.
 */
export function UpdatesPart(): ReactNode {
  const { updates = [] } = useCommittee();
  const isFresh = useCommitteePage((page) => isLastAct(page.entries, "updateAnnounced"));
  const last = updates.at(-1);
  if (last === undefined) return null;
  if (!isFresh)
    return (
      <Disclosure level={2} title={updateTitle(last)}>
        <UpdateList updates={updates} />
      </Disclosure>
    );
  return (
    <section className="sheet stack delegate-fresh" aria-labelledby="update-heading">
      <h2 id="update-heading" className="eyebrow">
        {updateTitle(last)}
      </h2>
      <UpdateWords update={last} />
      {updates.length > 1 && (
        <Disclosure level={3} title={t("committee:crisis.updates.earlier")}>
          <UpdateList updates={updates.slice(0, -1)} />
        </Disclosure>
      )}
    </section>
  );
}
