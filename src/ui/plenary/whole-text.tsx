import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { alternativeText, articleTitle } from "../../client/i18n/names.ts";
import {
  mayBeSilent,
  plenaryScenario,
  type Sent,
  silenceable,
  textOf,
  wordsOf,
} from "../../client/selectors/committee/plenary.ts";
import type { Provision } from "../../committee/state/provisions.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Choices } from "../primitives/choices.tsx";
import { NoteIcon } from "../table/note-icon.tsx";
import { placeText } from "./clause-match.tsx";

type WholeTextProps = Readonly<{
  sent: Sent;
  provisions: readonly Provision[];
  /** Called with the articles that are to be left without a provision. */
  onSilence: (articles: readonly string[]) => void;
}>;

/**
 * Every article as it would be put to the vote: in the committee's words, as in the real convention, or without a
 * provision.
 */
export function WholeText({ sent, provisions, onSilence }: WholeTextProps): ReactNode {
  const { articles } = plenaryScenario();
  const open = silenceable(sent.matched);
  const silent = open.filter((id) => sent.silent.includes(id));
  const rest = silent.length === 0 ? "real" : silent.length === open.length ? "silent" : null;
  return (
    <div className="stack tight">
      <Choices
        label={t("plenary:restOf", { count: open.length })}
        look="pills"
        selected={rest}
        onSelect={(id) => onSilence(id === "silent" ? open : [])}
        choices={[
          { id: "real", name: t("plenary:real") },
          { id: "silent", name: t("plenary:silent") },
        ]}
      />
      <p className="small soft">{t("plenary:needed")}</p>
      <ol className="stack small">
        {articles.map(({ id }) => (
          <li key={id} className="stack tight">
            <ArticlePut {...{ id, sent, provisions, onSilence }} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ArticlePut({
  id,
  sent,
  provisions,
  onSilence,
}: WholeTextProps & Readonly<{ id: string }>): ReactNode {
  const { articles } = plenaryScenario();
  const decides = provisions[sent.matched.findLastIndex((one) => one?.article === id)];
  const key = textOf(sent.matched, sent.silent)[id];
  const words = wordsOf(sent.clauses, sent.matched)[id];
  const article = articles.find((one) => one.id === id);
  const real = article?.alternatives[article.adopted]?.key ?? "";
  const title = articleTitle(id);
  if (words !== undefined)
    return (
      <>
        <p>
          <strong>{title}</strong>{" "}
          <span className="tag">
            <NoteIcon of="choice" />
            {t("plenary:own")}
          </span>{" "}
          {decides !== undefined && <span className="soft">{placeText(decides)}</span>}
        </p>
        <p className="treaty" dir="auto">
          {words}
        </p>
        <p>{alternativeText(id, key ?? "", "gloss")}</p>
        <p className="soft">{t("plenary:matchedTo", { text: alternativeText(id, key ?? "", "name") })}</p>
      </>
    );
  return (
    <>
      <p>
        <strong>{title}</strong>{" "}
        <span className="tag">
          <NoteIcon of={key === null ? "outside" : "agreed"} />
          {t(key === null ? "plenary:silent" : "plenary:real")}
        </span>
      </p>
      {key !== null && (
        <p>
          {alternativeText(id, real, "gloss")}{" "}
          <span className="wording-title">{alternativeText(id, real, "name")}</span>
        </p>
      )}
      {mayBeSilent(id) ? (
        <Checkbox
          isSelected={key === null}
          onChange={(on) => onSilence(on ? [...sent.silent, id] : sent.silent.filter((one) => one !== id))}
        >
          {t("plenary:silentOn", { article: title })}
        </Checkbox>
      ) : (
        <p className="soft">{t("plenary:cannot")}</p>
      )}
    </>
  );
}
