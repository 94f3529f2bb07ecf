import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName } from "../../client/i18n/names.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { type Chapter, chaptersOf, type Filter, type JournalLine } from "./chapters.ts";

const NO_FILTER: Filter = { country: -1, article: -1 };

/** Everything that was said, voted, promised or broken, filtered by state and article. */
export function JournalPanel(): ReactNode {
  const { scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const chapters = useMemo(() => chaptersOf(journal, scenario, filter), [journal, scenario, filter]);
  const count = chapters.reduce((sum, { lines }) => sum + lines.length, 0);
  const isFiltered = filter.country >= 0 || filter.article >= 0;
  return (
    <div className="journal">
      <h2>{t("journal.heading")}</h2>
      <JournalFilter filter={filter} onChange={setFilter} />
      <p className="small soft" role="status">
        {count === 0 && isFiltered ? t("journal.noneFound") : t("journal.count", { count })}
      </p>
      {chapters.map((chapter, at) => (
        <ChapterLines
          key={`${chapter.id}${isFiltered}`}
          chapter={chapter}
          isOpenFirst={at === 0 || isFiltered}
        />
      ))}
    </div>
  );
}

type FilterProps = Readonly<{ filter: Filter; onChange: (filter: Filter) => void }>;

function JournalFilter({ filter, onChange }: FilterProps): ReactNode {
  const { scenario, names } = useTable();
  const states = useMemo(
    () => [
      { id: "-1", text: t("journal.allStates") },
      ...byName(scenario).map((index) => ({ id: String(index), text: names.country(index) })),
    ],
    [scenario, names],
  );
  const articles = [
    { id: "-1", text: t("journal.allArticles") },
    ...scenario.articles.map((_, index) => ({ id: String(index), text: names.article(index) })),
  ];
  const isFiltered = filter.country >= 0 || filter.article >= 0;
  return (
    <div className="journal-filter">
      <SearchSelect
        label={t("journal.byState")}
        items={states}
        selected={String(filter.country)}
        onSelect={(id) => onChange({ ...filter, country: Number(id) })}
      />
      <SearchSelect
        label={t("journal.byArticle")}
        items={articles}
        selected={String(filter.article)}
        onSelect={(id) => onChange({ ...filter, article: Number(id) })}
      />
      <Button size="small" isDisabled={!isFiltered} onPress={() => onChange(NO_FILTER)}>
        {t("journal.clear")}
      </Button>
    </div>
  );
}

type ChapterProps = Readonly<{ chapter: Chapter; isOpenFirst: boolean }>;

function ChapterLines({ chapter, isOpenFirst }: ChapterProps): ReactNode {
  return (
    <Disclosure title={chapter.title} isOpenFirst={isOpenFirst}>
      <ul className="journal-lines">
        {chapter.lines.map((line) => (
          <LineItem key={line.id} line={line} />
        ))}
      </ul>
    </Disclosure>
  );
}

const TONE_SHAPES = { plain: "", chapter: "", good: "●", bad: "✕", broken: "⚡", great: "★" } as const;

function LineItem({ line }: Readonly<{ line: JournalLine }>): ReactNode {
  const shape = TONE_SHAPES[line.tone];
  return (
    <li className="journal-line" data-tone={line.tone}>
      <span className="journal-shape" aria-hidden="true">
        {shape}
      </span>
      <span>{line.text}</span>
    </li>
  );
}
