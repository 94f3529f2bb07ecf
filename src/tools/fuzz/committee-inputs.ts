/** Corrupt committee files, mostly in their entries and sometimes in their bytes. */
import fc from "fast-check";
import { writeCommittee } from "../../client/sessions/committee/committee-file.ts";
import { changedText, changeIn } from "./change.ts";
import type { Log } from "./committee-corpus.ts";
import { corrupt } from "./corrupt.ts";

const spoiling = corrupt(changeIn([], ["entries"], ["entries"], ["entries"], ["entries"]));

export function committeeFiles(logs: readonly Log[]): fc.Arbitrary<Buffer> {
  return fc
    .record({ log: fc.constantFrom(...logs), spoiling })
    .map(({ log, spoiling: { changes, inBytes } }) =>
      inBytes(Buffer.from(changedText(JSON.parse(writeCommittee(log)), changes))),
    );
}

export function validCommittees(logs: readonly Log[]): readonly Buffer[] {
  return logs.map((log) => Buffer.from(writeCommittee(log)));
}

/** The file in the form in which the chair's page sends it to a host. */
export function asFounding(file: Buffer): Buffer {
  return Buffer.from(file.toString().replace(/^\{"format":"fortieth-committee","version":1,/, "{"));
}
