/** The 16 treaties of the game's hazard, and those whose openings give its habit of signing. */
export const RATIFIED: readonly string[] = [
  "UNCAC",
  "Rome Statute",
  "Terrorism Financing",
  "Terrorist Bombings",
  "Nuclear Terrorism",
  "Ottawa (Mine Ban)",
  "ATT",
  "CTBT",
  "CWC",
  "CRPD",
  "CRC-OPAC",
  "CRC-OPSC",
  "Kyoto",
  "Cartagena",
  "Rotterdam",
  "Stockholm",
];
