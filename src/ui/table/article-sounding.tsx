import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { hasMark, standingOf } from "../../client/selectors/negotiation/standing.ts";
import type { LayPlacards, Placard } from "../../engine/state/command.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { useTable } from "../hooks/stores.ts";
import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { ArticleHead, ArticlePlace } from "./article-head.tsx";
import { FloorText } from "./floor-text.tsx";
import { MandateHint } from "./mandate-hint.tsx";
import { useIsLive, useMine } from "./own-seat.ts";
import { PLACARD_SHAPES, PlacardChoice, PlacardKey, PlacardWord } from "./placard-choice.tsx";
import { ReadText } from "./read-text.tsx";
import { SealedSlip } from "./sealed-slip.tsx";
import { ShapeIcon } from "./shapes.tsx";
import { TellRoom } from "./tell-room.tsx";
import { TextOutlookLine } from "./text-outlook-line.tsx";
import { TextFate } from "./text-person.tsx";
import type { Sounding } from "./use-soundings.ts";
import { CrossedNote, WishNotes } from "./wish-notes.tsx";

type ArticleSoundingProps = Readonly<{
  sounding: Sounding;
  next: Readonly<{ title: string; go: () => void }> | null;
  /** True if a button led the user here. The heading then takes the focus. */
  hasArrived: boolean;
}>;

/** More texts than this share one key to the placards: with five, the three words would be stand on the screen 15 times. */
const MOST_WITH_WORDS = 2;

const SUPPORT: Placard = 0;

/**
 * One article: every bracketed text, with a choice of placards. Once every text has a placard, the set counts as
 * laid, and it can still be changed.
 */
export function ArticleSounding({ sounding, next, hasArrived }: ArticleSoundingProps): ReactNode {
  const [hasJustFilled, setJustFilled] = useState(false);
  const { isOn, shows } = useGuide();
  // In a lesson, and once the guide has shown it, one button above lays the placards on all articles at once.
  const isShort = useIsLesson() || (isOn && shows("numbers"));
  const isLive = useIsLive();
  const { article, texts, laid, fill } = sounding;
  return (
    <article className="stack article-sounding">
      <ArticleHead article={article} texts={texts} takesFocus={hasArrived} />
      {sharesKey(sounding) && isLive && <PlacardKey />}
      <ol className="floor-texts" aria-label={t("negotiation:sound.brackets")}>
        {texts.map((alternative, at) => (
          <FloorText key={alternative} article={article} alternative={alternative}>
            <TextPlacard alternative={alternative} at={at} sounding={sounding} />
            <Orders alternative={alternative} at={at} sounding={sounding} />
          </FloorText>
        ))}
      </ol>
      {/* Below the texts, so that no placard moves under the thumb. */}
      {laid !== null && <LaidPlacards command={laid} next={next} takesFocus={hasJustFilled} />}
      <SupportedFates sounding={sounding} />
      {shows("outlook") && hasShown(sounding) && <TextOutlookLine sounding={sounding} />}
      <CrossedNote sounding={sounding} />
      {shows("bluff") && <WishNotes sounding={sounding} />}
      {laid === null && !isShort && (
        <FillFoot
          fill={() => {
            setJustFilled(true);
            fill();
          }}
        />
      )}
      <More sounding={sounding} />
    </article>
  );
}

/** What each text that the player supports would mean for its person. */
function SupportedFates({
  sounding: { article, texts, placards },
}: Readonly<{ sounding: Sounding }>): ReactNode {
  return texts
    .filter((_, at) => placards[at] === SUPPORT)
    .map((alternative) => <TextFate key={alternative} article={article} alternative={alternative} />);
}

function sharesKey({ texts }: Sounding): boolean {
  return texts.length > MOST_WITH_WORDS;
}

/** What the chair would put is a consequence of the placards, so it is said once there is one. */
function hasShown({ placards }: Sounding): boolean {
  return placards.some((placard) => placard !== null);
}

/**
 * The full texts and the wish to declare. A lesson has a clock and a guide explains one thing at a time, so both are
 * collapsed into one disclosure there.
 */
function More({ sounding }: Readonly<{ sounding: Sounding }>): ReactNode {
  const { shows } = useGuide();
  const isShort = useIsBrief();
  const full = <FullTexts article={sounding.article} texts={sounding.texts} />;
  const tell = shows("bluff") && <TellRoom sounding={sounding} />;
  if (isShort) {
    return (
      <Disclosure title={t("common.details")} level={4}>
        <div className="stack">
          {full}
          {tell}
        </div>
      </Disclosure>
    );
  }
  return (
    <>
      <Disclosure title={t("negotiation:sound.inFull")} level={4}>
        {full}
      </Disclosure>
      {tell}
    </>
  );
}

type TextsInFullProps = Readonly<{ article: number; texts: readonly number[] }>;

/** The article's status, the mandate's view of it, and the clause of every text. */
function FullTexts({ article, texts }: TextsInFullProps): ReactNode {
  const { names } = useTable();
  const { shows } = useGuide();
  return (
    <div className="stack tight">
      {shows("numbers") && <ArticlePlace article={article} />}
      <p className="small">
        <ReadText article={article} />
      </p>
      <MandateHint article={article} />
      {texts.map((alternative) => (
        <div key={alternative}>
          <strong>{names.alternative(article, alternative)}</strong>
          <p className="treaty small soft">{names.clause(article, alternative)}</p>
        </div>
      ))}
    </div>
  );
}

type TextPlacardProps = Readonly<{ alternative: number; at: number; sounding: Sounding }>;

function TextPlacard({ alternative, at, sounding }: TextPlacardProps): ReactNode {
  const { names } = useTable();
  const isLive = useIsLive();
  const { article, placards, lay } = sounding;
  if (!isLive) return <PlacardWord placard={placards[at] ?? 1} />;
  return (
    <PlacardChoice
      label={t("negotiation:sound.placardOn", { text: names.alternative(article, alternative) })}
      value={placards[at] ?? null}
      hasKey={sharesKey(sounding)}
      onChange={(placard) => lay(at, placard)}
    />
  );
}

/**
 * The orders on a text that has no mark of the mandate, also before a placard is chosen. A placard against them is told
 * what they are.
 */
function Orders({
  alternative,
  at,
  sounding: { article, placards, byMandate },
}: TextPlacardProps): ReactNode {
  const { scenario } = useTable();
  const mine = useMine();
  const placard = byMandate[at];
  if (placard === undefined || hasMark(standingOf(mine, scenario, article, alternative))) return null;
  const chosen = placards[at] ?? null;
  const isAgainst = chosen !== null && chosen !== placard;
  return (
    <p className="tag orders-tag" data-against={isAgainst}>
      <ShapeIcon shape={PLACARD_SHAPES[placard]} size={16} />
      {t(isAgainst ? "negotiation:sound.ordersAgainst" : "negotiation:sound.orders", {
        placard: t(`placard.${placard}`),
      })}
    </p>
  );
}

function FillFoot({ fill }: Readonly<{ fill: () => void }>): ReactNode {
  const isLive = useIsLive();
  return (
    <div className="row seal-foot">
      <Button isDisabled={!isLive} onPress={fill}>
        {t("negotiation:sound.fill")}
      </Button>
    </div>
  );
}

type LaidProps = Readonly<{
  command: LayPlacards;
  next: ArticleSoundingProps["next"];
  takesFocus: boolean;
}>;

function LaidPlacards({ command, next, takesFocus }: LaidProps): ReactNode {
  const { names } = useTable();
  const { article } = command;
  const isShort = useIsLesson();
  return (
    <SealedSlip
      slot={`layPlacards:${article}`}
      title={t("negotiation:sound.laid")}
      text={isShort ? "" : t("negotiation:sound.laidNote")}
      act={t("sealedAct.layPlacards", { article: names.article(article) })}
    >
      {next !== null && (
        <Button size="small" autoFocus={takesFocus} onPress={next.go}>
          {t("negotiation:common.next", { title: next.title })}
        </Button>
      )}
    </SealedSlip>
  );
}
