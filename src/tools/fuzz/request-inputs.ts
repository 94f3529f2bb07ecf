/** Requests to a host: every route, valid and corrupt. Names in braces stand for codes and keys of the host. */
import fc from "fast-check";
import { PACK } from "../../committee/packs/all.ts";
import { BACKUP_TYPE } from "../../room/host-report.ts";
import { bytesChange } from "./bytes-change.ts";
import { type Change, changedText, changeIn } from "./change.ts";
import { delegations, inDebate } from "./committee-corpus.ts";
import { COMMITTEE_ORDERS, ROOM_ORDERS } from "./request-orders.ts";

/** `body`: null if the request has none. */
export type RequestInput = Readonly<{
  method: string;
  path: string;
  headers: readonly (readonly [string, string])[];
  body: Uint8Array | null;
}>;

type Plain = Readonly<{ method: string; path: string; key: string; body: unknown }>;

const get = (path: string, key = ""): Plain => ({ method: "GET", path, key, body: null });
const post = (path: string, key: string, body: unknown): Plain => ({ method: "POST", path, key, body });
const ROOM_KEYS = ["{room.desk}", "{room.device}", "{room.other}"] as const;
const COMMITTEE_KEYS = ["{committee.chair}", "{committee.device}"] as const;

const ROOM_SETTINGS = {
  scenario: "express",
  climate: "measured",
  audience: "young",
  procedure: "un-ga",
  level: 1,
  tables: 2,
  seats: ["BRA", "KEN"],
  seating: "drawn",
  pairs: true,
  pace: "hard",
  talk: "notes",
  forecasts: true,
  marks: true,
};

const READINGS: readonly Plain[] = [
  get("/api/host"),
  get("/api/check"),
  get("/api/rooms/{room.code}"),
  get("/api/rooms/{committee.code}"),
  get("/api/committees/{committee.code}"),
  ...ROOM_KEYS.flatMap((key) =>
    ["changes?since=&version=&table=1", "record?table=1"].map((path) =>
      get(`/api/rooms/{room.code}/${path}`, key),
    ),
  ),
  ...COMMITTEE_KEYS.map((key) => get("/api/committees/{committee.code}/changes?since=", key)),
  get("/api/host/rooms", "{hostKey}"),
  get("/api/host/backup", "{hostKey}"),
];

const OPENINGS: readonly Plain[] = [
  post("/api/rooms", "", ROOM_SETTINGS),
  post("/api/committees", "", { name: "Third", pack: PACK.thimun, delegations: delegations(3) }),
  post("/api/committees", "", { entries: inDebate() }),
  post("/api/rooms/{room.code}/devices", "", {}),
  post("/api/committees/{committee.code}/devices", "", { delegation: "S2" }),
  post("/api/committees/summaries", "", {
    committees: [{ code: "{committee.code}", key: "{committee.chair}" }],
  }),
  post("/api/rooms/{room.code}/here", "{room.device}", {}),
  post("/api/host/orders", "{hostKey}", { type: "prepareUpdate" }),
  post("/api/host/orders", "{hostKey}", { type: "delete", code: "{room.code}" }),
  post("/api/host/restore", "{hostKey}", "not a backup"),
];

const id = fc.stringMatching(/^[a-z0-9]{10}$/);

const ordered = (path: string, keys: readonly string[], orders: readonly object[]): fc.Arbitrary<Plain> =>
  fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...orders), id)
    .map(([key, order, name]) => post(path, key, { id: name, order }));

const plain: fc.Arbitrary<Plain> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...READINGS) },
  { weight: 2, arbitrary: fc.constantFrom(...OPENINGS) },
  { weight: 3, arbitrary: ordered("/api/rooms/{room.code}/orders", ROOM_KEYS, ROOM_ORDERS) },
  {
    weight: 3,
    arbitrary: ordered("/api/committees/{committee.code}/orders", COMMITTEE_KEYS, COMMITTEE_ORDERS),
  },
);

function whole({ method, path, key, body }: Plain): RequestInput {
  const headers: [string, string][] = [["Content-Type", "application/json"]];
  if (key !== "") headers.push(["Authorization", `Bearer ${key}`]);
  return { method, path, headers, body: body === null ? null : Buffer.from(JSON.stringify(body)) };
}

type Spoil = (request: RequestInput) => RequestInput;

const SCRAPS = [
  "",
  "..",
  "%2e%2e",
  "%00",
  "%ff",
  "%",
  "__proto__",
  "-1",
  "1e9",
  "999999999",
  "NaN",
  "null",
  "[]",
  "{}",
  "{otherRoom}",
  "{otherCommittee}",
  "ABCDEF",
  "1/KEN/all/1",
  "1/KEN/all/1e99",
  "wall",
  "é",
  "🙂",
  "x".repeat(9000),
] as const;
const HEADERS: readonly (readonly [string, string])[] = [
  ["Authorization", ""],
  ["Authorization", "Bearer "],
  ["Authorization", "Bearer {otherRoom}"],
  ["Authorization", `Bearer ${"x".repeat(5000)}`],
  ["Authorization", "Basic eDp5"],
  ["Content-Type", "text/plain"],
  ["Content-Type", BACKUP_TYPE],
  ["Content-Type", "application/json; charset=utf-16"],
  ["Content-Length", "0"],
  ["Content-Length", "-1"],
  ["Content-Length", "99999999999"],
  ["Content-Length", "x"],
  ["Transfer-Encoding", "chunked"],
  ["Content-Encoding", "gzip"],
  ["Origin", "https://elsewhere.example"],
  ["Origin", "null"],
  ["Origin", "not an origin"],
  ["Sec-Fetch-Site", "cross-site"],
  ["Fortieth-Password", "%E0%A4%A"],
  ["Accept", "\u00ff"],
];

const query = fc
  .tuple(fc.constantFrom("since", "version", "table", "as", "code", "x"), fc.constantFrom(...SCRAPS))
  .map(
    ([name, value]): Spoil =>
      (request) => ({
        ...request,
        path: `${request.path}${request.path.includes("?") ? "&" : "?"}${name}=${value}`,
      }),
  );

const segment = fc.tuple(fc.nat(6), fc.constantFrom(...SCRAPS)).map(
  ([at, scrap]): Spoil =>
    (request) => {
      const parts = request.path.split("/");
      parts[2 + (at % Math.max(1, parts.length - 1))] = scrap;
      return { ...request, path: parts.join("/") };
    },
);

const method = fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "BREW").map(
  (name): Spoil =>
    (request) => ({ ...request, method: name }),
);

const header = fc.constantFrom(...HEADERS).map(
  (one): Spoil =>
    (request) => ({
      ...request,
      headers: [...request.headers.filter(([name]) => name !== one[0]), one],
    }),
);

function reworded(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  try {
    return Buffer.from(changedText(JSON.parse(Buffer.from(bytes).toString()), changes));
  } catch {
    return bytes;
  }
}

const body = fc
  .array(changeIn([], [], ["order"], ["order"], ["entries"]), { minLength: 1, maxLength: 2 })
  .map(
    (changes): Spoil =>
      (request) =>
        request.body === null ? request : { ...request, body: reworded(request.body, changes) },
  );

const bytes = bytesChange.map(
  (change): Spoil =>
    (request) => ({ ...request, body: change(Buffer.from(request.body ?? "{}")) }),
);

const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  { weight: 6, arbitrary: body },
  { weight: 2, arbitrary: bytes },
  { weight: 2, arbitrary: query },
  { weight: 2, arbitrary: segment },
  { weight: 1, arbitrary: method },
  { weight: 2, arbitrary: header },
);

export function requests(): fc.Arbitrary<RequestInput> {
  const plan = fc.tuple(plain, fc.array(spoil, { maxLength: 2 }));
  return plan.map(([from, spoils]) => spoils.reduce((all, one) => one(all), whole(from)));
}

export function validRequests(): readonly RequestInput[] {
  return READINGS.filter(({ path }) => !path.includes("record")).map(whole);
}
