import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { PRICE_BONUS } from "../../client/selectors/ratification/capital.ts";
import { PRICES } from "../../client/selectors/ratification/choices.ts";
import { CREDIT, GRANTING } from "../../client/selectors/ratification/outreach.ts";
import type { NamePrice } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Choices } from "../primitives/choices.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { StateSelect } from "../table/state-select.tsx";
import { TenDots } from "../widgets/ten-dots.tsx";
import { ActButton } from "./act-button.tsx";
import { Expected } from "./expected.tsx";

/**
 * While the last five instruments are missing, the seat can name a price once, and can grant the prices that other
 * states ask of it. Hidden until then.
 */
export function PriceBox(): ReactNode {
  const { view } = useTable();
  const naming = optionOf(view, "namePrice");
  const granting = optionOf(view, "grantPrice");
  const own = view.world.prices.find((price) => price.by === view.mine?.country);
  if (naming === null && granting === null && own === undefined) return null;
  return (
    <section className="abroad-box price-box" aria-labelledby="price-heading">
      <h3 id="price-heading">{t("ratification:price.heading")}</h3>
      {naming !== null && (
        <>
          <p className="small soft">{t("ratification:price.nameAbout", { count: PRICE_BONUS })}</p>
          <NameForm countries={naming.countries} />
        </>
      )}
      {own !== undefined && <OwnPrice />}
      {granting !== null && <Grants countries={granting.countries} />}
    </section>
  );
}

function NameForm({ countries }: Readonly<{ countries: readonly number[] }>): ReactNode {
  const { view, names } = useTable();
  const sealed = sealedOf(view, "namePrice");
  const [draft, keep] = useDraft("price", sealed ?? { price: "assistance", of: -1 });
  const { price, of } = draft;
  return (
    <div className="abroad-form">
      <Choices
        label={t("ratification:price.what")}
        look="pills"
        selected={price}
        onSelect={(next) => keep({ ...draft, price: next })}
        choices={PRICES.map((id) => ({ id, name: t(`price.${id}`) }))}
      />
      <StateSelect
        label={t("ratification:price.whom")}
        countries={countries}
        selected={of}
        onSelect={(country) => keep({ ...draft, of: country })}
      />
      {of >= 0 && (
        <>
          <PriceChance price={price} of={of} />
          <ActButton
            command={{ type: "namePrice", price, of }}
            label={t("ratification:price.seal", { country: names.country(of) })}
          />
        </>
      )}
    </div>
  );
}

/** The chance that the price is granted, and what it then brings at home. */
function PriceChance({ price, of }: Pick<NamePrice, "price" | "of">): ReactNode {
  const forecast = usePlay().forecast({ type: "namePrice", price, of });
  const words = t("ratification:price.chance");
  return (
    <p className="small">
      <span aria-hidden="true">{words}</span> <TenDots chance={forecast?.low ?? 0} label={words} />{" "}
      {t("ratification:price.gain", { count: PRICE_BONUS })}
    </p>
  );
}

function OwnPrice(): ReactNode {
  const { view, names } = useTable();
  const own = view.world.prices.find((price) => price.by === view.mine?.country);
  if (own === undefined) return null;
  return (
    <p className="small">
      {t("ratification:price.named", { price: t(`price.${own.price}`), country: names.country(own.of) })}{" "}
      {own.granted
        ? t("ratification:price.granted")
        : t("ratification:price.open", { month: monthName(own.until) })}
    </p>
  );
}

function Grants({ countries }: Readonly<{ countries: readonly number[] }>): ReactNode {
  const { view, names } = useTable();
  return (
    <div className="abroad-form">
      <h4>{t("ratification:price.grantHeading")}</h4>
      <p className="small soft">
        {t("ratification:price.grantAbout", { count: PRICE_BONUS, points: CREDIT.direct, cost: GRANTING })}
      </p>
      {countries.map((country) => {
        const named = view.world.prices.find((price) => price.by === country && !price.granted);
        const asks = { country: names.country(country), price: named ? t(`price.${named.price}`) : "" };
        const command = { type: "grantPrice", to: country } as const;
        return (
          <div key={country} className="price-named">
            <strong>{t("ratification:price.grantAsk", asks)}</strong>
            <Expected command={command} country={country} />
            <span className="small">{t("ratification:price.silence", asks)}</span>
            <ActButton command={command} label={t("ratification:price.grant", asks)} />
          </div>
        );
      })}
    </div>
  );
}
