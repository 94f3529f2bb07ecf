import { type ReactNode, useState } from "react";
import { t } from "../../client/wording/index.ts";
import type { LayPlacards } from "../../engine/state/command.ts";
import { useConnection, useTable } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { ArticleHead } from "./article-head.tsx";
import { FloorText } from "./floor-text.tsx";
import { PlacardChoice, PlacardWord } from "./placard-choice.tsx";
import { SealedSlip } from "./sealed-slip.tsx";
import { useIsLive } from "./seat.ts";
import { TellRoom } from "./tell-room.tsx";
import type { Sounding } from "./use-soundings.ts";
import { WishNotes } from "./wish-notes.tsx";

type ArticleSoundingProps = Readonly<{
  sounding: Sounding;
  next: Readonly<{ title: string; go: () => void }> | null;
  /** Whether a button has led here. */
  hasArrived: boolean;
}>;

/** One article: every text between its brackets with a placard to lay, then one seal for all of them. */
export function ArticleSounding({ sounding, next, hasArrived }: ArticleSoundingProps): ReactNode {
  const connection = useConnection();
  const [hasJustSealed, setJustSealed] = useState(false);
  const { article, texts, sealed, command } = sounding;
  const seal = (): void => {
    if (command !== null && connection.send(command) === null) setJustSealed(true);
  };
  return (
    <article className="stack article-sounding">
      <ArticleHead article={article} takesFocus={hasArrived} />
      {sealed !== null && <SealedPlacards command={sealed} next={next} takesFocus={hasJustSealed} />}
      <ol className="floor-texts" aria-label={t("negotiation:sound.brackets")}>
        {texts.map((alternative, at) => (
          <FloorText key={alternative} article={article} alternative={alternative}>
            <TextPlacard alternative={alternative} at={at} sounding={sounding} />
          </FloorText>
        ))}
      </ol>
      {sealed !== null && <WishNotes sounding={sounding} />}
      {sealed === null && <SealFoot sounding={sounding} seal={seal} />}
    </article>
  );
}

type TextPlacardProps = Readonly<{ alternative: number; at: number; sounding: Sounding }>;

function TextPlacard({ alternative, at, sounding }: TextPlacardProps): ReactNode {
  const { names } = useTable();
  const { article, sealed, placards, lay } = sounding;
  if (sealed !== null) return <PlacardWord placard={sealed.placards[at] ?? 1} />;
  return (
    <PlacardChoice
      label={t("negotiation:sound.placardOn", { text: names.alternative(article, alternative) })}
      value={placards[at] ?? null}
      onChange={(placard) => lay(at, placard)}
    />
  );
}

type SealFootProps = Readonly<{ sounding: Sounding; seal: () => void }>;

function SealFoot({ sounding, seal }: SealFootProps): ReactNode {
  const { command, fill } = sounding;
  const isComplete = command !== null;
  const isLive = useIsLive();
  return (
    <>
      <TellRoom sounding={sounding} />
      <WishNotes sounding={sounding} />
      <div className="row seal-foot">
        <Button look="primary" isDisabled={!isComplete || !isLive} onPress={seal}>
          {t("negotiation:sound.seal")}
        </Button>
        <Button onPress={fill}>{t("negotiation:sound.fill")}</Button>
        <span className="small soft">
          {t(isComplete ? "negotiation:sound.lies" : "negotiation:sound.incomplete")}
        </span>
      </div>
    </>
  );
}

type SealedProps = Readonly<{
  command: LayPlacards;
  next: ArticleSoundingProps["next"];
  takesFocus: boolean;
}>;

function SealedPlacards({ command, next, takesFocus }: SealedProps): ReactNode {
  const { names } = useTable();
  const { article } = command;
  return (
    <SealedSlip
      slot={`layPlacards:${article}`}
      text={t("negotiation:sound.sealedNote")}
      act={t("sealedAct.layPlacards", { article: names.article(article) })}
    >
      {next !== null && (
        <Button look="primary" size="small" autoFocus={takesFocus} onPress={next.go}>
          {t("negotiation:common.next", { title: next.title })}
        </Button>
      )}
    </SealedSlip>
  );
}
