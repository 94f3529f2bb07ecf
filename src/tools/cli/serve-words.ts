/** Every sentence of a host that is started. */
export const serveWords = {
  served: "Fortieth is served until Ctrl+C, or the end of this window, ends it:",
  local: (address: string): string => `  on this computer  ${address}`,
  network: (address: string): string => `  on this network   ${address}`,
  everywhere: (address: string): string => `  for everybody     ${address}`,
  kept: (where: string, days: number): string =>
    `Rooms are kept in ${where}. They go ${days} ${days === 1 ? "day" : "days"} after their last use.`,
  hostPage: (address: string, key: string): string =>
    `  for you alone     ${address}/#host/${key} (all rooms, backup, update)`,
  waits: (lessons: number, meetings: number): string =>
    `${inUse(lessons, meetings)} still running. This host opens no new rooms, and ends when nothing is running any more. Press Ctrl+C again to end it now; nothing is lost.`,
  badPort: (text: string): string => `PORT must be a whole number from 1 to 65535, but it is "${text}".`,
  badNumber: (name: string, low: number, high: number, text: string): string =>
    `${name} must be a whole number from ${low} to ${high}, but it is "${text}".`,
  badOrigin: (name: string, text: string): string =>
    `${name} must be an address without a path, as in https://fortieth.school.example, but it is "${text}".`,
  badPassword: (name: string, least: number, most: number): string =>
    `${name} must have ${least} to ${most} characters, not counting spaces and hyphens.`,
  badHostKey: (name: string): string =>
    `${name} must have 22 to 60 letters, digits, hyphens or underscores, as from: openssl rand -hex 16`,
  badSecrets: (path: string): string =>
    `${path} is damaged: delete it and start again. The host then makes a new password and a new key for its page.`,
  noSecrets: (path: string, why: string): string => `${path} cannot be read or written (${why}).`,
  notServed: (why: string): string => `The game could not be served: ${why}`,
  noStore: {
    badAddress: (where: string): string =>
      `${where} is no address of PostgreSQL, as in postgresql://user:password@host:5432/database.`,
    noDatabase: (where: string, why: string): string => `${where} cannot be used (${why}).`,
    taken: (where: string): string =>
      `Rooms in ${where} are kept by another host that is running: end it, or set FORTIETH_DATA to another folder.`,
    noFolder: (where: string, why: string): string => `Rooms cannot be kept in ${where} (${why}).`,
  },
} as const;

/** @example "2 lessons and 1 meeting are" */
function inUse(lessons: number, meetings: number): string {
  const said = [counted(lessons, "lesson"), counted(meetings, "meeting")].filter((part) => part !== "");
  return `${said.join(" and ")} ${lessons + meetings === 1 ? "is" : "are"}`;
}

function counted(count: number, what: string): string {
  if (count === 0) return "";
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
