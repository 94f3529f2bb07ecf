/** Every sentence of a host that is started. */
export const serveWords = {
  served: "Fortieth is served until Ctrl+C, or the end of this window, ends it:",
  local: (address: string): string => `  on this computer  ${address}`,
  network: (address: string): string => `  on this network   ${address}`,
  everywhere: (address: string): string => `  for everybody     ${address}`,
  kept: (where: string, days: number): string =>
    `Rooms are kept in ${where}. They go ${days} ${days === 1 ? "day" : "days"} after their last use.`,
  badPort: (text: string): string => `PORT must be a whole number from 1 to 65535, but it is "${text}".`,
  badNumber: (name: string, low: number, high: number, text: string): string =>
    `${name} must be a whole number from ${low} to ${high}, but it is "${text}".`,
  badOrigin: (name: string, text: string): string =>
    `${name} must be an address without a path, as in https://fortieth.school.example, but it is "${text}".`,
  building: "Fortieth is being built. This takes up to a minute.",
  notBuilt: (why: string): string => `it could not be built (${why}).`,
  starting: {
    title: "Fortieth is being built",
    heading: "The game is being built",
    wait: "This takes up to a minute. The page then opens by itself.",
  },
  notServed: (why: string): string => `The game could not be served: ${why}`,
  noStore: {
    badAddress: (where: string): string =>
      `${where} is no address of PostgreSQL, as in postgresql://user:password@host:5432/database.`,
    noDatabase: (where: string, why: string): string => `${where} cannot be used (${why}).`,
    taken: (where: string): string =>
      `Rooms in ${where} are kept by another host that is running: end it, or set FORTIETH_DATA to another folder.`,
    foreignDatabase: (where: string, why: string): string =>
      `${where} has a schema "fortieth" that this version cannot use (${why}): restore its backup, or let DATABASE_URL name another database. Nothing was written.`,
    noFolder: (where: string, why: string): string =>
      `Rooms cannot be kept in ${where} (${why}): let this user write there, or set FORTIETH_DATA to another folder.`,
    damaged: (where: string, why: string): string =>
      `The rooms in ${where} are damaged (${why}): put your backup in its place, or move its folder away to begin without rooms. Nothing was written.`,
    foreign: (where: string, why: string): string =>
      `${where} holds no rooms (${why}): put your backup in its place, or move its folder away to begin without rooms. Nothing was written.`,
  },
} as const;
