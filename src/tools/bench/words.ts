/** What `npm run bench:host` prints. */
export const words = {
  about:
    "Starts a host as npm start does, plays rooms full of pupils on it over loopback, and measures what it costs and how fast news arrive.",
  seconds: "seconds that the rooms are played",
  rooms: "rooms, of two tables with ten pairs each: forty devices a room",
  poll: "everybody asks again and again (long polling); otherwise one half does, and the other has a stream",
  database:
    "two hosts on one PostgreSQL, each with half of the devices of every table: that of DATABASE_URL, or one of its own from Debian's package",
  committees: "instead: 20 committees of 40 delegates each, whose chairs press every two seconds",
  noDatabase:
    "--database needs PostgreSQL: install Debian's package postgresql, or name one by DATABASE_URL.",
  inconclusive: (load: number, most: number): string =>
    `inconclusive: the load of this machine is ${load.toFixed(2)}, and above ${most} nothing measured here would mean anything.`,
  opening: (rooms: number, devices: number): string => `${rooms} rooms, ${devices} devices come in …`,
  playing: (seconds: number): string => `they play for ${seconds} s …`,
  machine: (cpu: string, threads: number, node: string, load: number): string =>
    `${cpu}, ${threads} threads, Node ${node}, load ${load.toFixed(2)} at the start`,
  columns: ["what", "n", "median", "p95", "least", "most", "wanted", ""],
  met: "",
  missed: "missed",
  notMeasured: "not measured",
  refused: (reasons: string): string => `refused to the pupils: ${reasons}`,
  atMost: (limit: number, unit: string): string => `≤ ${limit} ${unit}`,
  atLeast: (limit: number): string => `≥ ${limit}`,
  rows: {
    lost: "devices that do not hold what their seat may know",
    orders: "orders lost or counted twice",
    closeStream: "a close to everybody's receipt, by stream, ms",
    closePoll: "a close to everybody's receipt, by polling, ms",
    mark: "a ready mark to everybody's receipt, ms",
    command: "processor of all hosts a command, ms",
    idle: "memory of the larger host before anybody comes, MB",
    memory: "memory of the larger host from the first page on, MB",
    bytesStream: "bytes a second a device, by stream, kB",
    bytesPoll: "bytes a second a device, by polling, kB",
    loads: "processor of 40 first loads of the page, s",
    commands: "commands",
    share: "processor of all hosts, percent of one core",
    press: "a chair's press to every screen of its committee, ms",
    wrong: "entries and presses lost or doubled, and devices that are not whole",
    presses: "presses of chairs",
    taken: "orders of delegates",
    bytes: "bytes a second a device, kB",
    appends: "appends a second of 16 writers to the database",
  },
} as const;
