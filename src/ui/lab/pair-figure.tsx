import { type ReactNode, useMemo, useState } from "react";
import { type CsvTable, csvOf } from "../../client/files/csv.ts";
import { number, t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import { firstOther, firstPair, textDifferences } from "../../client/lab/pair-texts.ts";
import {
  comparable,
  notReached,
  type PairLine,
  pairBandGames,
  pairCsv,
  pairJson,
  pairLines,
  pairRowsCsv,
  pairSize,
  withoutPull,
} from "../../client/lab/pairs.ts";
import { pairProvenanceOf, withProvenance } from "../../client/lab/provenance.ts";
import {
  pairMethodText,
  pulledLines,
  reachedText,
  uniformNotes,
} from "../../client/sentences/lab-methods.ts";
import {
  clauseText,
  conditionsText,
  differenceText,
  runName,
  shortName,
} from "../../client/sentences/lab-words.ts";
import { Button } from "../primitives/button.tsx";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { Select } from "../primitives/select.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { Command } from "./command.tsx";
import { FewMatches } from "./few-matches.tsx";
import { LabKey } from "./lab-key.tsx";
import { PairPicture } from "./pair-picture.tsx";
import { withoutEmptyPulls } from "./pull-columns.ts";
import { saveFile } from "./save-file.ts";

const TITLE_ID = "fortieth-pairs-heading";

/** Two whole texts compared in pairs: the same seeds, so the difference has a narrower interval than either. */
export function PairFigure({ runs }: Readonly<{ runs: readonly Run[] }>): ReactNode {
  const [ids, setIds] = useState<readonly [number | null, number | null]>([null, null]);
  const one = runs.find(({ id }) => id === ids[0]) ?? firstPair(runs)?.one;
  if (one === undefined) return null;
  const others = comparable(one, runs);
  const other = others.find(({ id }) => id === ids[1]) ?? firstOther(one, runs);
  const items = (from: readonly Run[]) => from.map((run) => ({ id: String(run.id), text: runName(run) }));
  return (
    <>
      <section className="lab-figure lab-pairs narrow-list sheet" aria-labelledby={TITLE_ID}>
        <h2 id={TITLE_ID}>{t("lab:pairs.heading")}</h2>
        <p className="lab-sentence">{t("lab:pairs.lead")}</p>
        <div className="lab-pair no-print">
          <Select
            label={t("lab:pairs.first")}
            selected={String(one.id)}
            onSelect={(id) => setIds([Number(id), other?.id ?? null])}
            items={items(runs)}
          />
          {other !== undefined && (
            <Select
              label={t("lab:pairs.second")}
              selected={String(other.id)}
              onSelect={(id) => setIds([one.id, Number(id)])}
              items={items(others)}
            />
          )}
        </div>
        {other === undefined ? <p>{t("lab:pairs.none")}</p> : <Pairs one={one} other={other} />}
      </section>
      {other !== undefined && <PairPicture one={one} other={other} />}
    </>
  );
}

function Pairs({ one, other }: Readonly<{ one: Run; other: Run }>): ReactNode {
  const lines = useMemo(() => pairLines(one, other), [one, other]);
  const games = pairSize(one, other);
  const bandGames = pairBandGames(one, other);
  const columns = columnsOf(games, notReached(one, other).neither === games);
  const origin = pairProvenanceOf(one, other, games);
  const save = (name: string, table: CsvTable): void =>
    saveFile(name, "text/csv", csvOf(withProvenance(withoutEmptyPulls(table), origin)));
  // A table saved while the other strengths of the pull are played would have empty columns.
  const isEarly = one.isWeighing || other.isWeighing;
  const hasBand = lines.some(({ pulled }) => pulled.length > 0);
  return (
    <>
      <p>
        {t("lab:pairs.sentence", {
          first: shortName(one),
          second: shortName(other),
          conditions: conditionsText(one),
          count: games,
        })}
      </p>
      <Differences one={one} other={other} />
      <FewMatches count={games} />
      <DataTable
        caption={t("lab:pairs.heading")}
        isCaptionHidden
        columns={hasBand ? [...columns, pulledColumn(bandGames)] : columns}
        rows={lines}
        keyOf={({ measure }) => measure}
      />
      <Conclusion lines={lines} games={bandGames} />
      <p>
        {t("lab:pairs.quote")} {uniformNotes(lines, games)}
      </p>
      <p className="small soft">
        {reachedText(one, other)} {hasBand && t("lab:pairs.direction")}
      </p>
      <p className="small soft">
        <MarkBadge mark="design" /> {t("lab:pairs.design")} {isEarly && t("lab:pairs.playing")}
      </p>
      <LabKey terms={["average", "pull", "cooperation", "abuse"]} />
      <div className="row no-print">
        <Button size="small" isDisabled={isEarly} onPress={() => save("fortieth-pairs.csv", pairCsv(lines))}>
          {t("lab:figure.csv")}
        </Button>
        <Button size="small" onPress={() => save("fortieth-pair-rows.csv", pairRowsCsv(one, other))}>
          {t("lab:pairs.rows")}
        </Button>
        <Button
          size="small"
          isDisabled={isEarly}
          onPress={() => saveFile("fortieth-pairs.json", "application/json", pairJson(one, other))}
        >
          {t("lab:figure.json")}
        </Button>
      </div>
      <p className="small soft">{t("lab:trust.same")}</p>
      <Command text={origin.command} />
      <p className="lab-method small">{pairMethodText(one, other, origin)}</p>
    </>
  );
}

/** On which clauses the texts differ, from the wording of the first to that of the second. */
function Differences({ one, other }: Readonly<{ one: Run; other: Run }>): ReactNode {
  const found = textDifferences(one, other);
  if (found === null) return null;
  if (found.length === 0) return <p>{t("lab:pairs.alike")}</p>;
  return (
    <>
      <p>{t("lab:pairs.clauses")}</p>
      <ul className="lab-pair-clauses">
        {found.map((clause) => (
          <li key={clause.article}>{clauseText(clause)}</li>
        ))}
      </ul>
    </>
  );
}

/** What is left of the differences without the design choice on which they depend. */
function Conclusion({ lines, games }: Readonly<{ lines: readonly PairLine[]; games: number }>): ReactNode {
  const found = withoutPull(lines);
  if (found.length === 0) return null;
  const sentences = found.flatMap(({ measure, difference, isBeyondLuck }) => [
    t(`lab:pairs.without.${measure}`, { difference: differenceText(difference, games, measure) }),
    t(`lab:pairs.without.${isBeyondLuck ? "more" : "alone"}`),
  ]);
  return <p>{sentences.join(" ")}</p>;
}

const columnsOf = (games: number, isNeverThere: boolean): readonly Column<PairLine>[] => [
  {
    id: "measure",
    head: t("lab:pairs.measure"),
    isRowHead: true,
    cell: ({ measure }) => t(`lab:pairs.of.${measure}`),
  },
  {
    id: "difference",
    head: t("lab:pairs.difference"),
    isAmount: true,
    cell: ({ measure, difference }) => {
      if (measure === "months" && isNeverThere) return t("lab:pairs.unknown");
      return difference === null ? "" : differenceText(difference, games, measure);
    },
  },
  { id: "first", head: t("lab:pairs.first"), isAmount: true, cell: ({ first }) => number(first) },
  { id: "second", head: t("lab:pairs.second"), isAmount: true, cell: ({ second }) => number(second) },
];

const pulledColumn = (games: number): Column<PairLine> => ({
  id: "pulled",
  head: t("lab:pull.head"),
  isAmount: true,
  cell: (line) =>
    pulledLines(line, games).map((told) => (
      <span key={told} className="block nowrap">
        {told}
      </span>
    )),
});
