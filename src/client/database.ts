/** IndexedDB as four promises. Where a browser refuses it, rows live in memory until the page closes. */

const NAME = "fortieth";
const STORE = "saves";

export type Rows<T extends { id: string }> = Readonly<{
  all(): Promise<readonly T[]>;
  get(id: string): Promise<T | null>;
  put(row: T): Promise<void>;
  remove(id: string): Promise<void>;
  /** False where rows will be lost with the page. */
  lasting: boolean;
}>;

export async function openRows<T extends { id: string }>(): Promise<Rows<T>> {
  try {
    return lastingRows<T>(await openDatabase());
  } catch {
    return memoryRows<T>();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("indexedDB"));
    request.onblocked = () => reject(new Error("indexedDB blocked"));
  });
}

function lastingRows<T extends { id: string }>(database: IDBDatabase): Rows<T> {
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
      // Committed at once: a page that is closed in the next instant keeps what was written.
      transaction.commit();
    });
  return {
    all: () => read((store) => store.getAll() as IDBRequest<T[]>),
    get: async (id) => (await read((store) => store.get(id) as IDBRequest<T | undefined>)) ?? null,
    put: (row) => write((store) => store.put(row)),
    remove: (id) => write((store) => store.delete(id)),
    lasting: true,
  };
}

function memoryRows<T extends { id: string }>(): Rows<T> {
  const rows = new Map<string, T>();
  return {
    all: () => Promise.resolve([...rows.values()]),
    get: (id) => Promise.resolve(rows.get(id) ?? null),
    put: (row) => Promise.resolve(void rows.set(row.id, row)),
    remove: (id) => Promise.resolve(void rows.delete(id)),
    lasting: false,
  };
}
