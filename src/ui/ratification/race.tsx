import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName, monthName } from "../../client/i18n/names.ts";
import { plainName } from "../../client/i18n/state-names.ts";
import { selectCountry } from "../../client/screen/ui-store.ts";
import {
  RACE_STATUSES,
  type RaceStatus,
  type Runner,
  runnersOf,
} from "../../client/selectors/ratification/race.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Button, LinkButton } from "../primitives/button.tsx";
import { Select } from "../primitives/select.tsx";
import { SearchBox } from "../primitives/text-field.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { WhyDeposit } from "../widgets/reason-list.tsx";
import { Counter } from "./counter.tsx";
import { RacePlaces } from "./race-places.tsx";
import { StatusBadge } from "./shapes.tsx";

type Filter = RaceStatus | "all" | "coalition" | "caucus";
/** Number of rows shown until the user asks for more. */
const FEW = 25;

/** Every state in the race, with filters, and the reasons for and against its deposit. */
export function Race(): ReactNode {
  const runners = useRunners();
  const [filter, setFilter] = useState<Filter>("all");
  const [text, setText] = useState("");
  const [most, setMost] = useState(FEW);
  const found = useFound(runners, filter, text);
  return (
    <section className="stack" aria-labelledby="race-heading">
      <h3 id="race-heading">{t("ratification:race.heading")}</h3>
      <Counter />
      <RacePlaces />
      <div className="race-filters">
        <FilterSelect runners={runners} filter={filter} onFilter={setFilter} />
        <SearchBox
          label={t("ratification:race.find")}
          hint={t("ratification:race.findHint")}
          value={text}
          onChange={setText}
        />
      </div>
      <p className="small soft" role="status">
        {found.length === 0
          ? t("ratification:race.none")
          : t("ratification:race.shown", { count: found.length })}
      </p>
      <ul className="race">
        {found.slice(0, most).map((runner) => (
          <RunnerRow key={runner.country} runner={runner} />
        ))}
      </ul>
      {found.length > most && (
        <Button size="small" onPress={() => setMost(found.length)}>
          {t("ratification:race.more", { count: found.length - most })}
        </Button>
      )}
    </section>
  );
}

function useFound(runners: readonly Runner[], filter: Filter, text: string): readonly Runner[] {
  const { names } = useTable();
  const fits = useFits();
  const wanted = plainName(text);
  return runners.filter(
    (runner) => fits(runner, filter) && plainName(names.country(runner.country)).includes(wanted),
  );
}

/** Sorted by status, furthest along first, and then by name. */
function useRunners(): readonly Runner[] {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const runners = runnersOf(view.world, journal, view.mine?.country ?? -1);
  const place = new Map(byName(scenario).map((country, at) => [country, at]));
  const order = (a: Runner, b: Runner): number =>
    RACE_STATUSES.indexOf(a.status) - RACE_STATUSES.indexOf(b.status) ||
    (place.get(a.country) ?? 0) - (place.get(b.country) ?? 0);
  return [...runners].sort(order);
}

function useFits(): (runner: Runner, filter: Filter) => boolean {
  const { view, scenario } = useTable();
  const caucus = scenario.countries[view.mine?.country ?? -1]?.caucus;
  return (runner, filter) => {
    if (filter === "all") return true;
    if (filter === "coalition") return runner.isAlly;
    if (filter === "caucus") return scenario.countries[runner.country]?.caucus === caucus;
    return runner.status === filter;
  };
}

type FilterSelectProps = Readonly<{
  runners: readonly Runner[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}>;

function FilterSelect({ runners, filter, onFilter }: FilterSelectProps): ReactNode {
  const { view } = useTable();
  const fits = useFits();
  const own: readonly Filter[] = view.mine === null ? [] : ["coalition", "caucus"];
  const filters: readonly Filter[] = ["all", ...own, ...RACE_STATUSES];
  return (
    <Select
      label={t("ratification:race.filter")}
      selected={filter}
      onSelect={onFilter}
      items={filters.map((id) => ({
        id,
        text: t("ratification:race.count", {
          label: filterName(id),
          count: runners.filter((runner) => fits(runner, id)).length,
        }),
      }))}
    />
  );
}

function filterName(filter: Filter): string {
  if (filter === "all" || filter === "coalition" || filter === "caucus") {
    return t(`ratification:race.${filter}`);
  }
  return t(`ratification:race.filters.${filter}`);
}

function RunnerRow({ runner }: Readonly<{ runner: Runner }>): ReactNode {
  const { view, scenario, names } = useTable();
  const { country, status } = runner;
  const name = names.country(country);
  return (
    <li className="runner" data-own={country === view.mine?.country}>
      <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.55} />
      <span className="runner-name">
        <LinkButton onPress={() => selectCountry(country)}>{name}</LinkButton>
        <span className="small soft facts">
          {detailsOf(runner, country === view.mine?.country).map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </span>
      </span>
      <StatusBadge status={status} />
      <WhyDeposit about={t("ratification:race.why", { country: name })} country={country} />
    </li>
  );
}

function detailsOf({ signed, deposited, hasLostVote, isAlly }: Runner, isOwn: boolean): readonly string[] {
  const parts = [
    isOwn ? t("ratification:race.you") : null,
    isAlly ? t("ratification:race.ally") : null,
    depositedText(deposited),
    signedText(signed),
    hasLostVote ? t("ratification:race.lostVote") : null,
  ];
  return parts.filter((item) => item !== null);
}

function depositedText(month: number): string | null {
  if (month < 0) return null;
  if (month === 0) return t("ratification:race.depositedAtOpening");
  return t("ratification:race.depositedIn", { month: monthName(month) });
}

function signedText(month: number): string | null {
  if (month < 0) return null;
  if (month === 0) return t("ratification:race.signedAtOpening");
  return t("ratification:race.signedIn", { month: monthName(month) });
}
