import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components";
import { REFUSED_TRUST } from "../../client/conduct.ts";
import { COSTS } from "../../client/reading.ts";
import { t } from "../../client/wording/index.ts";
import type { Term } from "../../engine/command.ts";
import { useTable } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { Select } from "../primitives/select.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { ActFoot } from "./act-foot.tsx";
import { Expect } from "./expect.tsx";
import { StandingTag } from "./floor-text.tsx";
import { MyOffers } from "./offers-tab.tsx";
import { chanceText, PartnerChoice } from "./partner-choice.tsx";
import { creditLeft } from "./seat.ts";
import { type PackageDraft, usePackage } from "./use-package.ts";

/** "You join mine, I join yours": the package builder, with ideas, likely partners and the expected answer. */
export function PackageTab(): ReactNode {
  const draft = usePackage();
  return (
    <section className="stack" aria-labelledby="package-heading">
      <h3 id="package-heading">{t("negotiation:package.heading")}</h3>
      <p className="small soft">{t("negotiation:package.lead")}</p>
      {draft === null ? <WhyNoPackage /> : <PackageForm draft={draft} />}
      <MyOffers />
    </section>
  );
}

function WhyNoPackage(): ReactNode {
  const { view } = useTable();
  const { draft } = view.world;
  const credit = creditLeft(view);
  const cost = COSTS.offerPackage;
  const terms = draft.agreed.filter((agreed, a) => agreed < 0 && (draft.chair[a] ?? -1) >= 0).length;
  if (credit < cost) return <p>{t("negotiation:common.noCredit", { cost, credit })}</p>;
  return <p>{t(terms < 2 ? "negotiation:package.tooFew" : "negotiation:package.tooMany")}</p>;
}

type DraftProps = Readonly<{ draft: PackageDraft }>;

function PackageForm({ draft }: DraftProps): ReactNode {
  const { give, ask, isSame, crossesLine, isIdle, command, change } = draft;
  return (
    <>
      <Ideas draft={draft} />
      <div className="exchange">
        <TermChoice
          label={t("negotiation:package.ask")}
          term={ask}
          terms={draft.terms}
          onSelect={(term) => change({ ask: term })}
        />
        <TermChoice
          label={t("negotiation:package.give")}
          term={give}
          terms={draft.terms}
          onSelect={(term) => change({ give: term })}
        />
      </div>
      {isSame && <p className="small warning">{t("negotiation:package.same")}</p>}
      {crossesLine && <p className="small warning">{t("negotiation:package.crosses")}</p>}
      <PartnerChoice draft={draft} />
      <Assistance draft={draft} />
      <ActFoot command={isSame ? null : command} label={t("negotiation:package.send")}>
        {command !== null && !isSame && (
          <Expect
            command={command}
            about={t("act.offerPackage")}
            sentence={(range) => t("negotiation:package.expect", range)}
          />
        )}
        {isIdle && <p className="small warning">{t("negotiation:package.idle", { trust: REFUSED_TRUST })}</p>}
        <p className="small soft">{t("negotiation:package.risk", { trust: REFUSED_TRUST })}</p>
      </ActFoot>
    </>
  );
}

function Ideas({ draft: { ideas, change } }: DraftProps): ReactNode {
  const { scenario, names } = useTable();
  if (ideas.length === 0) return null;
  return (
    <div className="stack tight">
      <h4>{t("negotiation:package.ideas")}</h4>
      <ul className="ideas">
        {ideas.map(({ give, ask, partner: { country, low, high } }) => (
          <li key={[give.article, ask.article, country].join()}>
            <Button size="small" onPress={() => change({ give, ask, to: country })}>
              <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.45} />
              <span className="idea-words">
                {t("negotiation:package.idea", {
                  country: names.country(country),
                  ask: names.alternative(ask.article, ask.alternative),
                  give: names.alternative(give.article, give.alternative),
                })}
              </span>
              <span className="soft numbers">{chanceText(low, high)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type TermChoiceProps = Readonly<{
  label: string;
  term: Term;
  terms: readonly Term[];
  onSelect: (term: Term) => void;
}>;

function TermChoice({ label, term, terms, onSelect }: TermChoiceProps): ReactNode {
  const { names } = useTable();
  const { article, alternative } = term;
  return (
    <div className="exchange-side">
      <Select
        label={label}
        selected={String(article)}
        onSelect={(id) => onSelect(terms.find((one) => String(one.article) === id) ?? term)}
        items={terms.map((one) => ({ id: String(one.article), text: names.article(one.article) }))}
      />
      <p>
        <strong>{t("common.quote", { text: names.alternative(article, alternative) })}</strong>
      </p>
      <p className="small">{names.gloss(article, alternative)}</p>
      <p className="text-tags">
        <StandingTag article={article} alternative={alternative} />
      </p>
    </div>
  );
}

function Assistance({ draft: { assistance, mayAssist, change } }: DraftProps): ReactNode {
  return (
    <div className="stack tight">
      <Checkbox
        className="check"
        isSelected={assistance === 1}
        isDisabled={!mayAssist}
        onChange={(isOn) => change({ assistance: isOn ? 1 : 0 })}
      >
        <span className="check-box" aria-hidden="true" />
        {t("negotiation:package.assistance")}
      </Checkbox>
      <p className="small soft">
        {t(mayAssist ? "negotiation:package.assistanceNote" : "negotiation:package.assistanceNone")}
      </p>
    </div>
  );
}
