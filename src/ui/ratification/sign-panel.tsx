import type { ReactNode } from "react";
import { declaring, monthsToSign, SIGNING } from "../../client/readings/capital.ts";
import { CARDS, optionOf } from "../../client/readings/engine-values.ts";
import { t } from "../../client/wording/index.ts";
import { cardName, monthName } from "../../client/wording/names.ts";
import type { Card } from "../../engine/state/scenario.ts";
import type { HomeTable as Home } from "../../engine/state/treaty.ts";
import type { View } from "../../engine/wire/view.ts";
import { usePlay, useTable } from "../hooks.ts";
import { Choices } from "../primitives/choices.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { HomeTable } from "./home-table.tsx";
import { SaidOpenly } from "./said-openly.tsx";
import { SignTable } from "./sign-table.tsx";

type Decision = "sign" | "declare" | "stay";

/** The ceremony: sign, sign with a declaration, or stay out, with what follows from each. */
export function SignPanel(): ReactNode {
  const { view } = useTable();
  const home = usePlay().home();
  if (view.mine === null || optionOf(view.options, "sign") === null) {
    return <p className="soft">{t("match.optionsNone")}</p>;
  }
  return (
    <div className="sign">
      <h2>{t("ratification:sign.heading")}</h2>
      <p>
        {t("ratification:sign.lead")}{" "}
        {t("ratification:sign.adoptedBy", { count: view.world.treaty.threshold })}
      </p>
      <Decisions home={home} />
      <SaidOpenly />
      <SignTable />
      <p className="small soft">
        {t("ratification:sign.deadline", { month: monthName(SIGNING.laterMonths) })}{" "}
        {t("ratification:sign.silence")}
      </p>
      {home !== null && <HomeAfter home={home} />}
    </div>
  );
}

function decisionOf(view: View): Decision | null {
  const signed = sealedOf(view, "sign");
  if (signed !== null) return signed.declaration === "none" ? "sign" : "declare";
  return sealedOf(view, "stayOut") === null ? null : "stay";
}

function Decisions({ home }: Readonly<{ home: Home | null }>): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const decided = decisionOf(view);
  const choose = (decision: Decision): void => {
    if (decision === "stay") play.send({ type: "stayOut" });
    if (decision === "sign") play.send({ type: "sign", declaration: "none" });
    if (decision === "declare") play.send({ type: "sign", declaration: firstCard(home) });
  };
  return (
    <>
      <Choices
        label={t("ratification:sign.choice")}
        look="cards"
        selected={decided}
        onSelect={choose}
        choices={[
          { id: "sign", name: t("ratification:sign.sign"), text: t("ratification:sign.signText") },
          ...(canMove(home)
            ? [
                {
                  id: "declare" as const,
                  name: t("ratification:sign.declare"),
                  text: t("ratification:sign.declareText"),
                },
              ]
            : []),
          {
            id: "stay",
            name: t("ratification:sign.stay"),
            text: t("ratification:sign.stayText", { count: monthsToSign(0) }),
          },
        ]}
      />
      {decided === "declare" && home !== null && <DeclarationChoice home={home} />}
    </>
  );
}

/** Whether a declaration would move any card: it turns one from against to split, and nothing else. */
function canMove(home: Home | null): boolean {
  return home?.moods.includes(0) === true;
}

/** The heaviest card that is against: the one a declaration can move. */
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

function DeclarationChoice({ home }: Readonly<{ home: Home }>): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const declared = sealedOf(view, "sign")?.declaration ?? "none";
  const effectOf = (card: Card, mood: number): string => {
    const forecast = play.forecast({ type: "sign", declaration: card });
    if (mood > 0 || forecast === null) return t("ratification:sign.declareNothing");
    return t("ratification:sign.declareEffect", { support: forecast.low });
  };
  return (
    <div className="declaration">
      <Choices
        label={t("ratification:sign.declareFor")}
        look="cards"
        selected={declared === "none" ? null : declared}
        onSelect={(declaration) => play.send({ type: "sign", declaration })}
        choices={CARDS.map((card, at) => ({
          id: card,
          name: cardName(card),
          text: effectOf(card, home.moods[at] ?? 0),
        }))}
      />
      <p className="small soft">{t("ratification:sign.declareCost")}</p>
    </div>
  );
}

/** The home table as the sealed decision would leave it. */
function HomeAfter({ home }: Readonly<{ home: Home }>): ReactNode {
  const { view } = useTable();
  const declaration = sealedOf(view, "sign")?.declaration ?? "none";
  return (
    <section className="stack" aria-labelledby="home-after">
      <h3 id="home-after">{t("ratification:sign.homeAfter")}</h3>
      <HomeTable home={declaring(home, declaration)} />
    </section>
  );
}
