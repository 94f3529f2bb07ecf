import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { alternativeText, articleTitle } from "../../client/i18n/names.ts";
import {
  forcesApart,
  idOf,
  type Matched,
  type Wording,
  wordings,
} from "../../client/selectors/committee/plenary.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { NoteIcon } from "../table/note-icon.tsx";

type ClauseMatchProps = Readonly<{
  number: number;
  clause: string;
  matched: Matched;
  suggested: Matched;
  onMatch: (wording: Matched) => void;
}>;

const OUTSIDE = "outside";

/** A clause in its sponsors' words, and below it the most similar wording of the game. */
export function ClauseMatch({ number, clause, matched, suggested, onMatch }: ClauseMatchProps): ReactNode {
  const all = wordings();
  const isSuggested = matched !== null && suggested !== null && idOf(matched) === idOf(suggested);
  return (
    <li className="stack tight">
      <p className="treaty">
        <span className="small soft">{t("plenary:clause", { number })}</span> {clause}
      </p>
      <SearchSelect
        label={t("plenary:nearest")}
        selected={choiceOf(matched)}
        onSelect={(id) => onMatch(all.find((one) => idOf(one) === id) ?? null)}
        items={[
          { id: OUTSIDE, text: t("plenary:outside") },
          ...all.map((one) => ({ id: idOf(one), text: nameOf(one) })),
        ]}
      />
      {matched === null && suggested !== null && (
        <Button look="quiet" size="small" onPress={() => onMatch(suggested)}>
          {t("plenary:take", { text: nameOf(suggested) })}
        </Button>
      )}
      {matched !== null && (
        <p className="small">
          {isSuggested && (
            <span className="tag">
              <NoteIcon of="alike" />
              {t("plenary:suggested")}
            </span>
          )}{" "}
          {alternativeText(matched.article, matched.key, "gloss")}
        </p>
      )}
      {matched !== null && <ForcesApart clause={clause} matched={matched} />}
    </li>
  );
}

/** Says so if the clause binds states and its wording does not, or the other way round. */
function ForcesApart({ clause, matched }: Readonly<{ clause: string; matched: Wording }>): ReactNode {
  const apart = forcesApart(clause, matched);
  if (apart === null) return null;
  return (
    <p className="small warning">
      {t(`plenary:force.own.${apart.own}`)} {t(`plenary:force.model.${apart.model}`)}
    </p>
  );
}

function choiceOf(matched: Matched): string {
  return matched === null ? OUTSIDE : idOf(matched);
}

function nameOf({ article, key }: Wording): string {
  return t("plenary:wording", {
    article: articleTitle(article),
    text: alternativeText(article, key, "name"),
  });
}
