import { type ReactNode, useId, useState } from "react";
import { Button } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { BROKEN_TRUST } from "../../client/selectors/negotiation/outlook.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Portrait } from "../people/portrait.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { useMine } from "../table/own-seat.ts";
import { PartnerChoice } from "../table/partner-choice.tsx";
import { PersonMark } from "../table/person-mark.tsx";
import { Speaker } from "../table/speaker.tsx";
import type { PackageDraft } from "../table/use-package.ts";
import { Facing, FacingCard, Who } from "./facing.tsx";
import { TermChoice } from "./term-choice.tsx";
import { TurnedCase } from "./turned-case.tsx";

type DraftProps = Readonly<{ draft: PackageDraft }>;
/** The parts of a package on which both kinds of form agree: a new package and a counter-offer. */
export type Terms = Pick<PackageDraft, "gives" | "asks" | "give" | "ask" | "to" | "effect" | "change">;
type PartId = "partner" | "ask" | "give";
type Parts = Readonly<{
  /** The id of the place below the cards where the open part is chosen. */
  place: string;
  opened: PartId | null;
  turn: (part: PartId) => void;
}>;

type PackagePartsProps = Readonly<{
  terms: Terms;
  /** The package whose partner can be chosen; null if the partner is fixed. */
  draft: PackageDraft | null;
}>;

/** The package being built, as two cards that face each other. A press on a part opens its choice below the cards. */
export function PackageParts({ terms, draft }: PackagePartsProps): ReactNode {
  // In a counter-offer the own promise is what most pupils change, so its choice is open from the start.
  const [opened, open] = useState<PartId | null>(draft === null ? "give" : terms.to < 0 ? "partner" : null);
  const place = useId();
  const parts = { place, opened, turn: (part: PartId) => open(part === opened ? null : part) };
  const { country } = useMine();
  const { ask, give, to } = terms;
  return (
    <>
      <Facing
        theirs={
          <FacingCard>
            {draft === null ? (
              <Who countries={[to]} does={t("negotiation:offer.theyJoin")} />
            ) : (
              <PartnerButton draft={draft} parts={parts} />
            )}
            <TermButton part="ask" term={ask} parts={parts} />
            <TurnedCase term={ask} />
          </FacingCard>
        }
        own={
          <FacingCard isOwn>
            <Who countries={[country]} does={t("negotiation:offer.youJoin")} />
            <TermButton part="give" term={give} parts={parts} />
            <TurnedCase term={give} />
          </FacingCard>
        }
      />
      <div id={place}>{opened !== null && <OpenPart part={opened} terms={terms} draft={draft} />}</div>
    </>
  );
}

type PartnerButtonProps = DraftProps & Readonly<{ parts: Parts }>;

function PartnerButton({ draft: { to }, parts }: PartnerButtonProps): ReactNode {
  const { names } = useTable();
  const has = to >= 0;
  return (
    <PartButton part="partner" parts={parts}>
      {has ? <Speaker country={to} /> : <Portrait kind="caucus" id="" />}
      <span className="facing-name">
        {has && <span className="visually-hidden">{t("negotiation:package.with")}</span>}
        <strong>
          {has ? names.country(to) : t("negotiation:package.whom")}
          <PersonMark country={to} />
        </strong>
        <span className="eyebrow">{t("negotiation:offer.theyJoin")}</span>
      </span>
    </PartButton>
  );
}

type TermButtonProps = Readonly<{ part: "ask" | "give"; term: Term; parts: Parts }>;

function TermButton({ part, term, parts }: TermButtonProps): ReactNode {
  const { names } = useTable();
  const text = names.alternative(term.article, term.alternative);
  return (
    <PartButton part={part} parts={parts} label={`${t(`negotiation:package.${part}`)} ${text}`}>
      <span className="facing-gives">{text}</span>
    </PartButton>
  );
}

type PartButtonProps = Readonly<{
  part: PartId;
  parts: Parts;
  /** The button's name, if its words alone do not say which part it is. */
  label?: string;
  children: ReactNode;
}>;

/** A part of the package that can be changed. */
function PartButton({ part, parts: { place, opened, turn }, label, children }: PartButtonProps): ReactNode {
  return (
    <Button
      className="facing-part"
      {...(label === undefined ? {} : { "aria-label": label })}
      aria-expanded={opened === part}
      aria-controls={place}
      onPress={() => turn(part)}
    >
      {children}
    </Button>
  );
}

/** The choices of the open part. */
function OpenPart({ part, terms, draft }: PackagePartsProps & Readonly<{ part: PartId }>): ReactNode {
  const kept = usePairRefusal();
  const { ask, asks, give, gives, to, effect, change } = terms;
  if (part === "partner") return draft === null ? null : <PartnerPart draft={draft} />;
  const label = t(`negotiation:package.${part}`);
  if (part === "ask") {
    const choose = (term: Term): void => change({ ask: term });
    return <TermChoice label={label} term={ask} terms={asks} effect={effect.theirs} onSelect={choose} />;
  }
  return (
    <TermChoice
      label={label}
      term={give}
      terms={gives}
      effect={effect.own}
      isHeld={(term) => kept({ type: "offerPackage", to, give: term, ask, assistance: 0 }) !== null}
      onSelect={(term) => change({ give: term })}
    />
  );
}

function PartnerPart({ draft }: DraftProps): ReactNode {
  return (
    <div className="stack">
      <PartnerChoice draft={draft} />
      {draft.to >= 0 && <Assistance draft={draft} />}
      <p className="small soft">{t("negotiation:package.lead")}</p>
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
