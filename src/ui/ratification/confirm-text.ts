/** What the button that closes a beat says: what closing does and costs, or just that the match continues. */
import { t } from "../../client/i18n/index.ts";
import { EMPTY_CHAIR_TRUST } from "../../client/selectors/match/conduct.ts";
import type { View } from "../../engine/views/view.ts";
import { sealedOf } from "../table/own-seat.ts";

/** What the button does with an empty table: it leads to the placards first, then names what leaving it so costs. */
export type EmptyChair = "none" | "leads" | "costly";

/** `isHandedOn`: another person at this device decides next. */
export type Ending = Readonly<{ isHandedOn: boolean; empty: EmptyChair }>;

export function confirmText(view: View, { isHandedOn, empty }: Ending): string {
  const { beat } = view.world;
  if (empty === "leads") return t("match.layFirst");
  if (empty === "costly") return t("match.confirmEmpty", { trust: EMPTY_CHAIR_TRUST });
  if (isHandedOn) return t("match.passOnDevice");
  if (beat === "over") return t("beat.over.name");
  return bindingText(view) ?? (view.options.length === 0 ? t("match.goOn") : t(`beat.${beat}.confirm`));
}

/** A deposit binds for good, so the button that makes it final names it. Null if none is set. */
export function bindingText(view: View): string | null {
  if (view.world.beat !== "season" || sealedOf(view, "deposit") === null) return null;
  return t(view.mine?.home?.won === true ? "match.confirmDeposit" : "match.confirmVoteDeposit");
}
