import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { alternativeText, articleTitle } from "../../client/i18n/names.ts";
import {
  forcesApart,
  idOf,
  type Matched,
  type Suggestion,
  type Wording,
  wordings,
} from "../../client/selectors/committee/plenary.ts";
import type { Provision } from "../../committee/state/provisions.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { NoteIcon } from "../table/note-icon.tsx";

type ProvisionMatchProps = Readonly<{
  provision: Provision;
  matched: Matched;
  suggestion: Suggestion;
  /** The suggestion is unsure, and nobody has looked at it. */
  isUnchecked: boolean;
  onMatch: (wording: Matched) => void;
}>;

const OUTSIDE = "outside";

/** The class of the row that asks a chair to check a suggestion. Its button keeps the suggestion. */
export const UNCHECKED = "unchecked-match";

/** A clause or a part of one in its sponsors' words, and below it the most similar wording of the game. */
export function ProvisionMatch(props: ProvisionMatchProps): ReactNode {
  const { provision, matched, suggestion, isUnchecked, onMatch } = props;
  const { matched: suggested } = suggestion;
  const all = wordings();
  const isSuggested = matched !== null && suggested !== null && idOf(matched) === idOf(suggested);
  return (
    <div className="stack tight">
      <p className="treaty">
        <span className="small soft">{placeText(provision)}</span> <bdi>{provision.text}</bdi>
      </p>
      <SearchSelect
        label={t("plenary:nearest")}
        selected={choiceOf(matched)}
        onSelect={(id) => onMatch(all.find((one) => idOf(one) === id) ?? null)}
        items={[
          { id: OUTSIDE, text: t("plenary:outside") },
          ...all.map((one) => ({ id: idOf(one), text: nameOf(one), words: textsOf(one) })),
        ]}
      />
      {isUnchecked && <Unsure suggestion={suggestion} onKeep={() => onMatch(matched)} />}
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
      {matched !== null && <ForcesApart provision={provision} matched={matched} />}
    </div>
  );
}

/** Says why a suggestion is unsure, so that no wrong wording goes into a treaty unread. */
function Unsure({ suggestion, onKeep }: Readonly<{ suggestion: Suggestion; onKeep: () => void }>): ReactNode {
  const { matched, rivals } = suggestion;
  const articles = list(rivals.map(articleTitle));
  const near = matched === null ? "plenary:check.outside" : "plenary:check.rivals";
  return (
    <div className={`row ${UNCHECKED}`}>
      <p className="small warning">{rivals.length === 0 ? t("plenary:check.weak") : t(near, { articles })}</p>
      <Button look="quiet" size="small" onPress={onKeep}>
        {t("plenary:check.keep")}
      </Button>
    </div>
  );
}

/** Says so if the provision binds states and its wording does not, or the other way round. */
function ForcesApart({
  provision,
  matched,
}: Readonly<{ provision: Provision; matched: Wording }>): ReactNode {
  const apart = forcesApart(provision, matched);
  if (apart === null) return null;
  return (
    <p className="small warning">
      {t(provision.mark === null ? `plenary:force.own.${apart.own}` : `plenary:force.part.${apart.own}`)}{" "}
      {t(`plenary:force.model.${apart.model}`)}
    </p>
  );
}

/** Which clause, or which part of one, a provision is. @example "Clause 3 (b)" */
export function placeText({ clause, mark }: Provision): string {
  const number = clause + 1;
  return mark === null ? t("plenary:clause", { number }) : t("plenary:part", { number, mark });
}

function choiceOf(matched: Matched): string {
  return matched === null ? OUTSIDE : idOf(matched);
}

/** A chair looks for a wording by a word of its text, not only by its name. */
function textsOf({ article, key }: Wording): readonly string[] {
  return (["clause", "gloss"] as const).map((part) => alternativeText(article, key, part));
}

/** The name of a wording with its article. */
export function nameOf({ article, key }: Wording): string {
  return t("plenary:wording", {
    article: articleTitle(article),
    text: alternativeText(article, key, "name"),
  });
}
