import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { selectArticle } from "../../client/screen/ui-store.ts";
import { standingOf } from "../../client/selectors/negotiation/standing.ts";
import { supportIf } from "../../client/selectors/ratification/capital.ts";
import { GUIDANCE } from "../../client/sessions/room/phrases.ts";
import { usePlay, useSession, useTable, useUi } from "../hooks/stores.ts";
import { useGuidance } from "../hooks/use-pair-role.ts";
import { Choices } from "../primitives/choices.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { HomeSupport } from "../ratification/home-sheet.tsx";
import { OtherSealed } from "../table/other-sealed.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { PLACARD_SHAPES } from "../table/placard-choice.tsx";
import { Lock, ShapeIcon } from "../table/shapes.tsx";
import { SubTabs } from "../table/sub-tabs.tsx";
import { ArticleTabName } from "../widgets/article-tab-name.tsx";

/** Acts that are shown beside the texts they concern, so the list of sealed acts leaves them out. */
const BESIDE_THE_TEXTS = ["layPlacards", "takeStand"] as const;

/**
 * The talks on the Capital's device: how much support each text on the floor would have at home, the Delegate's acts
 * so far, and the Capital's guidance.
 */
export function CapitalPanel(): ReactNode {
  const { view } = useTable();
  const home = usePlay().home();
  const { phase, draft } = view.world;
  const isGuiding = phase === "negotiation";
  return (
    <div className="panel">
      <div>
        <h2>{t(isGuiding ? "room:capital.heading" : "room:capital.waiting")}</h2>
        <p className="small soft">
          {isGuiding && home !== null
            ? t("room:capital.lead", { line: home.line })
            : t("room:capital.leadLast")}
        </p>
      </div>
      {isGuiding && <GuidedArticles floor={draft.floor} />}
      {!isGuiding && home !== null && <HomeSupport home={home} />}
      <OtherSealed of="delegate" besides={isGuiding ? BESIDE_THE_TEXTS : []} />
    </div>
  );
}

/** The articles on the floor, one at a time, so that the texts of each can be read. */
function GuidedArticles({ floor }: Readonly<{ floor: readonly number[] }>): ReactNode {
  const chosen = useUi((ui) => ui.article);
  const shown = floor.includes(chosen) ? chosen : (floor[0] ?? -1);
  return (
    <SubTabs
      label={t("negotiation:sound.agenda")}
      selected={String(shown)}
      onSelect={(id) => selectArticle(Number(id))}
      tabs={floor.map((article) => ({
        id: String(article),
        label: <ArticleTabName article={article} />,
        content: () => <GuidedArticle article={article} />,
      }))}
    />
  );
}

/** The Capital lays no placards, so it first reads the texts that home likes best. All stand under "Text" too. */
const FIRST_SHOWN = 3;

/** The Capital's guidance on one article, and below it each of its texts with the support at home. */
function GuidedArticle({ article }: Readonly<{ article: number }>): ReactNode {
  const session = useSession();
  const { names } = useTable();
  const said = useGuidance(article);
  return (
    <section className="stand-card guided" aria-label={names.article(article)}>
      <h3 className="visually-hidden">{names.article(article)}</h3>
      <Stand article={article} />
      <Choices
        label={t("room:guide.askOn", { article: names.article(article) })}
        isLabelHidden
        look="pills"
        selected={said}
        onSelect={(guidance) => void session?.order({ type: "guide", article, guidance })}
        choices={GUIDANCE.map((id) => ({ id, name: t(`room:guide.${id}`) }))}
      />
      <p className="small soft" role="status">
        {said !== "flex" && t(`room:guide.notes.${said}`)}
      </p>
      <GuidedTexts article={article} />
    </section>
  );
}

/** The texts in the order of their support at home, those of least support in a disclosure. */
function GuidedTexts({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, own } = useTable();
  const texts = [...(view.world.draft.texts[article] ?? [])].sort(
    (one, other) => supportIf(own, article, other) - supportIf(own, article, one),
  );
  const more = texts.slice(FIRST_SHOWN);
  const listOf = (shown: readonly number[]): ReactNode => (
    <ul className="guided-texts">
      {shown.map((alternative) => (
        <GuidedText key={alternative} article={article} alternative={alternative} />
      ))}
    </ul>
  );
  return (
    <>
      {listOf(texts.slice(0, FIRST_SHOWN))}
      {more.length > 0 && (
        <Disclosure title={t("room:capital.more", { count: more.length })} level={4}>
          {listOf(more)}
        </Disclosure>
      )}
    </>
  );
}

/** The Delegate's stand on the chair's text. */
function Stand({ article }: Readonly<{ article: number }>): ReactNode {
  const { view } = useTable();
  const sealed = sealedOf(view, "takeStand", `takeStand:${article}`);
  if (sealed === null) return null;
  return (
    <p className="row tight small">
      <ShapeIcon shape={sealed.stand} />
      {t("room:capital.stands", { stand: t(`stand.${sealed.stand}`) })}
    </p>
  );
}

type TextProps = Readonly<{ article: number; alternative: number }>;

/** A text, the Delegate's placard on it, and the support that the text has at home. */
function GuidedText({ article, alternative }: TextProps): ReactNode {
  const { view, scenario, names, own } = useTable();
  const mine = useMine();
  const { steps, isBeyond } = standingOf(mine, scenario, article, alternative);
  const sealed = sealedOf(view, "layPlacards", `layPlacards:${article}`);
  const placard = sealed?.placards[(view.world.draft.texts[article] ?? []).indexOf(alternative)];
  const support = supportIf(own, article, alternative);
  const line = usePlay().home()?.line ?? 0;
  return (
    <li className="guided-text" data-wished={steps === 0}>
      <span>
        {names.gloss(article, alternative)}{" "}
        <span className="wording-title">{names.alternative(article, alternative)}</span>
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
    </li>
  );
}
