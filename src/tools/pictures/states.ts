import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** The columns of the states table that pictures need. Lat and lon are in degrees. */
export type StatePlace = Readonly<{ iso3: string; iso2: string; lat: number; lon: number }>;

const MEMBERS = 193;

/** Reads the UN members from the states table. @throws if one is missing or has no position */
export function readStates(file: string): StatePlace[] {
  const rows: Record<string, string>[] = parse(readFileSync(file, "utf8"), { columns: true });
  const states = rows.map(({ iso3 = "", iso2 = "", lat = "", lon = "" }) => ({
    iso3,
    iso2,
    lat: lat === "" ? Number.NaN : Number(lat),
    lon: lon === "" ? Number.NaN : Number(lon),
  }));
  for (const { iso3, iso2, lat, lon } of states) {
    const isWhole = iso3.length === 3 && iso2.length === 2 && Number.isFinite(lat) && Number.isFinite(lon);
    if (!isWhole) throw new Error(`${file}: the row of "${iso3}" lacks a code or a position`);
  }
  if (states.length !== MEMBERS) throw new Error(`${file}: ${states.length} states, expected ${MEMBERS}`);
  return states;
}
