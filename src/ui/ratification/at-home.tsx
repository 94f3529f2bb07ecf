import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardName, monthName } from "../../client/i18n/names.ts";
import { unspentOptions } from "../../client/selectors/match/home-acts.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import {
  type CardSeat,
  isReady,
  progressOn,
  reservationFor,
} from "../../client/selectors/ratification/capital.ts";
import { preparedAnywhere } from "../../client/selectors/ratification/home-reasons.ts";
import type { Reason } from "../../engine/state/forecast.ts";
import type { HomeTable as Home, Target } from "../../engine/state/treaty.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { sealedOf } from "../table/own-seat.ts";
import { Why } from "../widgets/reason-list.tsx";
import { ActButton } from "./act-button.tsx";
import { stepChance } from "./chance.ts";
import { DepositBox } from "./deposit-box.tsx";
import { HomeFaces } from "./home-faces.tsx";
import { HomeTable } from "./home-table.tsx";
import { LateSignature } from "./late-signature.tsx";
import { Road } from "./road.tsx";
import { gambleText, VoteBox } from "./vote-box.tsx";

/** Ratification at home: the home table, with each act beside the group that it affects. */
export function AtHome(): ReactNode {
  const { view } = useTable();
  const home = view.mine?.home ?? null;
  if (home === null) return <p className="soft">{t("ratification:home.noTable")}</p>;
  const deposited = view.world.treaty.deposited[home.country] ?? -1;
  return (
    <div className="stack">
      <h3 className="visually-hidden">{t("ratification:home.heading")}</h3>
      {home.won ? <Won home={home} /> : <Winning home={home} />}
      <Road home={home} />
      <LateSignature />
      {deposited >= 0 && (
        <p className="done-note">
          {t("ratification:deposit.done", { month: monthName(deposited) })}{" "}
          {t("ratification:deposit.doneMore")}
        </p>
      )}
    </div>
  );
}

/** After the vote only the deposit is left to decide. */
function Won({ home }: Readonly<{ home: Home }>): ReactNode {
  return (
    <>
      <DepositBox />
      <HomeFaces home={home} />
    </>
  );
}

/**
 * The table with its acts. The vote and the deposit are above it if a vote can be won now, because they are then what is
 * decided. Otherwise they appear below the acts, so that no button moves when they do.
 */
function Winning({ home }: Readonly<{ home: Home }>): ReactNode {
  const voting = (
    <>
      <VoteBox home={home} />
      <DepositBox />
    </>
  );
  const canVote = home.law && isReady(home);
  return (
    <>
      {canVote && voting}
      <HomeTable
        home={home}
        actsOn={(seat) => <CardActs seat={seat} />}
        {...(home.law ? {} : { law: <LawActs home={home} /> })}
        more={<Legend home={home} />}
      >
        {!canVote && voting}
      </HomeTable>
    </>
  );
}

const LEGEND = ["legendLaw", "legendHearing", "legendConsult", "legendProgress", "legendReserve"] as const;

/** The effect and cost of each kind of act, and the reasons behind the chances shown. */
function Legend({ home }: Readonly<{ home: Home }>): ReactNode {
  const { shows } = useGuide();
  const play = usePlay();
  const journal = useGame((game) => game.journal);
  const known = LEGEND.filter((id) => id !== "legendReserve" || shows("reservation"));
  const reasons = (): readonly Reason[] => [
    ...preparedAnywhere(journal, home.country),
    ...play.explainDeposit(home.country),
  ];
  return (
    <>
      <ul className="points">
        {known.map((id) => (
          <li key={id}>{t(`ratification:act.${id}`)}</li>
        ))}
        {home.law && <li>{gambleText(home)}</li>}
      </ul>
      <p>
        {t("ratification:act.chances")}{" "}
        <Why about={t("ratification:act.chances")} of="chance" reasons={reasons} />
      </p>
    </>
  );
}

/** Acts that the seat has no act left for are shown too, with their price. */
function LawActs({ home }: Readonly<{ home: Home }>): ReactNode {
  const acts = { options: unspentOptions(useTable().own) };
  const mayConsult = optionOf(acts, "consultAtHome")?.cards.includes("law") === true;
  return (
    <>
      <h4>{t("ratification:home.lawSeat")}</h4>
      {optionOf(acts, "implementLaw") !== null && (
        <div className="home-seat-acts">
          <ActButton
            command={{ type: "implementLaw" }}
            label={t("ratification:act.law")}
            about={t("ratification:act.lawAbout")}
            expects="chance"
          />
          {mayConsult && (
            <ActButton
              command={{ type: "consultAtHome", card: "law" }}
              label={t("ratification:act.consult")}
              of={t("ratification:home.lawSeat")}
              about={t("ratification:act.consultLaw")}
              expects="chanceNext"
            />
          )}
        </div>
      )}
      <Consulted home={home} target="law" />
      <Progress home={home} target="law" />
    </>
  );
}

/** A consultation holds for one target: another one, sealed now, takes its place. */
function Consulted({ home, target }: Readonly<{ home: Home; target: Target }>): ReactNode {
  const sealed = sealedOf(useTable().view, "consultAtHome");
  if (home.consulted !== target) return null;
  const isLost = sealed !== null && sealed.card !== target;
  return (
    <p className={isLost ? "small warning" : "small"}>
      {t(isLost ? "ratification:home.consultedNoMore" : "ratification:home.consulted")}
    </p>
  );
}

/** Says which consultation a new one would replace, if that one still helps. */
function Replaces({ home, target }: Readonly<{ home: Home; target: Target }>): ReactNode {
  const { consulted } = home;
  if (consulted === "none" || consulted === target || (consulted === "law" && home.law)) return null;
  const what = consulted === "law" ? t("ratification:home.lawSeat") : cardName(consulted);
  return <p className="small">{t("ratification:home.consultReplaces", { target: what })}</p>;
}

/** The chance that earlier attempts and a consultation have built up. */
function Progress({ home, target }: Readonly<{ home: Home; target: Target }>): ReactNode {
  const chance = progressOn(home, target);
  if (chance === 0) return null;
  return <p className="small">{t("ratification:home.progress", { chance: stepChance(chance) })}</p>;
}

/**
 * Buttons for a hearing, a consultation and a reservation, if available for a card. In a pair on two devices each sees its
 * own.
 */
export function CardActs({ seat }: Readonly<{ seat: CardSeat }>): ReactNode {
  const { view, own } = useTable();
  const { shows } = useGuide();
  const { card } = seat;
  const acts = { options: unspentOptions(own) };
  const values = { card: cardName(card) };
  const home = view.mine?.home ?? null;
  const kept = usePairRefusal();
  const offers = (type: "holdHearing" | "consultAtHome" | "enterReservation"): boolean =>
    (optionOf(acts, type)?.cards as readonly string[] | undefined)?.includes(card) === true &&
    kept({ type, card }) === null;
  return (
    <>
      {offers("holdHearing") && (
        <ActButton
          command={{ type: "holdHearing", card }}
          label={t("ratification:act.hearing")}
          of={values.card}
          about={t("ratification:act.hearingAbout", values)}
          expects="chance"
        />
      )}
      {offers("consultAtHome") && (
        <ActButton
          command={{ type: "consultAtHome", card }}
          label={t("ratification:act.consult")}
          of={values.card}
          about={t("ratification:act.consultAbout", values)}
          expects="chanceNext"
        />
      )}
      {home !== null && offers("consultAtHome") && <Replaces home={home} target={card} />}
      {shows("reservation") && offers("enterReservation") && <Reserve seat={seat} />}
      {home !== null && <Progress home={home} target={card} />}
    </>
  );
}

/** A reservation. A second one on the same article says that it is for another group, because each wins its own group. */
function Reserve({ seat }: Readonly<{ seat: CardSeat }>): ReactNode {
  const { view, own, names } = useTable();
  const { card } = seat;
  const home = view.mine?.home ?? null;
  const which = home === null ? null : reservationFor(own, home, seat);
  if (which === null) return null;
  const values = { card: cardName(card), article: names.articleShort(seat.article) };
  return (
    <ActButton
      command={{ type: "enterReservation", card }}
      label={t(which === "again" ? "ratification:act.reserveAgain" : "ratification:act.reserve", values)}
      of={values.card}
      about={t("ratification:act.reserveAbout", values)}
      expects="reserve"
    />
  );
}
