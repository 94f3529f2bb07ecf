/** Which drawing shows whom: the page finds a person's face through the content, never by an id of its own. */
export { drawingOf, type Sitter } from "../../../content/portraits.ts";
