import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { COSTS } from "../../client/selectors/match/budget.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { termsInTime } from "../../client/selectors/negotiation/chances.ts";
import { sharedBridge } from "../../client/selectors/negotiation/shared-bridge.ts";
import { restText } from "../../client/sentences/bridge-words.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { sealedOf } from "../table/own-seat.ts";
import { PricedButton } from "../table/price.tsx";
import { Speaker } from "../table/speaker.tsx";
import { useMarket } from "../table/use-market.ts";

/**
 * A wording that this seat and other people asked for and that is not on the table: it comes to each of them like an
 * offer, since only together they can bring it in. Nothing once it would come too late.
 */
export function SharedBridge(): ReactNode {
  const { view, own, names } = useTable();
  const play = usePlay();
  const shared = sharedBridge(useMarket());
  if (shared === null) return null;
  const { term, allies, helpers, rest } = shared;
  const { article, alternative } = term;
  const text = names.alternative(article, alternative);
  const sealed = sealedOf(view, "sponsorBridge");
  const isSealed = sealed?.article === article && sealed.alternative === alternative;
  const terms = termsInTime(own, optionOf(view, "sponsorBridge")?.terms ?? []);
  const isOpen = terms.some((one) => one.article === article && one.alternative === alternative);
  if (!isSealed && (sealed !== null || !isOpen)) return null;
  return (
    <section className="my-offer shared-bridge" aria-label={t("negotiation:bridge.sharedLabel")}>
      <Speaker country={allies[0] ?? -1} />
      <span>
        <strong className="block">
          {t("negotiation:bridge.shared", { text, countries: names.countries(allies) })}
        </strong>
        <span className="small soft block">
          {t(isSealed ? "negotiation:bridge.sharedSealed" : "negotiation:bridge.sharedHow")}{" "}
          {isSealed && helpers.length > 0 && (
            <>{t("negotiation:bridge.sharedAsk", { countries: names.countries(helpers) })} </>
          )}
          {restText(rest, names)}
        </span>
      </span>
      {!isSealed && (
        <PricedButton
          id="shared-bridge"
          size="small"
          cost={COSTS.sponsorBridge}
          label={t("negotiation:bridge.sharedCall")}
          aria-label={t("negotiation:bridge.sharedCallOf", { text })}
          onPress={() => play.send({ type: "sponsorBridge", article, alternative })}
        />
      )}
    </section>
  );
}
