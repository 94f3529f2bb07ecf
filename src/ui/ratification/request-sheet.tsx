import type { ReactNode } from "react";
import { list, signed, t } from "../../client/i18n/index.ts";
import { caseStory, caseWanted, caseWho } from "../../client/i18n/names.ts";
import {
  type AnswerForecast,
  answerForecasts,
  openRequest,
} from "../../client/selectors/ratification/in-force.ts";
import { requestFate } from "../../client/sentences/request-fate.ts";
import type { RequestAnswer } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Portrait } from "../people/portrait.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { KeptReason } from "../table/held-mark.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Answers } from "./answers.tsx";

/** A party asks the player's state for help: who asks and for what, and the effects of each answer. */
export function RequestSheet(): ReactNode {
  const { scenario, own, names } = useTable();
  const request = openRequest(own.world, own.country);
  if (request === null) return null;
  const id = scenario.cases[request.case]?.id ?? "";
  const asking = names.country(request.from);
  const forecasts = answerForecasts(own, request);
  return (
    <article className="event-sheet" aria-labelledby="request-heading">
      <div className="request-cards">
        <div className="request-card">
          <FlagIcon iso3={scenario.countries[request.from]?.iso3 ?? ""} scale={1} />
          <h3 id="request-heading" className="event-headline">
            <span aria-hidden="true">{asking}</span>
            <span className="visually-hidden">{t("ratification:request.heading", { state: asking })}</span>
          </h3>
        </div>
        <span className="request-arrow directed" aria-hidden="true">
          →
        </span>
        <div className="request-card">
          <Portrait kind="case" id={id} size="medium" />
          <strong>{caseWho(id)}</strong>
        </div>
      </div>
      <p className="event-prompt">{caseWanted(id, asking)}</p>
      <AnswerChoices id={id} forecasts={forecasts.filter(isAnswer)} />
      <Background id={id} hasTerms={forecasts.some(({ answer }) => answer === "terms")} />
    </article>
  );
}

type Answerable = AnswerForecast & Readonly<{ answer: RequestAnswer }>;

function isAnswer(forecast: AnswerForecast): forecast is Answerable {
  return forecast.answer !== "unanswered";
}

type AnswerChoicesProps = Readonly<{ id: string; forecasts: readonly Answerable[] }>;

function AnswerChoices({ id, forecasts }: AnswerChoicesProps): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const kept = usePairRefusal();
  return (
    <>
      <Answers
        label={t("ratification:request.answers")}
        selected={sealedOf(view, "answerRequest")?.answer ?? null}
        onSelect={(answer) => play.send({ type: "answerRequest", answer })}
        choices={forecasts.map((forecast) => ({
          id: forecast.answer,
          name: t(`ratification:request.answer.${forecast.answer}`),
          text: <ForPersonAndYou id={id} forecast={forecast} />,
          isDisabled: kept({ type: "answerRequest", answer: forecast.answer }) !== null,
        }))}
      />
      <KeptReason command={{ type: "answerRequest", answer: "help" }} />
    </>
  );
}

/** What an answer would mean for the person of the case, for the player and for the world. */
function ForPersonAndYou({ id, forecast }: Readonly<{ id: string; forecast: Answerable }>): ReactNode {
  const fate = requestFate(id, forecast.answer);
  const you = effectsAmong(["mandate", "trust"], forecast);
  const world = effectsAmong(["cooperation", "abuse"], forecast);
  return (
    <>
      {fate !== null && <strong className="block">{fate}</strong>}
      <span className="block">
        {you === "" ? t("ratification:request.nothing") : t("ratification:request.you", { effects: you })}
      </span>
      {world !== "" && <span className="block">{t("ratification:request.world", { effects: world })}</span>}
    </>
  );
}

/** The story of the case, whether the text lets a state refuse, and why the answers differ. */
function Background({ id, hasTerms }: Readonly<{ id: string; hasTerms: boolean }>): ReactNode {
  return (
    <Disclosure title={t("ratification:event.story")} level={4}>
      <p className="treaty">{caseStory(id)}</p>
      <p className="small soft">
        {t(hasTerms ? "ratification:request.free" : "ratification:request.bound")}{" "}
        {t("ratification:request.why")}
      </p>
    </Disclosure>
  );
}

/** @example "Mandate +62, trust −80, misuse +160" */
export function effectsOf(forecast: Effects): string {
  const told = effectsAmong(EFFECTS, forecast);
  return told === "" ? t("ratification:request.nothing") : told;
}

/** Those of some effects that an answer has. Empty if it has none of them. */
function effectsAmong(effects: readonly Effect[], forecast: Effects): string {
  const changed = effects.filter((effect) => forecast[effect] !== 0);
  return list(
    changed.map((effect) => t(`ratification:request.effect.${effect}`, { points: signed(forecast[effect]) })),
  );
}

const EFFECTS = ["mandate", "trust", "cooperation", "abuse"] as const;
type Effect = (typeof EFFECTS)[number];
type Effects = Readonly<Record<Effect, number>>;
