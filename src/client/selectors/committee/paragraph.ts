/** A paragraph of a document. */
import type { SubParagraph } from "../../../committee/state/sub-paragraphs.ts";
import type { Opened } from "./opening-words.ts";

/** `number`: null if the paragraph has none. A deleted clause keeps its number and has no words. */
export type Paragraph = Opened & Readonly<{ number: number | null; subs: readonly SubParagraph[] }>;
