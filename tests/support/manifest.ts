/** The files that a SCORM manifest lists, as paths in the package. */
export function hrefsIn(manifest: string): string[] {
  return [...manifest.matchAll(/<file href="([^"]+)"\/>/g)].map(([, href = ""]) =>
    decodeURI(href.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&")),
  );
}
