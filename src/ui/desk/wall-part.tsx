import { type FormEvent, type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseWho, countryName, namesOf } from "../../client/i18n/names.ts";
import { wallName } from "../../client/sentences/deal-words.ts";
import { tablesText } from "../../client/sentences/desk-words.ts";
import { LONGEST_QUESTION } from "../../client/setup/room-plan.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { SearchSelect, Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { ShowOnWall, usePutOnWall } from "./show-on-wall.tsx";
import { SlideChoice, SlideSteps } from "./slide-choice.tsx";
import { useAllTables, useDesk, useRoomScenario } from "./use-desk.ts";
import { WallLanguageChoice } from "./wall-languages.tsx";
import "./wall-part.css";

/** What the wall shows for the teacher, the button that takes it down, and everything that can be put there. */
export function WallPart(): ReactNode {
  const { isDebriefed } = useDesk();
  if (isDebriefed) return null;
  return (
    <section className="sheet desk-wall" aria-labelledby="desk-wall">
      <h2 id="desk-wall">{t("desk:wall.heading")}</h2>
      <Now />
      <Articles />
      <Disclosure title={t("desk:wall.choose")}>
        <Choices />
      </Disclosure>
    </section>
  );
}

function Now(): ReactNode {
  const { onWall, tables, wallIsOpen } = useDesk();
  const scenario = useRoomScenario();
  const put = usePutOnWall();
  const isLobby = tables.every(({ clock }) => clock < 0);
  if (onWall === null) {
    const picture = isLobby ? "desk:wall.joining" : "desk:wall.picture";
    return <p className="small soft">{t(wallIsOpen ? picture : "desk:wall.none")}</p>;
  }
  const name = wallName(onWall, scenario);
  return (
    <p className="desk-wall-now">
      <span>{name}</span>
      <SlideSteps />
      <Button
        size="small"
        aria-label={t("desk:wall.downOf", { name })}
        onPress={() => put(onWall.table, null, name)}
      >
        {t("desk:wall.down")}
      </Button>
    </p>
  );
}

/** With more tables than this, the lists would push everything else away. */
const MOST_LISTED = 2;

/** The articles of the matches that have begun, each with the button that shows it. */
function Articles(): ReactNode {
  const { tables } = useDesk();
  const names = namesOf(useRoomScenario());
  const begun = tables.filter(({ texts }) => texts.length > 0);
  if (begun.length > MOST_LISTED) return null;
  return begun.map(({ table, texts }) => (
    <ul
      key={table}
      className="desk-wall-articles"
      aria-label={begun.length > 1 ? tablesText(table) : t("desk:wall.articles")}
    >
      {texts.map(({ article: id }, article) => (
        <li key={id} className="row-between">
          <span className="small">
            {begun.length > 1 && <strong>{tablesText(table)} </strong>}
            {names.articleShort(article)}
          </span>
          <ShowOnWall table={table} item={{ type: "article", article }} name={names.article(article)} />
        </li>
      ))}
    </ul>
  ));
}

function Choices(): ReactNode {
  const { tables } = useDesk();
  const [chosen, choose] = useState(1);
  return (
    <div className="stack">
      {tables.length > 1 && (
        <Select
          label={t("desk:wall.table")}
          items={tables.map(({ table }) => ({ id: String(table), text: tablesText(table) }))}
          selected={String(chosen)}
          onSelect={(id) => choose(Number(id))}
        />
      )}
      <div className="desk-wall-choices">
        <ArticleChoice table={chosen} />
        <StateChoice table={chosen} />
        <PersonChoice table={chosen} />
        <QuestionChoice />
        <SlideChoice />
        <WallLanguageChoice />
      </div>
    </div>
  );
}

type ChoiceProps = Readonly<{ table: number }>;

/** The articles of a match that has begun. */
function ArticleChoice({ table }: ChoiceProps): ReactNode {
  const scenario = useRoomScenario();
  const hasBegun = useHasBegun(table);
  const [article, choose] = useState(0);
  const names = namesOf(scenario);
  if (!hasBegun) return null;
  return (
    <div className="field-row">
      <Select
        label={t("desk:wall.article")}
        items={scenario.articles.map((_, at) => ({ id: String(at), text: names.article(at) }))}
        selected={String(article)}
        onSelect={(id) => choose(Number(id))}
      />
      <ShowOnWall table={table} item={{ type: "article", article }} name={names.article(article)} />
    </div>
  );
}

/** All states of a match that has begun; before it only those of this room. */
function StateChoice({ table }: ChoiceProps): ReactNode {
  const scenario = useRoomScenario();
  const { seats } = useDesk().settings;
  const hasBegun = useHasBegun(table);
  const [seat, choose] = useState(seats[0] ?? "");
  const others = scenario.countries.map(({ iso3 }) => iso3).filter((iso3) => !seats.includes(iso3));
  return (
    <div className="field-row">
      <SearchSelect
        label={t("desk:wall.state")}
        items={[...seats, ...(hasBegun ? others : [])].map((id) => ({ id, text: countryName(id) }))}
        selected={seat}
        onSelect={choose}
      />
      <ShowOnWall table={table} item={{ type: "state", seat }} name={countryName(seat)} />
    </div>
  );
}

function PersonChoice({ table }: ChoiceProps): ReactNode {
  const { cases } = useRoomScenario();
  const hasBegun = useHasBegun(table);
  const [person, choose] = useState(cases[0]?.id ?? "");
  if (!hasBegun) return null;
  return (
    <div className="field-row">
      <Select
        label={t("desk:wall.person")}
        items={cases.map(({ id }) => ({ id, text: caseWho(id) }))}
        selected={person}
        onSelect={choose}
      />
      <ShowOnWall table={table} item={{ type: "person", case: person }} name={caseWho(person)} />
    </div>
  );
}

function useHasBegun(at: number): boolean {
  return useDesk().tables.some(({ table, beat }) => table === at && beat !== null);
}

/** A question in the teacher's words, for all tables. */
function QuestionChoice(): ReactNode {
  const table = useAllTables();
  const put = usePutOnWall();
  const [text, setText] = useState("");
  const isEmpty = text.trim() === "";
  const show = (event: FormEvent): void => {
    event.preventDefault();
    if (!isEmpty) put(table, { type: "question", text }, text);
  };
  return (
    <form className="field-row" onSubmit={show}>
      <TextField
        label={t("desk:wall.question")}
        value={text}
        onChange={setText}
        maxLength={LONGEST_QUESTION}
      />
      <Button type="submit" size="small" isDisabled={isEmpty} aria-label={t("desk:wall.showQuestion")}>
        {t("desk:wall.show")}
      </Button>
    </form>
  );
}
