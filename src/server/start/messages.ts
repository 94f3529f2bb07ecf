/** Everything that `npm start` prints. */
export const startMessages = {
  served: "Fortieth is running. To stop it, press Ctrl+C or close this window.",
  local: (address: string): string => `  on this computer  ${address}`,
  network: (address: string): string => `  on this network   ${address}`,
  everywhere: (address: string): string => `  for everyone      ${address}`,
  kept: (where: string, days: number): string =>
    `Rooms are stored in ${where} and deleted ${days} ${days === 1 ? "day" : "days"} after their last use.`,
  opening: {
    made: (password: string): string => `To open a room on another device, type this password: ${password}`,
    set: "To open a room on another device, type the password set in FORTIETH_PASSWORD.",
    setPublic: "To open a room, type the password set in FORTIETH_PASSWORD.",
    everyone: "Anyone can open rooms here, as set in FORTIETH_OPENING.",
  },
  elsewhere: (address: string): string => `Fortieth is at ${address}: open that address instead.`,
  hostPage: (address: string, key: string): string =>
    `  for you only      ${address}/#host/${key} (all rooms, backup, update)`,
  waits: (lessons: number, meetings: number): string =>
    `${inUse(lessons, meetings)} still running. This host opens no new rooms, and it stops when everything has finished. Press Ctrl+C again to stop it now; nothing will be lost.`,
  badPort: (text: string): string => `PORT must be a whole number from 1 to 65535, but it is "${text}".`,
  badNumber: (name: string, low: number, high: number, text: string): string =>
    `${name} must be a whole number from ${low} to ${high}, but it is "${text}".`,
  badOrigin: (name: string, text: string): string =>
    `${name} must be an address without a path, such as https://fortieth.school.example, but it is "${text}".`,
  badSites: (name: string, most: number, text: string): string =>
    `${name} must be a list of at most ${most} addresses without a path, such as "https://moodle.school.example https://lms.school.example", but it is "${text}".`,
  building: "Fortieth is being built. This takes up to a minute.",
  notBuilt: (why: string): string => `it could not be built (${why}).`,
  starting: {
    title: "Fortieth is being built",
    heading: "The game is being built",
    wait: "This takes up to a minute. The page then opens by itself.",
  },
  badOpening: (name: string, text: string): string =>
    `${name} must be "everyone" or not set, but it is "${text}".`,
  twoOpenings: (opening: string, password: string): string =>
    `${opening} and ${password} are both set: set only one of them.`,
  noOpening: (opening: string, password: string): string =>
    `This host can be reached from outside, so decide who may open rooms: set ${password} to a password, or ${opening} to "everyone".`,
  badPassword: (name: string, least: number, most: number): string =>
    `${name} must have ${least} to ${most} characters, not counting spaces and hyphens.`,
  badHostKey: (name: string): string =>
    `${name} must have 22 to 60 letters, digits, hyphens or underscores. To make one, run: openssl rand -hex 16`,
  badSecrets: (path: string): string =>
    `${path} is damaged: delete it and start again. The host will create a new password and a new key for its page.`,
  noSecrets: (path: string, why: string): string => `${path} cannot be read or written (${why}).`,
  notServed: (why: string): string => `The game could not be served: ${why}`,
  noStore: {
    badAddress: (where: string): string =>
      `${where} is not a PostgreSQL address such as postgresql://user:password@host:5432/database.`,
    noDatabase: (where: string, why: string): string => `${where} cannot be used (${why}).`,
    taken: (where: string): string =>
      `The rooms in ${where} are in use by another running host: stop that host, or set FORTIETH_DATA to another folder.`,
    foreignDatabase: (where: string, why: string): string =>
      `${where} has a schema "fortieth" that this version cannot use (${why}): restore its backup, or point DATABASE_URL at another database. Nothing was written.`,
    noFolder: (where: string, why: string): string =>
      `Rooms cannot be stored in ${where} (${why}): give this user write access, or set FORTIETH_DATA to another folder.`,
    damaged: (where: string, why: string): string =>
      `The rooms in ${where} are damaged (${why}): restore your backup, or move the folder away to start without rooms. Nothing was written.`,
    foreign: (where: string, why: string): string =>
      `${where} contains no rooms (${why}): restore your backup, or move the folder away to start without rooms. Nothing was written.`,
  },
} as const;

/** The beginning of a sentence about what is in use. @example "2 lessons and 1 meeting are" */
function inUse(lessons: number, meetings: number): string {
  const said = [counted(lessons, "lesson"), counted(meetings, "meeting")].filter((part) => part !== "");
  return `${said.join(" and ")} ${lessons + meetings === 1 ? "is" : "are"}`;
}

function counted(count: number, what: string): string {
  if (count === 0) return "";
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
