import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { slotOf } from "../../client/selectors/match/sealed.ts";
import { actText } from "../../client/sentences/acts.ts";
import { pairTime, sealedBy } from "../../client/sessions/room/pair-role.ts";
import type { CommandType } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { useMine } from "../table/own-seat.ts";

type OtherSealedProps = Readonly<{
  of: "delegate" | "capital";
  /** Acts that are shown elsewhere. */
  besides?: readonly CommandType[];
}>;

/** The partner's sealed acts in this beat. Only the partner can withdraw them. */
export function OtherSealed({ of, besides = [] }: OtherSealedProps): ReactNode {
  const { view, names } = useTable();
  const all = sealedBy(of, pairTime(view.world, view.mine?.country ?? -1), useMine().sealed);
  const sealed = all.filter(({ type }) => !besides.includes(type));
  if (sealed.length === 0) return null;
  return (
    <section className="stack tight" aria-label={t(`room:half.${of}.soFar`)}>
      <h3>{t(`room:half.${of}.soFar`)}</h3>
      <ul className="sealed-list">
        {sealed.map((command) => (
          <li key={slotOf(command)}>{actText(command, names)}</li>
        ))}
      </ul>
    </section>
  );
}
