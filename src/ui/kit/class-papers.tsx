import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { levelsNotes, levelsTable, sizesNotes, sizesTable } from "../../client/print/kit-tables.ts";
import { KitPage, Notes, Table } from "./kit-paper.tsx";

/** Tables and seats for classes of several sizes, and for a class with one device. */
export function SizesPaper(): ReactNode {
  return (
    <KitPage title={t("kit:sizes.title")}>
      <Table {...sizesTable()} />
      <Notes notes={sizesNotes()} />
    </KitPage>
  );
}

/** How to teach pupils of different levels at one table. */
export function LevelsPaper(): ReactNode {
  return (
    <KitPage title={t("kit:levels.title")} lead={t("kit:levels.lead")}>
      <Table {...levelsTable()} />
      <Notes notes={levelsNotes()} />
    </KitPage>
  );
}
