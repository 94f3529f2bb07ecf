import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import type { Watched } from "../../client/game/play.ts";
import { t } from "../../client/i18n/index.ts";
import { caucusShort } from "../../client/i18n/names.ts";
import { selectCountry } from "../../client/screen/ui-store.ts";
import { holdsFloor } from "../../client/selectors/negotiation/floor.ts";
import { placardAt, placardsOn, SIGNS } from "../../client/selectors/negotiation/tallies.ts";
import { usePlay, useTable, useUi } from "../hooks/stores.ts";
import { NoteIcon } from "../table/note-icon.tsx";
import { ShapeIcon } from "../table/shapes.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

const KINDS = ["flipping", "partner", "rival"] as const;

/** Up to twelve states worth watching, in three groups. Each state is shown with its placards on every article. */
export function WatchTab(): ReactNode {
  const list = usePlay().watchList();
  return (
    <section className="stack" aria-labelledby="watch-heading">
      <h3 id="watch-heading">{t("negotiation:watch.heading")}</h3>
      <p className="small soft">{t("negotiation:watch.lead")}</p>
      {list.length === 0 && <p>{t("negotiation:watch.none")}</p>}
      {KINDS.map((kind) => (
        <WatchKind key={kind} kind={kind} list={list.filter(({ why }) => why === kind)} />
      ))}
    </section>
  );
}

type WatchKindProps = Readonly<{ kind: Watched["why"]; list: readonly Watched[] }>;

function WatchKind({ kind, list }: WatchKindProps): ReactNode {
  if (list.length === 0) return null;
  return (
    <div className="stack tight">
      <h4>{t(`negotiation:watch.${kind}`)}</h4>
      <p className="small soft">{t(`negotiation:watch.${kind}Note`)}</p>
      <ul className="watched">
        {list.map(({ country }) => (
          <li key={country}>
            <WatchedState country={country} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function WatchedState({ country }: Readonly<{ country: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const chosen = useUi((ui) => ui.country);
  const facts = scenario.countries[country];
  return (
    <ToggleButton
      className="watched-state"
      isSelected={chosen === country}
      onChange={(isChosen) => selectCountry(isChosen ? country : -1)}
    >
      <FlagIcon iso3={facts?.iso3 ?? ""} scale={0.6} />
      <span className="watched-words">
        <strong>{names.country(country)}</strong>
        <span className="small soft">{caucusShort(facts?.caucus ?? "")}</span>
        {holdsFloor(view.world, country) && (
          <span className="tag">
            <NoteIcon of="floor" />
            {t("negotiation:floor.mark")}
          </span>
        )}
      </span>
      <span className="watched-signs">
        {view.world.draft.floor.map((article) => (
          <PlacardSign key={article} article={article} country={country} />
        ))}
      </span>
    </ToggleButton>
  );
}

/** A state's placard on the chair's text of an article. */
function PlacardSign({ article, country }: Readonly<{ article: number; country: number }>): ReactNode {
  const { view, names } = useTable();
  const chair = view.world.draft.chair[article] ?? -1;
  const shown = placardAt(placardsOn(view.world, article, chair), country);
  const placard = t(`placard.${shown ?? "none"}`);
  const words = t("negotiation:watch.showed", { article: names.article(article), placard });
  return (
    <span className="watched-sign" title={words}>
      <ShapeIcon shape={shown === null ? "silent" : SIGNS[shown]} size={16} />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
