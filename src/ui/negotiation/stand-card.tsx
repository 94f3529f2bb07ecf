import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { selectArticle } from "../../client/screen/ui-store.ts";
import { BLOCK_TRUST, hasCause, type StandCost, standCost } from "../../client/selectors/match/conduct.ts";
import { blockNote } from "../../client/sentences/block-words.ts";
import type { Stand, TakeStand } from "../../engine/state/command.ts";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { useIsPast, usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { ChairWhy } from "../table/chair-why.tsx";
import { KeptReason } from "../table/held-mark.tsx";
import { MandateHint } from "../table/mandate-hint.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { ReadText } from "../table/read-text.tsx";
import { TakeBack } from "../table/sealed-slip.tsx";
import { Wax } from "../table/shapes.tsx";
import { StandChoice, type StandItem } from "../table/stand-choice.tsx";
import { BreakDialog } from "./break-dialog.tsx";
import { Outlook, Reading, Suspects } from "./outlook.tsx";
import { Bound, OtherWord } from "./own-word.tsx";
import type { Put } from "./put.ts";
import { PutText } from "./put-text.tsx";
import { TurnedCase } from "./turned-case.tsx";

type PutProps = Readonly<{ put: Put }>;
type CardProps = PutProps &
  Readonly<{
    /** The next text still to decide, if the texts are shown one at a time under tabs. */
    next?: Next;
  }>;
export type Next = Readonly<{ title: string; go: () => void }> | null;

/**
 * One article that the chair puts to the room: the text, its effect, promises, possible blockers, and the seat's own
 * stand.
 */
export function StandCard({ put, next }: CardProps): ReactNode {
  const { view, names } = useTable();
  const { article, alternative, bound } = put;
  const isSealed = sealedOf(view, "takeStand", `takeStand:${article}`) !== null;
  return (
    <article className="stand-card" aria-label={names.article(article)}>
      <PutText article={article} alternative={alternative} isUnderTab={next !== undefined}>
        {bound && <Bound put={put} />}
      </PutText>
      <OtherWord put={put} />
      <TurnedCase term={put} />
      <StandForm put={put} />
      {next && isSealed && (
        <Button size="small" onPress={next.go}>
          {t("negotiation:common.next", { title: next.title })}
        </Button>
      )}
      <Disclosure title={t("common.details")} level={4}>
        <Details put={put} />
      </Disclosure>
    </article>
  );
}

/** The text, its supporters, and the reasons for a stand on it. */
function Details({ put }: PutProps): ReactNode {
  const { names } = useTable();
  const isBrief = useIsBrief();
  const { article, alternative } = put;
  return (
    <div className="stack tight">
      {isBrief && <Reading article={article} />}
      <p className="small">
        <ReadText article={article} />
      </p>
      <p className="treaty small">{names.clause(article, alternative)}</p>
      <MandateHint article={article} />
      <ChairWhy article={article} />
      {put.mayBlock && <BlockCause put={put} />}
      <Suspects article={article} />
    </div>
  );
}

/**
 * A seat bound by a promise can prepare another stand but not choose it at once, because breaking the promise takes a
 * separate step.
 */
function StandForm({ put }: PutProps): ReactNode {
  const play = usePlay();
  const { view, names } = useTable();
  const { article, bound } = put;
  const [leaning, lean] = useLeaning(article);
  const [isAsking, setAsking] = useState(false);
  const isPast = useIsPast();
  const sealed = sealedOf(view, "takeStand", `takeStand:${article}`);
  const take = (stand: Stand, breaking: boolean): void => {
    play.send({ type: "takeStand", article, stand, breaking });
    if (leaning !== null) lean(null);
    setAsking(false);
  };
  // The choice goes back to the stand that was sealed before, if there was one.
  const keep = (): void => {
    lean(null);
    setAsking(false);
  };
  const choose = (stand: Stand): void => {
    selectArticle(article);
    if (bound && stand !== "join") lean(stand);
    else take(stand, false);
  };
  return (
    <>
      <StandChoice
        label={t("negotiation:close.stand", { article: names.article(article) })}
        items={useStands(put)}
        selected={leaning ?? sealed?.stand ?? null}
        onSelect={choose}
        onInsist={() => setAsking(leaning !== null)}
      />
      {leaning !== null && <LeaningNote onBreak={() => setAsking(true)} />}
      {isAsking && leaning !== null && !isPast && (
        <BreakDialog put={put} stand={leaning} onKeep={keep} onBreak={() => take(leaning, true)} />
      )}
      <KeptReason command={{ type: "takeStand", article: put.article, stand: "join", breaking: false }} />
      <Outlook put={put} />
      {sealed !== null && <StandSealed put={put} sealed={sealed} />}
    </>
  );
}

function LeaningNote({ onBreak }: Readonly<{ onBreak: () => void }>): ReactNode {
  return (
    <div className="warning row-between">
      <p className="small">{t("negotiation:close.leaning")}</p>
      <Button look="danger" size="small" data-unconfirmed="" onPress={onBreak}>
        {t("negotiation:close.breakAsk")}
      </Button>
    </div>
  );
}

type Leaning = "abstain" | "block" | null;

function useLeaning(article: number): readonly [Leaning, (stand: Leaning) => void] {
  const [leanings, keep] = useDraft("leanings", {});
  const lean = (stand: Leaning): void => {
    const { [article]: _, ...others } = leanings;
    keep(stand === null ? others : { ...others, [article]: stand });
  };
  return [leanings[article] ?? null, lean];
}

/** Explains the cost of a block. */
function BlockCause({ put: { article, alternative } }: PutProps): ReactNode {
  const { world, country } = useTable().own;
  const isCaused = hasCause(world, country, article, alternative);
  return (
    <p className="small soft">
      {t(isCaused ? "negotiation:close.blockCause" : "negotiation:close.blockNoCause", {
        plain: BLOCK_TRUST,
      })}
    </p>
  );
}

type StandSealedProps = Readonly<{ put: Put; sealed: TakeStand }>;

/** Shows that the chosen stand is sealed, and any promise that it breaks. */
function StandSealed({ put: { article }, sealed }: StandSealedProps): ReactNode {
  const { names } = useTable();
  const stand = t(`stand.${sealed.stand}`);
  return (
    <span className="stand-sealed">
      <Wax />
      <span className={sealed.breaking ? "small" : "visually-hidden"}>
        {t(sealed.breaking ? "negotiation:close.sealedBreaking" : "negotiation:close.sealedAs", { stand })}
      </span>
      <TakeBack
        slot={`takeStand:${article}`}
        act={t("sealedAct.takeStand", { article: names.article(article), stand })}
      />
    </span>
  );
}

/** Each stand shows its cost, so that a player knows the price of a block or a broken promise in advance. */
function useStands(put: Put): readonly StandItem<Stand>[] {
  const { mayBlock, article } = put;
  const { view, own } = useTable();
  const note = useStandNote();
  const blocks = view.world.blocks[useMine().country] ?? 0;
  const isHeld = usePairRefusal()({ type: "takeStand", article, stand: "join", breaking: false }) !== null;
  const costOf = (stand: Stand): StandCost => standCost(own.world, own.country, put, stand);
  return [
    {
      id: "join",
      shape: "join",
      name: t("negotiation:close.join"),
      ...note("contradictsJoin", costOf("join")),
      ...(isHeld ? { note: t("room:limit.joinHeld"), isDisabled: true } : {}),
    },
    {
      id: "abstain",
      shape: "abstain",
      name: t("negotiation:close.abstain"),
      ...note("contradictsAside", costOf("abstain")),
    },
    {
      id: "block",
      shape: "block",
      name: t("negotiation:close.block"),
      note: blockNote(mayBlock, blocks, costOf("block")),
      isDisabled: !mayBlock,
    },
  ];
}

/**
 * The note beside a stand that breaks a promise, crosses the seat's declared line or contradicts its placard; none if it costs nothing. A pupil in
 * a class reads only the cost.
 */
function useStandNote(): (
  of: "contradictsJoin" | "contradictsAside",
  cost: StandCost,
) => Partial<StandItem<Stand>> {
  const isShort = useIsLesson();
  return (of, { broken, beyond, total: trust }) => {
    if (trust === 0) return {};
    const key = isShort ? "contradicts" : broken > 0 ? "breaking" : beyond > 0 ? "joinsBeyond" : of;
    return { note: t(`negotiation:close.${key}`, { trust }) };
  };
}
