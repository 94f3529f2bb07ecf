import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { argumentName, caseStory, caseWho } from "../../client/i18n/names.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { isAgainstPlacard, speechCarry } from "../../client/selectors/negotiation/speech-carry.ts";
import type { Speak } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { Portrait } from "../people/portrait.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Select } from "../primitives/select.tsx";
import { ActFoot } from "./act-foot.tsx";
import { ArgumentChoice } from "./argument-choice.tsx";
import { Expect, type ExpectProps } from "./expect.tsx";
import { StandingTag } from "./floor-text.tsx";
import { NoteIcon } from "./note-icon.tsx";
import { OwnPen } from "./own-pen.tsx";
import { sealedOf } from "./own-seat.ts";
import { SealedSlip } from "./sealed-slip.tsx";
import { SpeechReach, warnsOf } from "./speech-reach.tsx";
import { type SpeechDraft, useSpeech } from "./use-speech.ts";

/** A speech: its text, argument and story, and the expected result. */
export function SpeechComposer({ hasArrived }: Readonly<{ hasArrived: boolean }>): ReactNode {
  const { view } = useTable();
  const heading = useArrivalFocus(hasArrived);
  const sealed = sealedOf(view, "speak");
  return (
    <section className="stack" aria-labelledby="speak-heading">
      <h3 id="speak-heading" ref={heading} tabIndex={-1} className="visually-hidden">
        {t("negotiation:speak.heading")}
      </h3>
      {sealed === null ? <SpeechForm /> : <SealedSpeech speech={sealed} />}
    </section>
  );
}

function SealedSpeech({ speech }: Readonly<{ speech: Speak }>): ReactNode {
  const { names } = useTable();
  const values = {
    text: names.alternative(speech.article, speech.alternative),
    article: names.article(speech.article),
    argument: argumentName(speech.argument),
  };
  const text =
    speech.case === ""
      ? t("negotiation:speak.sealedFor", values)
      : t("negotiation:speak.sealedCase", { ...values, who: caseWho(speech.case) });
  return <SealedSlip slot="speak" text={text} act={t("act.speak")} />;
}

/** A warning stands above the button that seals the speech; other words stand below it, so that the arguments have room. */
function SpeechForm(): ReactNode {
  const { view, own, names } = useTable();
  const speech = useSpeech();
  const { command, change, target } = speech;
  const isWarned = warnsOf(view, speechCarry(own, command), command);
  const targets = optionOf(view, "speak")?.targets ?? [];
  return (
    <>
      <div className="speech-on">
        {targets.length > 1 && (
          <Select
            label={t("negotiation:speak.article")}
            selected={String(command.article)}
            onSelect={(id) => change({ article: Number(id) })}
            items={targets.map(({ article }) => ({ id: String(article), text: names.article(article) }))}
          />
        )}
        <TextChoice speech={speech} />
      </div>
      <ArgumentChoice
        article={command.article}
        alternative={command.alternative}
        named={command.case}
        selected={command.argument}
        onSelect={(argument) => change({ argument })}
      />
      <ActFoot command={command} label={t("negotiation:speak.seal")}>
        {isWarned && <SpeechReach command={command} />}
        <Expect
          command={command}
          about={t("act.speak")}
          sentence={isAgainstPlacard(view, command) ? expectedTurns : expected}
        />
      </ActFoot>
      {!isWarned && <SpeechReach command={command} />}
      <Disclosure title={t("negotiation:speak.more")} level={4}>
        <div className="stack">
          <p className="small soft">{t("negotiation:speak.lead")}</p>
          {(target?.cases.length ?? 0) > 0 && <CaseChoice speech={speech} />}
          <OwnPen chosen={command.article} />
        </div>
      </Disclosure>
    </>
  );
}

const expected: ExpectProps["sentence"] = ({ low, high }, { reasons }) => {
  const points = Math.round((reasons.find(({ code }) => code === "leverage")?.value ?? 0) / 10);
  return points > 0
    ? t("negotiation:speak.expectFloor", { low, high, count: points })
    : expectedTurns({ low, high });
};

/** Without the chance that the chair puts the text, which counts on the speaker's support. */
function expectedTurns({ low, high }: Parameters<ExpectProps["sentence"]>[0]): string {
  return high <= 2
    ? t("negotiation:speak.expectLittle")
    : t("negotiation:speak.expect", { low, count: high });
}

type SpeechProps = Readonly<{ speech: SpeechDraft }>;

function TextChoice({ speech }: SpeechProps): ReactNode {
  const { view, names } = useTable();
  const { command, change, target } = speech;
  const { article, alternative } = command;
  const isOnFloor = view.world.draft.texts[article]?.includes(alternative) === true;
  return (
    <div className="stack tight">
      <Select
        label={t("negotiation:speak.alternative")}
        selected={String(alternative)}
        onSelect={(id) => change({ alternative: Number(id) })}
        items={(target?.alternatives ?? []).map((one) => ({
          id: String(one),
          text: names.alternative(article, one),
        }))}
      />
      <p className="wording-says">{names.gloss(article, alternative)}</p>
      <p className="text-tags">
        <StandingTag article={article} alternative={alternative} />
        {!isOnFloor && (
          <span className="tag">
            <NoteIcon of="outside" />
            {t("negotiation:speak.outside")}
          </span>
        )}
      </p>
    </div>
  );
}

function CaseChoice({ speech }: SpeechProps): ReactNode {
  const { command, change, target } = speech;
  return (
    <div className="stack tight">
      <Select
        label={t("negotiation:speak.case")}
        selected={command.case}
        onSelect={(id) => change({ case: id })}
        items={(target?.cases ?? []).map((id) => ({ id, text: caseWho(id) }))}
      />
      <div className="person-row">
        <Portrait kind="case" id={command.case} size="medium" />
        <blockquote className="case-story treaty small">{caseStory(command.case)}</blockquote>
      </div>
      <p className="small soft">{t("negotiation:speak.caseNote")}</p>
    </div>
  );
}
