// Which papers a pattern means (owner of picomatch).
import picomatch from 'picomatch';

/** A path or pattern as people write it: with slashes of any kind, with or without './' before it. */
export function tidyPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

/** Tells whether one of the patterns means a path. Patterns and paths are seen from the same folder. */
export function matcherOf(patterns: string | readonly string[]): (path: string) => boolean {
  const tidy = [patterns].flat().map(tidyPath);
  const matches = tidy.map((pattern) => picomatch(pattern, { dot: true }));
  // A file may be called 'nota [concept].docx': a name that is written out means that file.
  return (path) => tidy.includes(tidyPath(path)) || matches.some((match) => match(tidyPath(path)));
}
