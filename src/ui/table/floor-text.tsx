import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { openPromises } from "../../client/selectors/negotiation/chair.ts";
import { hasMark, standingOf } from "../../client/selectors/negotiation/standing.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Term } from "../widgets/term.tsx";
import { NoteIcon } from "./note-icon.tsx";
import { Lock } from "./shapes.tsx";
import { TextPerson } from "./text-person.tsx";

type FloorTextProps = Readonly<{
  article: number;
  alternative: number;
  /** The available acts. */
  children?: ReactNode;
}>;

/**
 * One bracketed text: whose fate it decides and what it means, then its legal title, its origin and its relation to the
 * mandate.
 */
export function FloorText({ article, alternative, children }: FloorTextProps): ReactNode {
  const { view, names } = useTable();
  const isChairs = view.world.draft.chair[article] === alternative;
  return (
    <li className="floor-text" data-chair={isChairs}>
      <div className="floor-text-words">
        <TextPerson article={article} alternative={alternative} />
        <p className="wording-says">{names.gloss(article, alternative)}</p>
      </div>
      <div className="floor-text-head">
        <h4 className="wording-title">{names.alternative(article, alternative)}</h4>
        <TextTags article={article} alternative={alternative} />
        <OwnWord article={article} alternative={alternative} />
      </div>
      {children}
    </li>
  );
}

/** The states to which the seat has promised to support this text. */
function OwnWord({ article, alternative }: Omit<FloorTextProps, "children">): ReactNode {
  const { view, names } = useTable();
  const promised = openPromises(view.world, article)
    .filter((word) => word.by === view.mine?.country && word.alternative === alternative)
    .map(({ to }) => to);
  if (promised.length === 0) return null;
  return (
    <span className="tag bound">
      <NoteIcon of="bound" />
      {t("negotiation:close.bound", { countries: names.countries(promised) })}
    </span>
  );
}

/** The chair's text, the flag of a bridge's sponsor, and the distance from the mandate. */
export function TextTags({
  article,
  alternative,
}: Readonly<{ article: number; alternative: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const { shows } = useGuide();
  const { draft } = view.world;
  const author = draft.authors.find((one) => one.article === article && one.alternative === alternative);
  return (
    <span className="text-tags">
      {draft.chair[article] === alternative && shows("numbers") && (
        <span className="tag chair-tag">
          <NoteIcon of="chair" />
          <Term id="chairs-text">{t("negotiation:common.chairs")}</Term>
        </span>
      )}
      {author !== undefined && (
        <span className="tag">
          <FlagIcon iso3={scenario.countries[author.country]?.iso3 ?? ""} scale={0.4} />
          <span aria-hidden="true">{t("negotiation:common.bridge")}</span>
          <span className="visually-hidden">
            {t("negotiation:common.bridgedBy", { country: names.country(author.country) })}
          </span>
        </span>
      )}
      <StandingTag article={article} alternative={alternative} />
    </span>
  );
}

/** Whether the mandate wants, accepts or forbids a text. */
export function StandingTag({
  article,
  alternative,
}: Readonly<{ article: number; alternative: number }>): ReactNode {
  const { view, scenario } = useTable();
  if (view.mine === null) return null;
  const standing = standingOf(view.mine, scenario, article, alternative);
  const { isBeyond, worth, weight } = standing;
  if (!hasMark(standing)) return null;
  if (isBeyond) {
    return (
      <span className="tag line-tag">
        <Lock />
        {t("negotiation:common.standing.line")}
      </span>
    );
  }
  const of = weight === 0 ? "capital" : worth >= 1000 ? "wish" : "accepted";
  return (
    <span className="tag wish-tag">
      <NoteIcon of={of} />
      {t(`negotiation:common.standing.${of}`)}
    </span>
  );
}
