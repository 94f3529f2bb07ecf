import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { standingOf } from "../../client/selectors/negotiation/standing.ts";
import { supportIf } from "../../client/selectors/ratification/capital.ts";
import { compareAtHome, isWithin, type Limit } from "../../client/sessions/room/pair-role.ts";
import { usePlay, useSession, useTable } from "../hooks/stores.ts";
import { useHalf, useLimit } from "../hooks/use-pair-role.ts";
import { Choices } from "../primitives/choices.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { PLACARD_SHAPES } from "../table/placard-choice.tsx";
import { Lock, ShapeIcon } from "../table/shapes.tsx";

/**
 * The texts of an article, what home likes best first. The Capital chooses the last one that its Delegate may agree to;
 * those after it are crossed out.
 */
export function LimitChoice({ article }: Readonly<{ article: number }>): ReactNode {
  const session = useSession();
  const { view, names, own } = useTable();
  const limit = useLimit(article);
  const isOwn = useHalf() === null;
  const set = (chosen: Limit): void => void session?.order({ type: "setLimit", article, limit: chosen });
  const texts = [...(view.world.draft.texts[article] ?? [])].sort((one, other) =>
    compareAtHome(own, article, one, other),
  );
  return (
    <Choices
      label={t(isOwn ? "room:limit.askOwnOn" : "room:limit.askOn", { article: names.article(article) })}
      isLabelHidden
      selected={String(limit)}
      onSelect={(id) => set(id === "any" ? id : Number(id))}
      choices={[
        ...texts.map((alternative) => ({
          id: String(alternative),
          name: <LimitText article={article} alternative={alternative} limit={limit} />,
        })),
        { id: "any", name: t("room:limit.none") },
      ]}
    />
  );
}

/** What the choice and its figures mean. */
export function LimitLead(): ReactNode {
  const line = usePlay().home()?.line ?? 0;
  return <p className="small soft">{t("room:limit.lead", { line })}</p>;
}

type TextProps = Readonly<{ article: number; alternative: number; limit: Limit }>;

/** A text, the Delegate's placard on it, and the support that the text has at home. */
function LimitText({ article, alternative, limit }: TextProps): ReactNode {
  const { view, scenario, names, own } = useTable();
  const { steps, isBeyond } = standingOf(useMine(), scenario, article, alternative);
  const sealed = sealedOf(view, "layPlacards", `layPlacards:${article}`);
  const placard = sealed?.placards[(view.world.draft.texts[article] ?? []).indexOf(alternative)];
  const support = supportIf(own, article, alternative);
  const line = usePlay().home()?.line ?? 0;
  return (
    <span
      className="limit-text"
      data-wished={steps === 0}
      data-out={!isWithin(own, { article, alternative }, limit)}
    >
      <span>
        <span className="limit-name">{names.alternative(article, alternative)}</span>
        {isBeyond && <Lock />}
        {steps === 0 && <span className="visually-hidden">{t("room:capital.wished")}</span>}
        {isBeyond && <span className="visually-hidden">{t("room:capital.beyond")}</span>}
      </span>
      {placard !== undefined && (
        <span>
          <ShapeIcon shape={PLACARD_SHAPES[placard]} />
          <span className="visually-hidden">
            {t("room:capital.laid", { placard: t(`placard.${placard}`) })}
          </span>
        </span>
      )}
      <span className="guided-support numbers" data-ready={support >= line}>
        <span aria-hidden="true">{support}</span>
        <span className="visually-hidden">{t("room:capital.home", { support })}</span>
      </span>
    </span>
  );
}
