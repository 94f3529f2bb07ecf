/**
 * Which treaties belong together. A treaty is never predicted from itself, its protocols, its parent or a sister
 * protocol, whichever name is used.
 */

/**
 * Families of treaties, each listed by words in the treaties' names. Names are compared in lower case and without
 * punctuation.
 */
const FAMILIES: readonly (readonly string[])[] = [
  [
    "untoc",
    "palermo",
    "transnational organized crime",
    "transnational organised crime",
    "trafficking in persons",
    "smuggling of migrants",
    "firearms protocol",
  ],
  ["uncac", "against corruption"],
  ["rome statute", "international criminal court", "icc"],
  ["terrorism financing", "financing of terrorism"],
  ["terrorist bombings"],
  ["nuclear terrorism"],
  ["ottawa", "mine ban", "anti personnel mine", "landmine", "landmines", "apmbc"],
  ["att", "arms trade"],
  ["tpnw", "prohibition of nuclear weapons"],
  ["ctbt", "nuclear test ban"],
  ["cwc", "chemical weapons"],
  ["crpd", "persons with disabilities"],
  ["icpped", "cped", "enforced disappearance", "enforced disappearances"],
  ["cat", "opcat", "against torture"],
  ["crc", "opac", "opsc", "rights of the child"],
  ["cedaw", "discrimination against women"],
  ["cmw", "icrmw", "migrant workers"],
  ["icescr", "economic social and cultural rights"],
  ["unfccc", "climate change", "kyoto", "paris agreement", "doha amendment"],
  ["kigali", "montreal protocol", "vienna convention for the protection of the ozone layer", "ozone"],
  ["cbd", "biological diversity", "cartagena", "biosafety", "nagoya"],
  ["basel", "hazardous wastes"],
  ["rotterdam", "prior informed consent"],
  ["stockholm", "persistent organic pollutants"],
  ["minamata", "mercury"],
  ["vienna drugs 1988", "illicit traffic in narcotic drugs", "drugs 1988", "drug88"],
  ["e communications", "electronic communications"],
  ["fctc", "tobacco"],
  ["ccm", "cluster munitions"],
  ["law of the sea", "part xi", "fish stocks", "bbnj", "marine biodiversity", "high seas"],
];

/** @example plain("CRPD-OP (2006)") is "crpd op 2006". */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function families(name: string): number[] {
  const words = ` ${plain(name)} `;
  return FAMILIES.flatMap((members, n) => (members.some((word) => words.includes(` ${word} `)) ? [n] : []));
}

/** The name of a treaty's family: its relatives vary together. @example CRC-OPAC and CRC have the same */
export function familyOf(name: string): string {
  const [family] = families(name);
  return family === undefined ? plain(name) : (FAMILIES[family]?.[0] ?? "");
}

/** Whether two names can mean the same treaty or related ones. @example related("CRPD-OP", "CRPD") is true. */
export function related(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b || `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `)) return true;
  const known = new Set(families(one));
  return families(other).some((family) => known.has(family));
}
