import { type ReactNode, useState } from "react";
import { printAddress } from "../../client/addresses/print-address.ts";
import { t } from "../../client/i18n/index.ts";
import { byName, caucusName, countryName } from "../../client/i18n/names.ts";
import { briefOf, briefScenario } from "../../client/print/brief.ts";
import { BRIEF_GROUPS, usualPlan } from "../../client/print/print-plan.ts";
import { SearchAdd, Select } from "../primitives/select.tsx";
import { BriefPaper } from "./brief-paper.tsx";
import { PaperChecks } from "./paper-checks.tsx";
import { PrintPage } from "./print-page.tsx";

type StatesProps = Readonly<{ states: readonly string[]; onChange: (states: readonly string[]) => void }>;

/** One page for every chosen state. */
export function BriefPapers({ first }: Readonly<{ first: readonly string[] }>): ReactNode {
  const [states, setStates] = useState(first);
  return (
    <PrintPage
      lead={t("brief:lead")}
      isEmpty={states.length === 0}
      choices={
        <>
          <a href={printAddress("lesson", usualPlan().seats)}>{t("brief:lesson")}</a>
          <GroupChoice states={states} onChange={setStates} />
          <p role="status">{t("brief:chosen", { count: states.length })}</p>
          {groupOf(states) === OWN && <OwnChoice states={states} onChange={setStates} />}
        </>
      }
    >
      {states.map((iso3) => {
        const brief = briefOf(iso3);
        return brief !== null && <BriefPaper key={iso3} brief={brief} />;
      })}
    </PrintPage>
  );
}

/** The user's own selection, as opposed to all states or one caucus. */
const OWN = "own";

function groupOf(states: readonly string[]): string {
  const found = [...BRIEF_GROUPS].find(([, members]) => members.join() === states.join());
  return found?.[0] ?? OWN;
}

function GroupChoice({ states, onChange }: StatesProps): ReactNode {
  const groups = [...BRIEF_GROUPS].map(([id, members]) => ({ id, text: groupName(id, members.length) }));
  return (
    <Select
      label={t("brief:which")}
      items={[{ id: OWN, text: t("brief:own") }, ...groups]}
      selected={groupOf(states)}
      onSelect={(id) => onChange(BRIEF_GROUPS.get(id) ?? usualPlan().seats)}
    />
  );
}

function groupName(id: string, count: number): string {
  return id === "all" ? t("brief:all", { count }) : t("brief:caucus", { caucus: caucusName(id), count });
}

/** Adds states by name. Unticked states are left out but stay in the list. */
function OwnChoice({ states, onChange }: StatesProps): ReactNode {
  const [listed, setListed] = useState(states);
  const { countries } = briefScenario();
  const others = byName(briefScenario())
    .map((at) => countries[at]?.iso3 ?? "")
    .filter((iso3) => !listed.includes(iso3));
  const add = (iso3: string): void => {
    setListed([...listed, iso3]);
    onChange([...states, iso3]);
  };
  return (
    <>
      <SearchAdd
        key={listed.length}
        label={t("brief:add")}
        items={others.map((iso3) => ({ id: iso3, text: countryName(iso3) }))}
        onSelect={add}
      />
      <PaperChecks
        items={listed.map((iso3) => ({ id: iso3, name: countryName(iso3) }))}
        chosen={states}
        onChoose={onChange}
      />
    </>
  );
}
