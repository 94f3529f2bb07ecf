import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName } from "../../client/i18n/names.ts";
import type { Partner } from "../../client/selectors/negotiation/partners.ts";
import { liftSize } from "../../client/selectors/negotiation/word.ts";
import { useTable } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";
import { FlaggedName } from "./flagged-name.tsx";
import { StateSelect } from "./state-select.tsx";
import type { PackageDraft } from "./use-package.ts";

type DraftProps = Readonly<{ draft: PackageDraft }>;

/**
 * Chooses the partner. The other people come first, whatever they showed; then simulated states that are likely to say
 * yes, and any other state by its name.
 */
export function PartnerChoice({ draft }: DraftProps): ReactNode {
  const { people, partners, to, change } = draft;
  return (
    <div className="stack tight">
      {people.length > 0 && <People draft={draft} />}
      {partners.length === 0 ? (
        people.length === 0 && <p className="small soft">{t("negotiation:package.partnersNone")}</p>
      ) : (
        <Choices
          label={t(people.length > 0 ? "negotiation:people.others" : "negotiation:package.partners")}
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

/** The other people at the table, with what each showed on the text, and what the chosen one asked for. */
function People({ draft }: DraftProps): ReactNode {
  const { names } = useTable();
  const { people, to, isPerson, change } = draft;
  return (
    <>
      <Choices
        label={t("negotiation:people.heading")}
        look="pills"
        selected={String(to)}
        onSelect={(id) => change({ to: Number(id) })}
        choices={people.map(({ country, said }) => ({
          id: String(country),
          name: <FlaggedName country={country} />,
          text: t(`negotiation:people.said.${said ?? "nothing"}`),
        }))}
      />
      {!people.some(({ isOpen }) => isOpen) && (
        <p className="small">
          {t(
            people.every(({ said }) => said === "support")
              ? "negotiation:people.noneNeeded"
              : people.some(({ said }) => said === "support")
                ? "negotiation:people.noneElse"
                : "negotiation:people.none",
          )}
        </p>
      )}
      {isPerson && <Asked draft={draft} country={names.country(to)} />}
    </>
  );
}

/** What the chosen person's state asked for in public: one press offers it. */
function Asked({ draft, country }: DraftProps & Readonly<{ country: string }>): ReactNode {
  const { names } = useTable();
  const { asked, give, change } = draft;
  if (asked.length === 0) return <p className="small">{t("negotiation:people.askedNothing", { country })}</p>;
  return (
    <Choices
      label={t("negotiation:people.asked", { country })}
      look="pills"
      selected={`${give.article}:${give.alternative}`}
      onSelect={(id) => {
        const term = asked.find(({ article, alternative }) => `${article}:${alternative}` === id);
        if (term !== undefined) change({ give: term });
      }}
      choices={asked.map(({ article, alternative }) => ({
        id: `${article}:${alternative}`,
        name: names.alternative(article, alternative),
        text: names.articleShort(article),
      }))}
    />
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
