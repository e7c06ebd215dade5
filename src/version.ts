// The version of this installation, from package.json.
import { readFileSync } from 'node:fs';

/** Version as in package.json, for example '0.1.0'. */
export function toolVersion(): string {
  const file = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return file.version;
}
