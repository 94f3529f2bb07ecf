/** A PostgreSQL whose schema `fortieth` is not ours is detected when the host starts, and left unchanged. */
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/server/store/open-store.ts";
import { noPostgres, type PrivatePostgres, privatePostgres } from "../../src/tools/bench/private-postgres.ts";
import { startedHost } from "../support/host-process.ts";

describe.skipIf(noPostgres !== null)(`a database${noPostgres ? `, ${noPostgres}` : ""}`, () => {
  let postgres: PrivatePostgres;
  beforeAll(async () => {
    postgres = await privatePostgres();
  });
  afterAll(() => postgres.remove());

  async function query(text: string): Promise<readonly unknown[]> {
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  }

  const TABLES =
    "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'fortieth' ORDER BY 1, 2";

  /** Creates our schema, then changes it with `sql`. */
  async function changed(sql: string): Promise<void> {
    await query("DROP SCHEMA IF EXISTS fortieth CASCADE");
    const opened = await openStore({ DATABASE_URL: postgres.url });
    if (!opened.ok) throw new Error(opened.why);
    await opened.store.close();
    await query(sql);
  }

  test.each([
    ["a table that is missing", "DROP TABLE fortieth.log"],
    ["a column that is missing", "ALTER TABLE fortieth.rooms DROP COLUMN used"],
    ["a column of another type", "ALTER TABLE fortieth.log ALTER COLUMN row TYPE bytea USING ''"],
    ["a key that is missing", "ALTER TABLE fortieth.log DROP CONSTRAINT log_pkey"],
    ["a table of something else", "DROP TABLE fortieth.log; CREATE TABLE fortieth.log (line text)"],
    ["a view in a table's place", "DROP TABLE fortieth.rooms; CREATE VIEW fortieth.rooms AS SELECT 1 AS one"],
  ])("with %s is not used, and does not change", async (_, sql) => {
    await changed(sql);
    const before = await query(TABLES);
    const opened = await openStore({ DATABASE_URL: postgres.url });
    if (opened.ok) await opened.store.close();
    expect(opened).toMatchObject({ ok: false, problem: "foreignDatabase" });
    expect(await query(TABLES)).toEqual(before);
  });

  test.each([
    ["of ours", "SELECT 1"],
    [
      "with a further column and table",
      "ALTER TABLE fortieth.rooms ADD note text; CREATE TABLE fortieth.more (a text)",
    ],
    ["of a backup without who is there", "DROP TABLE fortieth.here"],
  ])("%s is used", async (_, sql) => {
    await changed(sql);
    const opened = await openStore({ DATABASE_URL: postgres.url });
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.store.close();
  });

  test("that is not ours ends the start with one sentence that says what to do, and exit code 1", async () => {
    await changed("DROP TABLE fortieth.log");
    const said = await startedHost({ DATABASE_URL: postgres.url, FORTIETH_OPENING: "everyone" }).catch(
      String,
    );
    expect(said).toMatch(
      /exit 1: The game could not be served: PostgreSQL at \S+ has a schema "fortieth" that this version cannot use \(it has no table "log"\): restore its backup, .*\.\n$/,
    );
  });
});
