import { type ReactNode, useState } from "react";
import { BLOCK_TRUST, blockCost, hasCause } from "../../client/readings/conduct.ts";
import { blockNote } from "../../client/wording/block-words.ts";
import { t } from "../../client/wording/index.ts";
import type { Stand, TakeStand } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { ArticleHead } from "../table/article-head.tsx";
import { ChairWhy } from "../table/chair-why.tsx";
import { TextTags } from "../table/floor-text.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { SealedSlip } from "../table/sealed-slip.tsx";
import { StandChoice, type StandItem } from "../table/stand-choice.tsx";
import { useDraft } from "../use-draft.ts";
import { BreakDialog } from "./break-dialog.tsx";
import { Outlook } from "./outlook.tsx";
import { type Put, useCreditors } from "./put.ts";

type PutProps = Readonly<{ put: Put }>;

/** One article put by the chair: the text, what was promised, who may block, and the own stand. */
export function StandCard({ put }: PutProps): ReactNode {
  const { names } = useTable();
  const { article, alternative, bound } = put;
  return (
    <article className="stand-card" aria-label={names.article(article)}>
      <ArticleHead article={article} />
      <div className="floor-text-head">
        <h4>{names.alternative(article, alternative)}</h4>
        <TextTags article={article} alternative={alternative} />
      </div>
      <p className="small">{names.gloss(article, alternative)}</p>
      <ChairWhy article={article} />
      <Disclosure title={t("negotiation:common.clause")} level={4}>
        <p className="treaty">{names.clause(article, alternative)}</p>
      </Disclosure>
      {bound && <Bound put={put} />}
      <StandForm put={put} />
      <Outlook put={put} />
    </article>
  );
}

function Bound({ put }: PutProps): ReactNode {
  const { names } = useTable();
  const countries = names.countries(useCreditors(put));
  return <p className="bound">{t("negotiation:close.bound", { countries })}</p>;
}

/** Whoever is bound only leans towards another stand: breaking a promise is a step of its own. */
function StandForm({ put }: PutProps): ReactNode {
  const play = usePlay();
  const { view, names } = useTable();
  const { article, bound } = put;
  const [leanings, keep] = useDraft("leanings", {});
  const leaning = leanings[article] ?? null;
  const lean = (stand: "abstain" | "block" | null): void => {
    const { [article]: _, ...others } = leanings;
    keep(stand === null ? others : { ...others, [article]: stand });
  };
  const [isAsking, ask] = useState(false);
  const sealed = sealedOf(view, "takeStand", `takeStand:${article}`);
  const take = (stand: Stand, breaking: boolean): void => {
    play.send({ type: "takeStand", article, stand, breaking });
    if (leaning !== null) lean(null);
    ask(false);
  };
  const choose = (stand: Stand): void => {
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
        onInsist={() => ask(leaning !== null)}
      />
      {put.mayBlock && <BlockPrice put={put} />}
      {leaning !== null && (
        <div className="warning row-between">
          <p className="small">{t("negotiation:close.leaning")}</p>
          <Button look="danger" size="small" onPress={() => ask(true)}>
            {t("negotiation:close.breakAsk")}
          </Button>
        </div>
      )}
      <StandSealed put={put} sealed={sealed} />
      {isAsking && leaning !== null && (
        <BreakDialog put={put} onKeep={() => ask(false)} onBreak={() => take(leaning, true)} />
      )}
    </>
  );
}

/** What a block would cost here, and why: told before anybody blocks. */
function BlockPrice({ put: { article, alternative } }: PutProps): ReactNode {
  const { world, country } = useTable().own;
  const cost = blockCost(world, country, article, alternative);
  if (hasCause(world, country, article, alternative))
    return <p className="small soft">{t("negotiation:close.blockCause", { cost })}</p>;
  return (
    <p className="small block-note">{t("negotiation:close.blockNoCause", { cost, plain: BLOCK_TRUST })}</p>
  );
}

type StandSealedProps = Readonly<{ put: Put; sealed: TakeStand | null }>;

/** The stand under its seal, or what saying nothing means. */
function StandSealed({ put: { article, bound }, sealed }: StandSealedProps): ReactNode {
  const { names } = useTable();
  if (sealed === null) {
    return (
      <p className="small soft">{t(bound ? "negotiation:close.silentBound" : "negotiation:close.silent")}</p>
    );
  }
  const stand = t(`stand.${sealed.stand}`);
  return (
    <SealedSlip
      slot={`takeStand:${article}`}
      text={t(sealed.breaking ? "negotiation:close.sealedBreaking" : "negotiation:close.sealedAs", { stand })}
      act={t("sealedAct.takeStand", { article: names.article(article), stand })}
    />
  );
}

function useStands({ mayBlock }: Put): readonly StandItem<Stand>[] {
  const { view } = useTable();
  const blocks = view.world.blocks[useMine().country] ?? 0;
  return [
    { id: "join", shape: "join", name: t("negotiation:close.join"), note: t("negotiation:close.joinNote") },
    {
      id: "abstain",
      shape: "abstain",
      name: t("negotiation:close.abstain"),
      note: t("negotiation:close.abstainNote"),
    },
    {
      id: "block",
      shape: "block",
      name: t("negotiation:close.block"),
      note: blockNote(mayBlock, blocks),
      isDisabled: !mayBlock,
    },
  ];
}
