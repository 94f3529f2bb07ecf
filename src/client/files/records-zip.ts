/** The records of a whole conference as one file: for each committee its file, and its minutes for a word processor. */
import { type Zippable, zip } from "fflate";
import type { ConferenceRecord } from "../../committee/conference.ts";
import { stateOf } from "../../committee/log.ts";
import { t } from "../i18n/index.ts";
import { packName } from "../sentences/pack-name.ts";
import { writeCommittee } from "../sessions/committee/committee-file.ts";
import { minutesSheets } from "./minutes-sheet.ts";
import { plainName } from "./plain-name.ts";
import { wordFile } from "./word-file.ts";

/** Needs the sentences of the committee, of its documents and of print. */
export async function recordsZip(records: readonly ConferenceRecord[]): Promise<Blob> {
  const files: Zippable = {};
  for (const [at, record] of records.entries()) {
    const folder = `${at + 1} ${plainName(record.name)}`;
    files[`${folder}/${t("committee:bar.fileName")}`] = new TextEncoder().encode(
      writeCommittee(record.entries),
    );
    const minutes = await minutesOf(record);
    if (minutes !== null) files[`${folder}/${t("board:records.minutes")}`] = minutes;
  }
  return new Promise((done, failed) => {
    zip(files, (error, bytes) =>
      error === null
        ? done(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/zip" }))
        : failed(error),
    );
  });
}

async function minutesOf({ name, entries }: ConferenceRecord): Promise<Uint8Array | null> {
  const state = stateOf(entries);
  if (state === null) return null;
  const file = await wordFile(name, minutesSheets(state, entries, packName(state.pack)));
  return new Uint8Array(await file.arrayBuffer());
}
