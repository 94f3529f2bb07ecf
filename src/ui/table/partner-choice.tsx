import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName } from "../../client/i18n/names.ts";
import { liftSize, type Partner } from "../../client/selectors/negotiation/partners.ts";
import { useTable } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";
import { FlaggedName } from "./flagged-name.tsx";
import { StateSelect } from "./state-select.tsx";
import type { PackageDraft } from "./use-package.ts";

type DraftProps = Readonly<{ draft: PackageDraft }>;

/** Chooses the partner. Likely partners come first, and any other state can be found by name. */
export function PartnerChoice({ draft }: DraftProps): ReactNode {
  const { partners, to, change } = draft;
  return (
    <div className="stack tight">
      {partners.length === 0 ? (
        <p className="small soft">{t("negotiation:package.partnersNone")}</p>
      ) : (
        <Choices
          label={t("negotiation:package.partners")}
          look="pills"
          selected={String(to)}
          onSelect={(id) => change({ to: Number(id) })}
          choices={partners.map(({ country, ...partner }) => ({
            id: String(country),
            name: <FlaggedName country={country} />,
            text: prospectText(partner),
          }))}
        />
      )}
      <StateSearch
        label={t("negotiation:package.other")}
        selected={to}
        onSelect={(country) => change({ to: country })}
      />
    </div>
  );
}

/**
 * The chance that the partner accepts, from thousandths, and how far it moves the chair. @example "yes: 12 to 37% · helps
 * a little"
 */
export function prospectText({ low, high, lift }: Pick<Partner, "low" | "high" | "lift">): string {
  const chance = t("negotiation:package.chance", { low: Math.round(low / 10), high: Math.round(high / 10) });
  return t(`negotiation:package.partner.${liftSize(lift) === "much" ? "much" : "some"}`, { chance });
}

type StateSearchProps = Readonly<{ label: string; selected: number; onSelect: (country: number) => void }>;

/** Any other state, found by typing. */
export function StateSearch({ label, selected, onSelect }: StateSearchProps): ReactNode {
  const { view, scenario } = useTable();
  const others = byName(scenario).filter((country) => country !== view.mine?.country);
  return (
    <StateSelect label={label} countries={others} selected={selected} scale={0.45} onSelect={onSelect} />
  );
}
