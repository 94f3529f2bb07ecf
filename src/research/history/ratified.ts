/** The 16 treaties on which the game's hazard rests. */
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
