import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { caucusShort, unGroupName } from "../../client/i18n/names.ts";
import type { ChamberPicture } from "../../client/selectors/picture/chamber-picture.ts";
import {
  COUNTED,
  hallReading,
  isOnText,
  type RaceTally,
  raceReading,
  type ShownText,
  type Tally,
  textsShown,
} from "../../client/selectors/picture/readings.ts";
import { hallSentence, raceSentence } from "../../client/sentences/picture-words.ts";
import { useTable, useUi } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { useHall } from "./use-hall.ts";

type SentenceProps = Readonly<{ id: string; isShown?: boolean }>;

/**
 * One sentence that says what the picture shows. It is part of the picture's name, and changes only once the picture
 * has shown it. A picture too small for letters shows it below, as its title and totals.
 */
export function PictureSentence({ id, isShown = false }: SentenceProps): ReactNode {
  return (
    <p id={id} className="picture-sentence" hidden={!isShown}>
      {useSentence()}
    </p>
  );
}

/** The picture in words: the same sentence, and the counts of each caucus or region. */
export function PictureTable(): ReactNode {
  return (
    <>
      <p>{useSentence()}</p>
      <PictureCounts />
    </>
  );
}

/** The counts of each caucus in the hall, or of each region on the map. */
export function PictureCounts(): ReactNode {
  const { view } = useTable();
  const isText = useUi((ui) => isOnText(ui.picture, view.world));
  return isText ? <HallTable /> : <RaceTable />;
}

function useSentence(): string {
  const { view, scenario, names } = useTable();
  const isText = useUi((ui) => isOnText(ui.picture, view.world));
  const hall = useHall();
  if (!isText) return raceSentence(raceReading(view.world, scenario));
  return hallSentence(hall, hallReading(hall, scenario), view.world, names);
}

type Row<T> = T & Readonly<{ id: string; name: string }>;

/** The counts of the text that the hall shows or, after a sounding, of the text on the floor that the reader chooses. */
function HallTable(): ReactNode {
  const { view, scenario, names } = useTable();
  const hall = useHall();
  const { article } = hall;
  const texts = textsShown(hall, view.world, scenario);
  const [chosen, choose] = useState({ article: -1, alternative: -1 });
  const found = texts.find((one) => article === chosen.article && one.alternative === chosen.alternative);
  const shown: ShownText = found ?? hall;
  const { alternative } = shown;
  const { all, caucuses } = hallReading(shown, scenario);
  const rows = caucuses
    .filter(({ size }) => size > 0)
    .map((caucus) => ({ ...caucus, name: caucusShort(caucus.id) }));
  return (
    <>
      {texts.length > 1 && (
        <TextChoice
          texts={texts}
          nameOf={(one) => names.alternative(article, one)}
          chosen={alternative}
          choose={(id) => choose({ article, alternative: id })}
        />
      )}
      {article >= 0 && alternative >= 0 && <p className="soft">{names.gloss(article, alternative)}</p>}
      <DataTable<Row<Tally>>
        caption={
          article >= 0 && alternative >= 0
            ? t("picture:words.textByCaucus", { text: names.alternative(article, alternative) })
            : t("picture:words.byCaucus")
        }
        isCaptionHidden
        rows={[...rows, { ...all, id: "all", name: t("picture:words.total") }]}
        keyOf={({ id }) => id}
        columns={[nameColumn(t("picture:words.caucus")), ...hallColumns(shown, all.silent > 0)]}
      />
    </>
  );
}

type TextChoiceProps = Readonly<{
  texts: readonly ShownText[];
  nameOf: (alternative: number) => string;
  chosen: number;
  choose: (alternative: number) => void;
}>;

function TextChoice({ texts, nameOf, chosen, choose }: TextChoiceProps): ReactNode {
  return (
    <Choices
      label={t("picture:words.text")}
      look="pills"
      choices={texts.map(({ alternative }) => ({ id: String(alternative), name: nameOf(alternative) }))}
      selected={String(chosen)}
      onSelect={(id) => choose(Number(id))}
    />
  );
}

/** A column for each face, and one for the states that show nothing, if there are any. */
function hallColumns({ kind, present }: ShownText, hasSilent: boolean): readonly Column<Row<Tally>>[] {
  if (present !== null)
    return [{ id: "size", head: t("picture:words.parties"), isAmount: true, cell: ({ size }) => size }];
  const columns = headsOf(kind).map((head, at): Column<Row<Tally>> => {
    return { id: head, head, isAmount: true, cell: ({ counts }) => counts[at] ?? 0 };
  });
  if (!hasSilent) return columns;
  const head = t(kind === "votes" ? "picture:words.absent" : "picture:words.silent");
  return [...columns, { id: "silent", head, isAmount: true, cell: ({ silent }) => silent }];
}

const HEADS = {
  support: "picture:head.placards.support",
  live: "picture:head.placards.live",
  object: "picture:head.placards.object",
  join: "picture:head.stands.join",
  abstain: "picture:head.stands.abstain",
  block: "picture:head.stands.block",
} as const;
const VOTE_HEADS = {
  ...HEADS,
  join: "picture:head.votes.join",
  block: "picture:head.votes.block",
} as const;

/** What the faces of the hall mean, in the order of `COUNTED`. */
export function headsOf(kind: ChamberPicture["kind"]): readonly string[] {
  const heads = kind === "votes" ? VOTE_HEADS : HEADS;
  return COUNTED[kind].map((face) => t(heads[face]));
}

function RaceTable(): ReactNode {
  const { view, scenario } = useTable();
  const { all, regions } = raceReading(view.world, scenario);
  const rows = regions.map((region) => ({ ...region, name: unGroupName(region.id) }));
  const amount = (id: keyof RaceTally, head: string): Column<Row<RaceTally>> => {
    return { id, head, isAmount: true, cell: (row) => row[id] };
  };
  return (
    <DataTable<Row<RaceTally>>
      caption={t("picture:words.byRegion")}
      isCaptionHidden
      rows={[...rows, { ...all, id: "all", name: t("picture:words.total") }]}
      keyOf={({ id }) => id}
      columns={[
        nameColumn(t("picture:words.region")),
        amount("size", t("picture:words.states")),
        amount("signed", t("picture:words.signed")),
        amount("joined", t("picture:words.joined")),
      ]}
    />
  );
}

function nameColumn<T>(head: string): Column<Row<T>> {
  return { id: "name", head, isRowHead: true, cell: ({ name }) => name };
}
