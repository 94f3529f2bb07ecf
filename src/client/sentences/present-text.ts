/** Who is in the room, for a committee's console and its wall. */
import { presentOf } from "../../committee/state/seats.ts";
import type { Committee } from "../../committee/state/state.ts";
import { t } from "../i18n/index.ts";
import { quorumOf } from "../selectors/committee/choices.ts";

/** How many members are here, and how many observers: a roll call names both, and only members count for a quorum. */
export function presentText(state: Committee): string {
  const { present, members } = quorumOf(state);
  const count = presentOf(state).length - present;
  return count === 0
    ? t("committee:bar.present", { present, members })
    : t("committee:bar.presentWith", { present, members, count });
}
