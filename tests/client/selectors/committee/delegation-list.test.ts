/** Turns a list of names into delegations. */
import { describe, expect, test } from "vitest";
import { contentKeys, loadWording } from "../../../../src/client/i18n/index.ts";
import { isFoundBy, knownStates, namesOfState, plainName } from "../../../../src/client/i18n/state-names.ts";
import {
  decoded,
  isListTooLong,
  LONGEST_NAME,
  MOST_SEATS,
  withNames,
  withSeat,
} from "../../../../src/client/selectors/committee/delegation-list.ts";

await loadWording("content", "states");
const STATES = knownStates();

test("given names, one per line, states are recognised in any spelling, and other names get a number", () => {
  const text = "kenya\r\ncote d'ivoire\nHoly See, observer\n\nRed Cross;NGO";
  expect(withNames([], text, STATES).seats).toEqual([
    { id: "KEN", name: "Kenya", kind: "member" },
    { id: "CIV", name: "Côte d’Ivoire", kind: "member" },
    { id: "x1", name: "Holy See", kind: "observer" },
    { id: "x2", name: "Red Cross", kind: "ngo" },
  ]);
});

test("given a name that is already in the list, it is not added twice", () => {
  const once = withNames([], "Kenya", STATES).seats;
  expect(withNames(once, "KENYA\nKenya", STATES)).toEqual({ seats: once, added: [], bad: [], unknown: [] });
  // The same to the eye: with a space of no width, a soft hyphen, or an accent on top.
  const alike = "Ken\u200bya\nKe\u00adnya\nKenya\u0301\nRed\u2060Cross, ngo";
  expect(withNames(once, alike, STATES).seats.map(({ id }) => id)).toEqual(["KEN", "x1"]);
  expect(withNames(once, "Red Cross, ngo\nRed\u200b Cross, ngo", STATES).seats).toHaveLength(2);
});

test("given a quoted name in a file, a comma inside it does not end it", () => {
  expect(withNames([], '"Doctors, United", observer', STATES).seats).toEqual([
    { id: "x1", name: "Doctors, United", kind: "observer" },
  ]);
});

test("given names as people write them, each is the state that is meant, with its code and its short name", () => {
  const text =
    "USA\nUK\nRussia\nSouth Korea\nTurkey\nVietnam\nIvory Coast\nThe Gambia\nBolivia (Plurinational State of)\nSt. Lucia\nTrinidad & Tobago\nDPRK\nCzech Republic\nFederal Republic of Germany\nKorea, Democratic People's Republic of, observer";
  const { seats, bad } = withNames([], text, STATES);
  expect(bad).toEqual([]);
  expect(seats.map(({ id }) => id)).toEqual(
    "USA GBR RUS KOR TUR VNM CIV GMB BOL LCA TTO PRK CZE DEU".split(" "),
  );
  expect(seats.find(({ id }) => id === "VNM")?.name).toBe("Viet Nam");
});

test("given two names of one state, it gets one seat", () => {
  const once = withNames([], "Viet Nam\nVietnam\nVNM\nSocialist Republic of Vietnam", STATES).seats;
  expect(once.map(({ id }) => id)).toEqual(["VNM"]);
  expect(withNames(once, "vietnam", STATES).added).toEqual([]);
  expect(withNames(once, "U.S.", STATES).added).toEqual([
    { id: "USA", name: "United States", kind: "member" },
  ]);
});

test("given a state's name with a comma and no quotation marks, it is one name, and its kind may follow", () => {
  expect(withNames([], "Korea, Republic of\nIran, Islamic Republic of, observer", STATES).seats).toEqual([
    { id: "KOR", name: "Republic of Korea", kind: "member" },
    { id: "IRN", name: "Iran", kind: "observer" },
  ]);
});

test("given the names of all states, no two states share one", () => {
  const names = contentKeys("country").flatMap((iso3) =>
    [...new Set(namesOfState(iso3).map(plainName))].map((name) => ({ iso3, name })),
  );
  const shared = names.filter(({ iso3, name }) =>
    names.some((one) => one.name === name && one.iso3 !== iso3),
  );
  expect(shared).toEqual([]);
});

test("given a seat with a number, the next seat has another", () => {
  const two = withSeat(withSeat([], "One", "member"), "Two", "ngo");
  expect(two.map(({ id }) => id)).toEqual(["x1", "x2"]);
});

test("given lines that make no sense, none of them adds a delegation, each is listed with its number and reason, and the others count", () => {
  const long = "x".repeat(LONGEST_NAME + 1);
  const text = `Kenya\nHoly See, obsever\n\n, ngo\nDoctors, United\nA, ngo, B\n${long}\nRed Cross, ngo`;
  const { seats, bad } = withNames([], text, STATES);
  expect(seats.map(({ name }) => name)).toEqual(["Kenya", "Red Cross"]);
  expect(bad).toEqual([
    { line: 2, text: "Holy See, obsever", why: "unknownKind" },
    { line: 4, text: ", ngo", why: "noName" },
    { line: 5, text: "Doctors, United", why: "unknownKind" },
    { line: 6, text: "A, ngo, B", why: "columns" },
    { line: 7, text: long, why: "tooLong" },
  ]);
});

test("given more names than a committee has seats, the extra names are listed and replace nobody", () => {
  const text = Array.from({ length: MOST_SEATS + 2 }, (_, at) => `Company ${at + 1}, ngo`).join("\n");
  const { seats, bad } = withNames([], text, STATES);
  expect(seats).toHaveLength(MOST_SEATS);
  expect(bad).toEqual([
    { line: MOST_SEATS + 1, text: `Company ${MOST_SEATS + 1}, ngo`, why: "tooMany" },
    { line: MOST_SEATS + 2, text: `Company ${MOST_SEATS + 2}, ngo`, why: "tooMany" },
  ]);
});

test("given a name of symbols alone it is not a name, and a line of invisible characters is empty", () => {
  const { seats, bad } = withNames([], "***\n\u200b\nKenya", STATES);
  expect(seats.map(({ id }) => id)).toEqual(["KEN"]);
  expect(bad.map(({ line, why }) => ({ line, why }))).toEqual([{ line: 1, why: "noName" }]);
});

test("given a file in UTF-8 or in the encoding of older spreadsheets, its letters are read correctly", () => {
  expect(decoded(new TextEncoder().encode("Côte d’Ivoire").buffer)).toBe("Côte d’Ivoire");
  expect(decoded(new Uint8Array([0x43, 0xf4, 0x74, 0x65]).buffer)).toBe("Côte");
});

describe("given a list longer than any committee", () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, k) => `Delegation ${k}, member`).join("\n");

  test("400 delegations are accepted, and every further line is listed", () => {
    const { seats, bad } = withNames([], many(402), STATES);
    expect(seats.length).toBe(400);
    expect(bad).toEqual([
      { line: 401, text: "Delegation 400, member", why: "tooMany" },
      { line: 402, text: "Delegation 401, member", why: "tooMany" },
    ]);
  });

  test("a name that is already in the list is not an error beyond the last seat", () => {
    expect(withNames(withNames([], many(400), STATES).seats, "Delegation 7", STATES).bad).toEqual([]);
  });

  test("a list of 200,000 lines is not read at all, and one of 400 long names is", () => {
    expect(isListTooLong(many(200_000).length)).toBe(true);
    expect(isListTooLong(400 * 240)).toBe(false);
  });
});

test("given names with hidden characters, they are removed, and a line that only looks empty has no name", () => {
  const { seats, bad } = withNames([], "\ufeffKen\u202eya\n\u200b\nمی\u200cخواهم, ngo", STATES);
  expect(seats.map(({ name }) => name)).toEqual(["Kenya", "می\u200cخواهم"]);
  expect(bad).toEqual([]);
});

describe("given names that no state has", () => {
  test("none of them becomes a member: each is asked about, with the nearest states", () => {
    const { seats, added, unknown } = withNames([], "Germny\nAtlantis\nKenya\nBrazill\nPhillipines", STATES);
    expect(seats.map(({ id }) => id)).toEqual(["KEN"]);
    expect(added).toEqual(seats);
    expect(unknown.map(({ name, kind, near }) => [name, kind, near[0] ?? null])).toEqual([
      ["Germny", null, "DEU"],
      ["Atlantis", null, null],
      ["Brazill", null, "BRA"],
      ["Phillipines", null, "PHL"],
    ]);
  });

  test("a body whose kind is written is kept as that, unless its name is close to that of a state", () => {
    const { seats, unknown } = withNames([], "Red Cross, ngo\nAtlantis, member\nGermny, observer", STATES);
    expect(seats).toEqual([
      { id: "x1", name: "Red Cross", kind: "ngo" },
      { id: "x2", name: "Atlantis", kind: "member" },
    ]);
    expect(unknown).toMatchObject([{ name: "Germny", kind: "observer" }]);
  });

  test("the same name is asked about once", () => {
    expect(withNames([], "Atlantis\nATLANTIS\nAtl\u200bantis", STATES).unknown).toHaveLength(1);
  });

  test("a list of 400 unknown names is asked about, and no more", () => {
    const text = Array.from({ length: MOST_SEATS + 1 }, (_, k) => `Company ${k}`).join("\n");
    const { unknown, bad } = withNames([], text, STATES);
    expect(unknown).toHaveLength(MOST_SEATS);
    expect(bad).toMatchObject([{ line: MOST_SEATS + 1, why: "tooMany" }]);
  });
});

test("given names of states in other languages, each is the state that is meant", () => {
  const text =
    "Allemagne\nDeutschland\nBrasil\nCôte d'Ivoire\nÉtats-Unis\nVereinigtes Königreich\nСаудовская Аравия\nمصر\n日本\nSaint-Vincent-et-les-Grenadines";
  const { seats, unknown } = withNames([], text, STATES);
  expect(unknown).toEqual([]);
  expect(seats.map(({ id }) => id)).toEqual("DEU BRA CIV USA GBR SAU EGY JPN VCT".split(" "));
});

test("given the names of all states in other languages, no name means two states", () => {
  const names = new Map<string, string>();
  const english = new Intl.DisplayNames("en", { type: "region" });
  for (const language of ["fr", "es", "de"]) {
    const own = new Intl.DisplayNames(language, { type: "region" });
    for (const region of [
      "DE",
      "BR",
      "NE",
      "NG",
      "DM",
      "DO",
      "CG",
      "CD",
      "KR",
      "KP",
      "GN",
      "GQ",
      "GW",
      "PG",
    ]) {
      const id = STATES.codes.get(plainName(own.of(region) ?? ""));
      expect(id, `${language} ${region}`).toBe(STATES.codes.get(plainName(english.of(region) ?? "")));
      names.set(`${language} ${region}`, id ?? "");
    }
  }
  expect(names.size).toBe(42);
});

test("given letters of other alphabets that look the same, the name is the state's, and gives no second seat", () => {
  const brazil = withNames([], "Brazil", STATES).seats;
  // Cyrillic В and а; Greek Κ, Ε, Ν, Υ, Α; all letters of “Mexico” in Cyrillic.
  const alike = "\u0412r\u0430zil\n\u039a\u0395\u039d\u03a5\u0391\n\u041c\u0435\u0445\u0456\u0441\u043e";
  expect(withNames(brazil, alike, STATES)).toMatchObject({
    seats: [{ id: "BRA" }, { id: "KEN" }, { id: "MEX" }],
    unknown: [],
  });
  expect(withSeat(brazil, "Br\u0430zil", "observer")).toEqual(brazil);
  const cross = withNames([], "Red Cross, ngo", STATES).seats;
  expect(withNames(cross, "Red \u0421r\u043ess, ngo", STATES).added).toEqual([]);
});

test("two letters of any name of a state find it among 300 delegations; other bodies are found by their own name", () => {
  const states = contentKeys("country").map((id) => ({ id, name: namesOfState(id)[0] ?? id }));
  const bodies = Array.from({ length: 107 }, (_, at) => ({ id: `x${at + 1}`, name: `Institute ${at + 1}` }));
  const found = (typed: string) => [...states, ...bodies].filter((one) => isFoundBy(one, typed));
  expect(found("")).toHaveLength(300);
  expect(found("zw").map(({ id }) => id)).toEqual(["ZWE"]);
  expect(found("Côte").map(({ id }) => id)).toEqual(["CIV"]);
  expect(found("institute 107").map(({ id }) => id)).toEqual(["x107"]);
  expect(found("no such name")).toEqual([]);
});
