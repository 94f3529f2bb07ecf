/**
 * The manifest of a SCORM 1.2 package: one lesson, which is the page, with every file that it needs (ADL, SCORM 1.2
 * Content Aggregation Model, 2001). The schemas themselves are left out; learning platforms bring their own.
 */
import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";

export const MANIFEST = "imsmanifest.xml";

/** @param folder with everything that goes into the package */
export function scormManifest(folder: string, version: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path !== MANIFEST && statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .sort();
  const listed = files.map((path) => `      <file href="${attribute(encodeURI(path))}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="fortieth-${attribute(version)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="fortieth">
    <organization identifier="fortieth">
      <title>Fortieth</title>
      <item identifier="match" identifierref="page">
        <title>Fortieth: a treaty against cybercrime</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${listed.join("\n")}
    </resource>
  </resources>
</manifest>
`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
