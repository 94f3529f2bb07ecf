/**
 * Rooms in PostgreSQL, shared by any number of host processes. An append is one statement, and its rows are durable
 * once it has been answered. Hints about new rows are sent separately (postgres-hints.ts), because a NOTIFY inside an
 * append would make all commits wait for each other. If a hint is lost, no data is lost: other processes check for
 * new rows every two seconds.
 */
import { randomUUID } from "node:crypto";
import { type ClientConfig, Pool, type PoolClient } from "pg";
import type { Appended, Kept } from "../../kernel/log.ts";
import { hintsOn, NO_HINTS } from "./postgres-hints.ts";
import { expectOwnSchema } from "./postgres-schema.ts";
import { CONFERENCE_SET, DEVICE_ENTERED, logSize, type Row, type Store } from "./store.ts";

export type PostgresOptions = Readonly<{
  url: string;
  /** If false, this process finds rows of other processes only by its regular checks. */
  hints?: boolean;
}>;

/** How many connections a process has, in addition to the one that receives hints. */
const CONNECTIONS = 16;

/**
 * The time limit for a query. It ensures that an order is refused instead of hanging. If the rows were saved anyway,
 * they are found later.
 */
const PATIENCE_MS = 5000;

/** Every two seconds, a process reports who is present. A report is valid for three times as long. */
const FRESH = "6 seconds";

const SCHEMA = `
  SELECT pg_advisory_xact_lock(404040);
  CREATE SCHEMA IF NOT EXISTS fortieth;
  CREATE TABLE IF NOT EXISTS fortieth.rooms (room text PRIMARY KEY, head integer NOT NULL, used bigint NOT NULL) WITH (fillfactor = 50);
  CREATE TABLE IF NOT EXISTS fortieth.log (room text, seq integer, row text NOT NULL, PRIMARY KEY (room, seq));
  CREATE UNLOGGED TABLE IF NOT EXISTS fortieth.here (room text, device integer, process uuid, at timestamptz NOT NULL, PRIMARY KEY (room, device, process));
`;

/** Appends only if the room has no rows after the head. $2 = 0 means that the room must not exist yet. */
const append = (head: string): string => `
  WITH head AS (${head} RETURNING room)
  INSERT INTO fortieth.log (room, seq, row)
  SELECT head.room, $2 + added.at, added.row FROM head, unnest($5::text[]) WITH ORDINALITY AS added (row, at)`;

const FIRST = append(
  "INSERT INTO fortieth.rooms (room, head, used) VALUES ($1, $2::integer + $3::integer, $4) ON CONFLICT DO NOTHING",
);
const FURTHER = append(
  "UPDATE fortieth.rooms SET head = $2::integer + $3::integer, used = $4 WHERE room = $1 AND head = $2",
);
const SINCE = "SELECT seq, row FROM fortieth.log WHERE room = $1 AND seq > $2 ORDER BY seq LIMIT $3";
const HEADS = "SELECT room, head FROM fortieth.rooms WHERE $1::text[] IS NULL OR room = ANY ($1)";
const TOUCH = "UPDATE fortieth.rooms SET used = greatest(used, $2) WHERE room = ANY ($1)";
/** Rooms not used since $1, unless another process reported a device there in the last few seconds. */
const UNUSED = `
  SELECT room FROM fortieth.rooms WHERE used < $1 AND NOT EXISTS
  (SELECT FROM fortieth.here WHERE here.room = rooms.room AND here.at > now() - interval '${FRESH}')`;
const LIST = "SELECT room, head, used FROM fortieth.rooms ORDER BY used DESC, room";
const MEASURE = `
  SELECT (SELECT row FROM fortieth.log WHERE room = $1 AND seq = 1) AS first, coalesce(sum(octet_length(row)), 0) AS bytes,
    count(*) FILTER (WHERE position('${DEVICE_ENTERED}' IN left(row, 80)) > 0) AS devices,
    (SELECT row FROM fortieth.log WHERE room = $1 AND seq > $2 AND position('${CONFERENCE_SET}' IN left(row, 80)) > 0
      ORDER BY seq DESC LIMIT 1) AS conference
  FROM fortieth.log WHERE room = $1 AND seq > $2`;
const NOTE_HERE = `
  INSERT INTO fortieth.here (room, device, process, at) SELECT room, device, $3, now() FROM unnest($1::text[], $2::integer[]) AS one (room, device)
  ON CONFLICT (room, device, process) DO UPDATE SET at = excluded.at`;
const ELSEWHERE = `
  SELECT room, array_agg(DISTINCT device) AS devices FROM fortieth.here
  WHERE room = ANY ($1) AND process <> $2 AND at > now() - interval '${FRESH}' GROUP BY room`;
/** Skips rows that another process is already removing. */
const DROP_STALE = `
  DELETE FROM fortieth.here WHERE (room, device, process) IN
  (SELECT room, device, process FROM fortieth.here WHERE at <= now() - interval '${FRESH}' FOR UPDATE SKIP LOCKED)`;

/** Creates what the store needs in the schema `fortieth`. @throws if the database cannot be reached or used */
export async function postgresStore({ url, hints = true }: PostgresOptions): Promise<Store> {
  const config = configOf(url);
  const pool = new Pool({ ...config, max: CONNECTIONS });
  // The pool itself replaces a connection that breaks while idle.
  pool.on("error", () => undefined);
  try {
    await expectOwnSchema(pool);
    await pool.query(SCHEMA);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return storeOn(pool, config, hints);
}

function configOf(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: "fortieth",
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    keepAlive: true,
  };
}

async function storeOn(pool: Pool, config: ClientConfig, isHinting: boolean): Promise<Store> {
  const process = randomUUID();
  const heads: Store["heads"] = async (rooms) => {
    const { rows } = await pool.query<{ room: string; head: number }>(HEADS, [rooms ?? null]);
    return new Map(rows.map(({ room, head }) => [room, head]));
  };
  const hints = isHinting ? hintsOn(pool, config, process, heads) : NO_HINTS;
  return {
    append: async (room, expected, rows) => {
      const appended = await appendTo(pool, room, expected, rows);
      if (appended.ok) hints.say(room);
      return appended;
    },
    since: async (room, seq, most) => {
      const { rows } = await pool.query<{ seq: number; row: string }>({
        name: "since",
        text: SINCE,
        values: [room, seq, most ?? null],
      });
      return rows.map((one): Kept<Row> => ({ seq: one.seq, row: JSON.parse(one.row) as Row }));
    },
    heads,
    touch: async (rooms, at) => void (await pool.query(TOUCH, [rooms, at])),
    ...outsideOf(pool),
    remove: (room) => within(pool, (client) => drop(client, [room])),
    removeUnused: (before) => removeUnused(pool, before),
    ...presenceOf(pool, process),
    onHint: hints.onHint,
    file: null,
    close: async () => {
      await hints.close();
      if (!pool.ending) await pool.end();
    },
  };
}

/** Tells other processes which devices this process has heard from, and reads their reports. */
function presenceOf(pool: Pool, process: string): Pick<Store, "noteHere" | "hereElsewhere"> {
  return {
    noteHere: async (here) => {
      const all = [...here].flatMap(([room, devices]) => devices.map((device) => [room, device] as const));
      const columns = [all.map(([room]) => room), all.map(([, device]) => device)];
      if (all.length > 0) await pool.query(NOTE_HERE, [...columns, process]);
    },
    hereElsewhere: async (rooms) => {
      const found = await pool.query<{ room: string; devices: number[] }>(ELSEWHERE, [rooms, process]);
      return new Map(found.rows.map(({ room, devices }) => [room, devices]));
    },
  };
}

/** Lists and measures logs without reading them. */
function outsideOf(pool: Pool): Pick<Store, "list" | "measure"> {
  return {
    list: async () => {
      // The driver returns a bigint as text.
      const { rows } = await pool.query<{ room: string; head: number; used: string }>(LIST);
      return rows.map(({ room, head, used }) => ({ room, head, usedAt: Number(used) }));
    },
    measure: async (room, after) => logSize((await pool.query(MEASURE, [room, after])).rows[0]),
  };
}

async function appendTo(pool: Pool, room: string, expected: number, rows: readonly Row[]): Promise<Appended> {
  const added = rows.map((row) => JSON.stringify(row));
  const { rowCount } = await pool.query({
    name: expected === 0 ? "first" : "further",
    text: expected === 0 ? FIRST : FURTHER,
    values: [room, expected, rows.length, rows.at(-1)?.at ?? 0, added],
  });
  return rowCount === rows.length
    ? { ok: true, seq: expected + rows.length }
    : { ok: false, why: "conflict" };
}

/** Also removes reports of presence that have expired. */
async function removeUnused(pool: Pool, before: number): Promise<readonly string[]> {
  await pool.query(DROP_STALE);
  const { rows } = await pool.query<{ room: string }>(UNUSED, [before]);
  const rooms = rows.map(({ room }) => room);
  if (rooms.length > 0) await within(pool, (client) => drop(client, rooms));
  return rooms;
}

/** Deletes from `rooms` first. This waits for a running append, whose rows are then deleted too. */
async function drop(client: PoolClient, rooms: readonly string[]): Promise<void> {
  for (const table of ["rooms", "log", "here"])
    await client.query(`DELETE FROM fortieth.${table} WHERE room = ANY ($1)`, [rooms]);
}

async function within(pool: Pool, act: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    await act(client);
    await client.query("COMMIT");
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw broken;
  } finally {
    // A connection that failed within a transaction is closed, so that the server rolls the transaction back.
    client.release(broken);
  }
}
