import type { ReactNode } from "react";
import { signed, t } from "../../client/i18n/index.ts";
import { stakesOf } from "../../client/selectors/match/conference-stakes.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { protocolPartiesFor } from "../../client/selectors/ratification/capital.ts";
import { VOTES } from "../../client/selectors/ratification/choices.ts";
import type { Vote } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { useHalf } from "../hooks/use-pair-role.ts";
import { Choices } from "../primitives/choices.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { ShapeIcon } from "../table/shapes.tsx";
import { WithoutYouLine } from "../without-you/without-you-line.tsx";
import { ConferenceTable } from "./conference-table.tsx";
import { LastAftermath } from "./request-aftermath.tsx";
import { SeasonQuestions } from "./season-questions.tsx";
import { ActSign } from "./signs.tsx";
import { ThresholdMoment } from "./threshold-moment.tsx";
import { useSeasonQuestions } from "./use-season-questions.ts";

/**
 * The first conference, after the last request for help: the parties around a table, with two questions that they vote
 * on. Other states see what membership would be worth.
 */
export function ConferencePanel(): ReactNode {
  const { view } = useTable();
  const isParty = optionOf(view, "castConference") !== null;
  const { left } = useSeasonQuestions();
  if (left.length > 0) {
    return (
      <div className="conference">
        <h2 className="visually-hidden">{t("ratification:conference.before")}</h2>
        <SeasonQuestions />
        <LastAftermath />
      </div>
    );
  }
  return (
    <div className="conference">
      <ThresholdMoment />
      <h2>{t("ratification:conference.heading")}</h2>
      <SeasonQuestions />
      <ConferenceTable>{isParty ? <Votes /> : <Outside isSeated={view.mine !== null} />}</ConferenceTable>
      <WithoutYouLine isShort />
    </div>
  );
}

type Votes = Readonly<{ observers: Vote | null; protocol: Vote | null }>;
const NO_VOTES: Votes = { observers: null, protocol: null };
const QUESTIONS = ["observers", "protocol"] as const;
/** In a pair on two devices each answers one question; the host keeps both answers together. */
const WHOSE = { observers: "delegate", protocol: "capital" } as const;
const UNDECIDED = { observers: "abstain", protocol: "abstain" } as const;

function Votes(): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const half = useHalf();
  const sealed = sealedOf(view, "castConference");
  const [draft, keep] = useDraft("conference", NO_VOTES);
  const votes = sealed ?? draft;
  const isBegun = votes.observers !== null || votes.protocol !== null;
  const choose = (part: Partial<Record<keyof Votes, Vote>>): void => {
    const { observers, protocol } = { ...votes, ...part };
    const isComplete = observers !== null && protocol !== null;
    keep(isComplete ? NO_VOTES : { observers, protocol });
    if (isComplete) play.send({ type: "castConference", observers, protocol });
    else if (half !== null) play.send({ type: "castConference", ...UNDECIDED, ...part });
  };
  return (
    <>
      {QUESTIONS.map((id) => (
        <Question
          key={id}
          id={id}
          vote={votes[id]}
          {...(half === null || half === WHOSE[id] ? { onVote: (vote) => choose({ [id]: vote }) } : {})}
        />
      ))}
      <p className="small soft" role="status">
        {sealed !== null && t("ratification:conference.sealed")}
        {sealed === null && isBegun && t("ratification:conference.silence")}
      </p>
    </>
  );
}

type QuestionProps = Readonly<{
  id: "observers" | "protocol";
  vote?: Vote | null;
  onVote?: (vote: Vote) => void;
}>;

/** One question of the conference, with a vote if the seat has one. */
function Question({ id, vote = null, onVote }: QuestionProps): ReactNode {
  const { scenario, own } = useTable();
  const stakes = stakesOf(own.world, id);
  const text = usePlay().currentText();
  const needs = id === "protocol" ? protocolPartiesFor(scenario, text) : 0;
  const { conferenceProcedure, conferenceSubstance } = scenario.procedure.ballots;
  const { majority } = id === "observers" ? conferenceProcedure : conferenceSubstance;
  return (
    <section
      className="motion"
      aria-labelledby={`motion-${id}`}
      data-unconfirmed={onVote !== undefined && vote === null ? "" : undefined}
    >
      <h3 id={`motion-${id}`}>
        <ActSign of={id} />
        {t(`ratification:conference.${id}`)}
      </h3>
      <p>
        {needs > 0 && t("ratification:conference.protocolNeeds", { count: needs })}{" "}
        {stakes.isShort
          ? t("ratification:conference.short", { count: stakes.parties })
          : t(`ratification:conference.decides.${majority}`)}
      </p>
      <p className="small soft">{t(`ratification:conference.${id}Yes`, { points: signed(stakes.world) })}</p>
      {onVote !== undefined && (
        <Choices
          label={t(`ratification:conference.${id}`)}
          isLabelHidden
          look="pills"
          selected={vote}
          onSelect={onVote}
          choices={VOTES.map((choice) => ({ id: choice, name: <VoteName vote={choice} /> }))}
        />
      )}
    </section>
  );
}

const VOTE_SHAPES = { yes: "join", no: "object", abstain: "abstain" } as const;

/** A vote with its sign, as in the vote on the whole text. */
function VoteName({ vote }: Readonly<{ vote: Vote }>): ReactNode {
  return (
    <span className="row tight">
      <ShapeIcon shape={VOTE_SHAPES[vote]} />
      {t(`ratification:conference.${vote}`)}
    </span>
  );
}

function Outside({ isSeated }: Readonly<{ isSeated: boolean }>): ReactNode {
  const worth = [
    t("ratification:conference.worthIn"),
    t("ratification:conference.worthOut"),
    t("ratification:conference.worthVote"),
  ];
  return (
    <>
      <p className="outside-note">
        <strong>
          {t(isSeated ? "ratification:conference.outside" : "ratification:conference.watching")}
        </strong>
      </p>
      <Disclosure title={t("ratification:conference.votes")} level={3}>
        <div className="stack">
          <Question id="observers" />
          <Question id="protocol" />
        </div>
      </Disclosure>
      <Disclosure title={t("ratification:conference.worthHeading")} level={3}>
        <ul className="points">
          {worth.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
