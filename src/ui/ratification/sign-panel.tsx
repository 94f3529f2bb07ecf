import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardName, monthName } from "../../client/i18n/names.ts";
import {
  DECLARATION_TRUST,
  linesCrossed,
  outsideCost,
  saidYes,
} from "../../client/selectors/match/conduct.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { declaring, SIGNING } from "../../client/selectors/ratification/capital.ts";
import { CARDS } from "../../client/selectors/ratification/choices.ts";
import { lineWarnings } from "../../client/sentences/line-warnings.ts";
import type { Card } from "../../engine/state/scenario.ts";
import type { HomeTable as Home } from "../../engine/state/treaty.ts";
import type { View } from "../../engine/views/view.ts";
import { GuideNote } from "../guide/guide-note.tsx";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useHalf } from "../hooks/use-pair-role.ts";
import { Choices } from "../primitives/choices.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Affected } from "../table/affected.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { BothFutures, JoiningParts } from "./both-futures.tsx";
import { DraftedDeclaration } from "./declaration-draft.tsx";
import { HomeFaces } from "./home-faces.tsx";
import { HomeTable } from "./home-table.tsx";
import { LinesCrossed, SaidOpenly, useSignPrice } from "./said-openly.tsx";
import { type OtherWay, type SignDecision, SignPage } from "./sign-page.tsx";
import { SignTable } from "./sign-table.tsx";

/**
 * The ceremony: whom the text touches, what joining and staying out would bring, the choice, and the five at home who
 * decide in the end. Everything that only explains it is below, so that both futures are in sight before the choice.
 */
export function SignPanel(): ReactNode {
  const { view, own, names } = useTable();
  const home = usePlay().home();
  const isBrief = useIsBrief();
  if (view.mine === null || optionOf(view, "sign") === null) {
    return <p className="soft">{t("match.optionsNone")}</p>;
  }
  const after = home === null ? null : declaring(home, sealedOf(view, "sign")?.declaration ?? "none");
  return (
    <div className="sign">
      <h2 className="visually-hidden">{t("ratification:sign.heading")}</h2>
      <Affected most={isBrief && lineWarnings(own, names).declared.length > 0 ? 1 : 2} />
      <BothFutures />
      <Decisions home={home} />
      <GuideNote />
      <LinesCrossed />
      {after !== null && <HomeFaces home={after} />}
      <Disclosure title={t("ratification:sign.consequences")} level={3}>
        <div className="stack">
          <p>
            {t("ratification:sign.lead")}{" "}
            {t("ratification:sign.adoptedBy", { count: view.world.treaty.threshold })}{" "}
            {t("ratification:sign.deadline", { month: monthName(SIGNING.laterMonths) })}{" "}
            {t("ratification:sign.silence")}
          </p>
          <JoiningParts />
          <SaidOpenly />
          <SignTable />
          {after !== null && <HomeAfter home={after} />}
        </div>
      </Disclosure>
    </div>
  );
}

/** @param isPlain whether a declaration counts as part of the signature, because the partner drafts it */
function decisionOf(view: View, isPlain: boolean): SignDecision | null {
  const sealed = sealedOf(view, "sign");
  if (sealed !== null) return sealed.declaration === "none" || isPlain ? "sign" : "declare";
  return sealedOf(view, "stayOut") === null ? null : "stay";
}

function Decisions({ home }: Readonly<{ home: Home | null }>): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const half = useHalf();
  const decided = decisionOf(view, half !== null);
  const price = useSignPrice();
  const { declare, stay } = useOtherWays();
  const choose = (decision: SignDecision): void => {
    if (decision === "stay") play.send({ type: "stayOut" });
    if (decision === "sign") play.send({ type: "sign", declaration: "none" });
    if (decision === "declare") play.send({ type: "sign", declaration: firstCard(home) });
  };
  return (
    <>
      <SignPage
        decided={decided}
        price={price}
        onDecide={choose}
        others={canMove(home) && half === null ? [stay, declare] : [stay]}
      />
      {half === "capital" && <DraftedDeclaration />}
      {decided === "declare" && half === null && home !== null && <DeclarationChoice home={home} />}
    </>
  );
}

function useOtherWays(): Readonly<Record<OtherWay["id"], OtherWay>> {
  const { world, country } = useTable().own;
  const isBound = saidYes(world, country) && linesCrossed(world, country).length === 0;
  return {
    declare: {
      id: "declare",
      name: t("ratification:sign.declare"),
      text: t("ratification:sign.declareText", { trust: DECLARATION_TRUST }),
    },
    stay: {
      id: "stay",
      name: t("ratification:sign.stay"),
      text: isBound
        ? t("ratification:sign.stayBound", { trust: outsideCost(world) })
        : t("ratification:sign.stayText"),
    },
  };
}

/**
 * True if a declaration would change the mood of a card. A declaration can only turn a card from against to split.
 */
function canMove(home: Home | null): boolean {
  return home?.moods.includes(0) === true;
}

/** Of the cards that are against, the one with the most weight. A declaration turns it to split. */
function firstCard(home: Home | null): Card {
  const against = CARDS.map((card, at) => ({
    card,
    mood: home?.moods[at] ?? 2,
    weight: home?.weights[at] ?? 0,
  }))
    .filter(({ mood }) => mood === 0)
    .sort((a, b) => b.weight - a.weight);
  return against[0]?.card ?? CARDS[0];
}

/** Only groups that are against are offered: for the others a declaration would have no effect. */
function DeclarationChoice({ home }: Readonly<{ home: Home }>): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const declared = sealedOf(view, "sign")?.declaration ?? "none";
  const effectOf = (card: Card): string | undefined => {
    const support = play.forecast({ type: "sign", declaration: card })?.low;
    return support === undefined ? undefined : t("ratification:sign.declareEffect", { count: support });
  };
  return (
    <div className="declaration">
      <Choices
        label={t("ratification:sign.declareFor")}
        look="cards"
        selected={declared === "none" ? null : declared}
        onSelect={(declaration) => play.send({ type: "sign", declaration })}
        choices={CARDS.flatMap((card, at) =>
          home.moods[at] === 0 ? [{ id: card, name: cardName(card), text: effectOf(card) }] : [],
        )}
      />
    </div>
  );
}

/** The home table after the sealed decision. */
function HomeAfter({ home }: Readonly<{ home: Home }>): ReactNode {
  return (
    <section className="stack" aria-labelledby="home-after">
      <h3 id="home-after">{t("ratification:sign.homeAfter")}</h3>
      <HomeTable home={home} />
    </section>
  );
}
