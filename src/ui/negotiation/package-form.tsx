import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { BROKEN_TRUST } from "../../client/selectors/negotiation/outlook.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Choices } from "../primitives/choices.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Select } from "../primitives/select.tsx";
import { ActFoot } from "../table/act-foot.tsx";
import { Expect } from "../table/expect.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { HeldMark, KeptReason } from "../table/held-mark.tsx";
import { PartnerChoice } from "../table/partner-choice.tsx";
import type { PackageDraft } from "../table/use-package.ts";
import { useRefusalPrice } from "../table/use-refusal-price.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type DraftProps = Readonly<{ draft: PackageDraft }>;

/**
 * The form for a package ("You join mine, I join yours"). Both texts and the partner are chosen one at a time, and
 * the form shows the expected answer.
 */
export function PackageForm({ draft }: DraftProps): ReactNode {
  const { isSame, crossesLine, command } = draft;
  const trust = useRefusalPrice(draft.to);
  return (
    <div className="stack package-form">
      <Parts draft={draft} />
      {isSame && <p className="small warning">{t("negotiation:package.same")}</p>}
      {crossesLine && <p className="small warning">{t("negotiation:package.crosses")}</p>}
      <KeptReason command={command} />
      <ActFoot command={isSame ? null : command} label={t("negotiation:package.send")}>
        {command !== null && !isSame && (
          <Expect
            command={command}
            about={t("act.offerPackage")}
            sentence={(range) => t("negotiation:package.expect", range)}
          />
        )}
        {command !== null && (
          <p className="small soft">
            {trust === 0 ? t("negotiation:package.riskPerson") : t("negotiation:package.risk", { trust })}
          </p>
        )}
      </ActFoot>
    </div>
  );
}

type PartId = "partner" | "ask" | "give";

/** Each part shows its choice; the open one also shows the alternatives. */
function Parts({ draft }: DraftProps): ReactNode {
  const [opened, setOpened] = useState<PartId | null>(draft.to < 0 ? "partner" : "ask");
  const openOf = (id: PartId): Open => ({
    is: opened === id,
    set: (isOpen) => setOpened(isOpen ? id : null),
  });
  return (
    <div>
      <AskPart draft={draft} open={openOf("ask")} />
      <GivePart draft={draft} open={openOf("give")} />
      <PartnerPart draft={draft} open={openOf("partner")} />
    </div>
  );
}

type Open = Readonly<{ is: boolean; set: (isOpen: boolean) => void }>;
type PartProps = DraftProps & Readonly<{ open: Open }>;

function AskPart({ draft: { ask, asks, lift, change }, open }: PartProps): ReactNode {
  const { names } = useTable();
  const label = t("negotiation:package.ask");
  const chosen = names.alternative(ask.article, ask.alternative);
  return (
    <Disclosure title={<PartTitle label={label} chosen={chosen} />} level={4} open={open}>
      <TermChoice
        label={label}
        term={ask}
        terms={asks}
        lift={lift.theirs}
        onSelect={(term) => change({ ask: term })}
      />
    </Disclosure>
  );
}

function GivePart({ draft: { give, ask, gives, to, lift, change }, open }: PartProps): ReactNode {
  const { names } = useTable();
  const kept = usePairRefusal();
  const label = t("negotiation:package.give");
  const chosen = names.alternative(give.article, give.alternative);
  const isHeld = (term: Term): boolean =>
    kept({ type: "offerPackage", to, give: term, ask, assistance: 0 }) !== null;
  return (
    <Disclosure title={<PartTitle label={label} chosen={chosen} />} level={4} open={open}>
      <TermChoice
        label={label}
        term={give}
        terms={gives}
        lift={lift.own}
        isHeld={isHeld}
        onSelect={(term) => change({ give: term })}
      />
    </Disclosure>
  );
}

function PartnerPart({ draft, open }: PartProps): ReactNode {
  const { scenario, names } = useTable();
  const { to } = draft;
  const chosen =
    to < 0 ? null : <Partner iso3={scenario.countries[to]?.iso3 ?? ""} name={names.country(to)} />;
  return (
    <Disclosure
      title={<PartTitle label={t("negotiation:package.with")} chosen={chosen} />}
      level={4}
      open={open}
    >
      <div className="stack">
        <PartnerChoice draft={draft} />
        {to >= 0 && <Assistance draft={draft} />}
        <p className="small soft">{t("negotiation:package.lead")}</p>
      </div>
    </Disclosure>
  );
}

function PartTitle({ label, chosen }: Readonly<{ label: string; chosen: ReactNode }>): ReactNode {
  return (
    <span className="package-part">
      <span className="small soft">{label}</span> <span>{chosen}</span>
    </span>
  );
}

function Partner({ iso3, name }: Readonly<{ iso3: string; name: string }>): ReactNode {
  return (
    <span className="country-name">
      <FlagIcon iso3={iso3} scale={0.45} />
      {name}
    </span>
  );
}

type TermChoiceProps = Readonly<{
  label: string;
  term: Term;
  terms: readonly Term[];
  /** How much the promised support raises the chance that the chair puts the text, in thousandths. */
  lift: number;
  onSelect: (term: Term) => void;
  /** True if the Capital forbids offering this term. */
  isHeld?: (term: Term) => boolean;
}>;

/** One side of the package: an article, one of its texts on the table, and the effect of supporting it. */
function TermChoice({ label, term, terms, lift, onSelect, isHeld }: TermChoiceProps): ReactNode {
  const { view, names } = useTable();
  const { article, alternative } = term;
  const articles = [...new Set(terms.map((one) => one.article))];
  const texts = terms.filter((one) => one.article === article);
  const isPut = view.world.draft.chair[article] === alternative;
  return (
    <div className="exchange-side">
      <Select
        label={label}
        selected={String(article)}
        onSelect={(id) => onSelect(terms.find((one) => String(one.article) === id) ?? term)}
        items={articles.map((one) => ({ id: String(one), text: names.article(one) }))}
      />
      <Choices
        label={t("negotiation:package.text", { article: names.article(article) })}
        isLabelHidden
        look="pills"
        selected={String(alternative)}
        onSelect={(id) => onSelect(texts.find((one) => String(one.alternative) === id) ?? term)}
        choices={texts.map((one) => ({
          id: String(one.alternative),
          name: names.alternative(article, one.alternative),
          ...(isHeld?.(one) === true ? { isDisabled: true, text: t("room:guide.kept.capitalHolds") } : {}),
        }))}
      />
      <p className="small">{names.gloss(article, alternative)}</p>
      <p className="text-tags">
        <StandingTag article={article} alternative={alternative} />
        {isHeld !== undefined && <HeldMark article={article} />}
        {isPut && <span className="tag">{t("negotiation:common.chairText")}</span>}
      </p>
      <p className="small" data-lift={lift > 0}>
        {lift > 0
          ? t("negotiation:package.lift", { count: Math.max(1, Math.round(lift / 10)) })
          : t("negotiation:package.noLift")}
      </p>
    </div>
  );
}

function Assistance({ draft: { assistance, mayAssist, hasHelp, change } }: DraftProps): ReactNode {
  const note = mayAssist ? "assistanceNote" : hasHelp ? "assistanceNoNeed" : "assistanceNone";
  return (
    <div className="stack tight">
      <Checkbox
        isSelected={assistance === 1}
        isDisabled={!mayAssist}
        onChange={(isOn) => change({ assistance: isOn ? 1 : 0 })}
      >
        {t("negotiation:package.assistance")}
      </Checkbox>
      <p className="small soft">{t(`negotiation:package.${note}`, { trust: BROKEN_TRUST })}</p>
    </div>
  );
}
