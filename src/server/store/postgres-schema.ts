/** Checks whether a database's existing tables are those that this version uses. */
import type { Pool } from "pg";

/** The schema `fortieth` exists, but something in it was not made by this program. */
export class ForeignSchema extends Error {}

type Column = Readonly<{ type: string; isKey?: true }>;

/**
 * Additional columns are allowed. Rows of the table `here` expire within seconds, so a backup may leave that table
 * out.
 */
const TABLES: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  rooms: { room: { type: "text", isKey: true }, head: { type: "integer" }, used: { type: "bigint" } },
  log: { room: { type: "text", isKey: true }, seq: { type: "integer", isKey: true }, row: { type: "text" } },
  here: {
    room: { type: "text", isKey: true },
    device: { type: "integer", isKey: true },
    process: { type: "uuid", isKey: true },
    at: { type: "timestamp with time zone" },
  },
};
const OPTIONAL = "here";

const FOUND = `
  SELECT class.relname AS table, attname AS column, format_type(atttypid, NULL) AS type,
    EXISTS (SELECT FROM pg_index WHERE indrelid = class.oid AND indisprimary AND attnum = ANY (indkey)) AS "isKey"
  FROM pg_class AS class JOIN pg_attribute ON attrelid = class.oid
  WHERE relnamespace = to_regnamespace('fortieth') AND relkind IN ('r', 'p', 'v', 'm', 'f') AND attnum > 0 AND NOT attisdropped`;

type Found = Readonly<{ table: string; column: string; type: string; isKey: boolean }>;

/** Reads the schema and changes nothing. @throws ForeignSchema, with the reason */
export async function expectOwnSchema(pool: Pool): Promise<void> {
  const { rows } = await pool.query<Found>(FOUND);
  const own = rows.filter(({ table }) => table in TABLES && table !== OPTIONAL);
  for (const [table, columns] of Object.entries(TABLES)) {
    const found = rows.filter((one) => one.table === table);
    if (found.length === 0 && (own.length === 0 || table === OPTIONAL)) continue;
    if (found.length === 0) throw new ForeignSchema(`it has no table "${table}"`);
    const wrong = Object.entries(columns).find(([name, column]) => !isThere(found, name, column));
    if (wrong !== undefined)
      throw new ForeignSchema(`its table "${table}" lacks the column "${wrong[0]}" as we use it`);
  }
}

function isThere(found: readonly Found[], name: string, { type, isKey }: Column): boolean {
  return found.some((one) => one.column === name && one.type === type && one.isKey === (isKey === true));
}
