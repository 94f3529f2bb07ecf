import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Option } from "../../engine/state/option.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { SearchAdd } from "../primitives/select.tsx";
import { FlaggedName } from "../table/flagged-name.tsx";
import { useStateItems } from "../table/state-select.tsx";

export type PledgeOption = Extract<Option, { type: "pledge" }>;

type PartnersProps = Readonly<{
  option: PledgeOption;
  chosen: readonly number[];
  onChange: (chosen: readonly number[]) => void;
}>;

/** Up to six partners, added by name or from the seat's own caucus. Each can be removed again. */
export function Partners({ option, chosen, onChange }: PartnersProps): ReactNode {
  const isFull = chosen.length >= option.most;
  const left = option.countries.filter((country) => !chosen.includes(country));
  const items = useStateItems(left);
  const free = new Set(left);
  const suggested = useSuggested(free).slice(0, option.most - chosen.length);
  return (
    <div className="partners">
      {!isFull && (
        <SearchAdd
          label={t("ratification:pledge.add")}
          onSelect={(id) => onChange([...chosen, Number(id)])}
          items={items}
        />
      )}
      <div className="row-between">
        <p className="small soft">
          {t("ratification:pledge.partnersCount", { chosen: chosen.length, most: option.most })}
        </p>
        {suggested.length > 0 && (
          <Button size="small" onPress={() => onChange([...chosen, ...suggested])}>
            {t("ratification:pledge.suggest")}
          </Button>
        )}
      </div>
      <PartnerList chosen={chosen} onChange={onChange} />
    </div>
  );
}

/** Signatories in the seat's caucus come first, because they have said that they will try to ratify. */
function useSuggested(free: ReadonlySet<number>): readonly number[] {
  const { view, scenario } = useTable();
  const own = scenario.countries[view.mine?.country ?? -1]?.caucus;
  const { signed } = view.world.treaty;
  return scenario.countries.flatMap((country, i) =>
    country.caucus === own && free.has(i) && (signed[i] ?? -1) >= 0 ? [i] : [],
  );
}

function PartnerList({ chosen, onChange }: Omit<PartnersProps, "option">): ReactNode {
  const { names } = useTable();
  if (chosen.length === 0) return null;
  return (
    <ul className="partner-list" aria-label={t("ratification:pledge.partners")}>
      {chosen.map((country) => (
        <li key={country} className="partner">
          <FlaggedName country={country} />
          <Button
            look="quiet"
            size="small"
            aria-label={t("ratification:pledge.remove", { country: names.country(country) })}
            onPress={() => onChange(chosen.filter((other) => other !== country))}
          >
            <span aria-hidden="true">✕</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
