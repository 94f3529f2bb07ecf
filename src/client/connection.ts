/** What the page is connected with: the match it plays and the shelf that matches come from. */
import type { Play } from "./play/play.ts";
import type { Shelf } from "./shelf/shelf.ts";

export type Connection = Readonly<{ play: Play; shelf: Shelf }>;

/** The connection brings the rules and the content with it: it comes when it is first asked for, and then stays. */
export type Connect = () => Promise<Connection>;
