/**
 * Promise-based access to IndexedDB. If a browser refuses it or does not answer, rows live in memory until the page
 * closes.
 */
import { type DatabaseName, openDatabase as requestDatabase } from "./browser-stores.ts";

const STORE = "saves";

/**
 * Seconds that the database may keep the page waiting, since another tab can hold it up indefinitely. They are counted
 * one by one, so that a long freeze of the page counts as a single second.
 */
const PATIENCE_S = 5;

type Table<T> = Readonly<{
  all(): Promise<readonly T[]>;
  get(id: string): Promise<T | null>;
  put(...rows: readonly T[]): Promise<void>;
  remove(id: string): Promise<void>;
}>;

export type Rows<T> = Omit<Table<T>, "put"> &
  Readonly<{
    /** Writes all rows or none. @returns false if they will be lost when the page closes */
    put(...rows: readonly T[]): Promise<boolean>;
    /** Returns false if rows will be lost when the page closes. */
    isLasting(): Promise<boolean>;
  }>;

/**
 * The rows of a database by its name. If the database fails to answer once, it is not asked again, and rows stay in
 * memory.
 */
export function openRows<T extends { id: string }>(name: DatabaseName): Rows<T> {
  const memory = memoryTable<T>();
  let table: Promise<Table<T>> = openTable<T>(name).catch(() => memory);
  const read = async <R>(question: (asked: Table<T>) => Promise<R>): Promise<R> => {
    try {
      return await answer(question(await table));
    } catch (error) {
      if (!(error instanceof Silence)) throw error;
      table = Promise.resolve(memory);
      return question(memory);
    }
  };
  return {
    all: () => read((asked) => asked.all()),
    get: (id) => read((asked) => asked.get(id)),
    put: async (...all) => {
      const asked = await table;
      await answer(asked.put(...all));
      return asked !== memory;
    },
    remove: async (id) => answer((await table).remove(id)),
    isLasting: async () => (await table) !== memory,
  };
}

class Silence extends Error {}

/** Waits for the answer to a question. Rejects with `Silence` if it does not arrive in time. */
function answer<R>(question: Promise<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    let seconds = 0;
    const clock = setInterval(() => {
      seconds += 1;
      if (seconds === PATIENCE_S) reject(new Silence());
    }, 1000);
    question.then(resolve, reject).finally(() => clearInterval(clock));
  });
}

async function openTable<T extends { id: string }>(name: DatabaseName): Promise<Table<T>> {
  const opening = openDatabase(name);
  try {
    return lastingTable<T>(await answer(opening));
  } catch (error) {
    // A database that opens too late would only block other tabs.
    opening.then(
      (database) => database.close(),
      () => undefined,
    );
    throw error;
  }
}

function openDatabase(name: DatabaseName): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = requestDatabase(name, "", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("indexedDB"));
    request.onblocked = () => reject(new Error("indexedDB blocked"));
  });
}

function lastingTable<T extends { id: string }>(database: IDBDatabase): Table<T> {
  const read = <R>(ask: (store: IDBObjectStore) => IDBRequest<R>): Promise<R> =>
    new Promise((resolve, reject) => {
      const request = ask(database.transaction(STORE, "readonly").objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("read"));
    });
  const write = (change: (store: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, "readwrite");
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error("write"));
      transaction.onabort = () => reject(transaction.error ?? new Error("abort"));
      change(transaction.objectStore(STORE));
      // Commit at once, so that the rows are kept even if the page closes the next moment.
      transaction.commit();
    });
  return {
    all: () => read((store) => store.getAll() as IDBRequest<T[]>),
    get: async (id) => (await read((store) => store.get(id) as IDBRequest<T | undefined>)) ?? null,
    put: (...all) =>
      write((store) => {
        for (const row of all) store.put(row);
      }),
    remove: (id) => write((store) => store.delete(id)),
  };
}

function memoryTable<T extends { id: string }>(): Table<T> {
  const rows = new Map<string, T>();
  return {
    all: () => Promise.resolve([...rows.values()]),
    get: (id) => Promise.resolve(rows.get(id) ?? null),
    put: (...all) => {
      for (const row of all) rows.set(row.id, row);
      return Promise.resolve();
    },
    remove: (id) => Promise.resolve(void rows.delete(id)),
  };
}
