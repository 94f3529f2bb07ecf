import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { openCard, showPanel } from "../../client/screen/ui-store.ts";
import { offerPrice } from "../../client/selectors/match/budget.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { useGuide } from "../guide/use-guide.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { usePartnerRole, usePartnerRoleIn } from "../hooks/use-pair-role.ts";
import { Button } from "../primitives/button.tsx";
import { CostPips } from "../table/price.tsx";

type ActProps = Readonly<{ country: number }>;

/**
 * What the player can do with a state from its seat: the same acts as in the panel, with that state already chosen.
 */
export function SeatActs({ country }: ActProps): ReactNode {
  const { view } = useTable();
  const { shows } = useGuide();
  const other = usePartnerRole();
  const otherAbroad = usePartnerRoleIn("abroad");
  if (view.mine === null) return null;
  if (view.world.beat === "season") return otherAbroad === null ? <Assist country={country} /> : null;
  if (other !== null || view.world.beat !== "deal" || !shows("ways")) return null;
  return <Offer country={country} />;
}

function Offer({ country }: ActProps): ReactNode {
  const { view, own } = useTable();
  const play = usePlay();
  if (optionOf(view, "offerPackage")?.countries.includes(country) !== true) return null;
  return (
    <Button
      size="small"
      look="primary"
      onPress={() => {
        play.keepDraft("way", "package");
        play.keepDraft("package", { to: country });
        toPanel();
      }}
    >
      {t("match.seat.offer")} <CostPips cost={offerPrice(own, country)} />
    </Button>
  );
}

function Assist({ country }: ActProps): ReactNode {
  const { view } = useTable();
  const play = usePlay();
  const option = optionOf(view, "assist");
  if (option === null || !play.isAllowed({ type: "assist", to: country })) return null;
  return (
    <Button
      size="small"
      look="primary"
      onPress={() => {
        play.keepDraft("season", "abroad");
        play.keepDraft("assist", country);
        toPanel();
      }}
    >
      {t("match.seat.assist")}
    </Button>
  );
}

function toPanel(): void {
  openCard(-1);
  showPanel("decide");
  requestAnimationFrame(() => document.querySelector<HTMLElement>(".decision")?.focus());
}
