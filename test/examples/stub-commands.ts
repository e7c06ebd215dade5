// Commands that recipes expect, as scripts of a few lines: what Slurm and GNU parallel would do, one after the other.
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const BASH = '#!/usr/bin/env bash\nset -euo pipefail\n';

/** An array job runs its script for every number; the id of the job comes out. As Slurm, it runs a copy elsewhere. */
const SBATCH = `${BASH}array= wanted=
while [[ $1 == --* ]]; do
  case $1 in --array=*) array=\${1#*=} ;; --dependency=*) wanted=\${1#*=} ;; esac
  shift
done
script=$(mktemp); cat "$1" > "$script"; shift
if [ -n "$array" ]; then
  for i in $(seq "\${array%-*}" "\${array#*-}"); do SLURM_CPUS_PER_TASK=1 SLURM_ARRAY_TASK_ID=$i bash "$script" "$@" >&2; done
  echo '17;cluster'
else
  [ "$wanted" = afterok:17 ]
  bash "$script" "$@" >&2
fi
rm "$script"
`;

/** Every value behind ::: comes in the place of {} in the words of the command. */
const PARALLEL = `${BASH}words=() values=() list=words quoted=
for word in "$@"; do
  case $word in
    --quote) quoted=1 ;;
    :::) list=values ;;
    *) if [ $list = words ]; then words+=("$word"); else values+=("$word"); fi ;;
  esac
done
[ -n "$quoted" ]
while [ "\${words[0]}" != raakvlak ]; do words=("\${words[@]:1}"); done
for value in "\${values[@]}"; do "\${words[@]//'{}'/$value}"; done
`;

/** The built program under its own name. */
const PROGRAM = `${BASH}exec '${process.execPath}' '${resolve('bin/raakvlak.js')}' "$@"\n`;

/** Keeps its words, a line each, and makes the folder after -o, so that patterns of folders find it. */
const RECORDER = `${BASH}printf '%s\\n' "$@" '' >> "$CALLS"
while [ "$1" != -o ]; do shift; done
mkdir -p "$2"
`;

/**
 * Makes the commands in a folder.
 * @param record `raakvlak` keeps its words in the file CALLS (a line each, an empty one after the last) and does nothing else
 * @returns PATH with that folder in front
 */
export function stubCommands(folder: string, record: boolean): string {
  const raakvlak = record ? RECORDER : PROGRAM;
  // `node bin/raakvlak.js …` of the recipe for GitHub.
  const node = `${BASH}shift\nexec raakvlak "$@"\n`;
  const scripts = { sbatch: SBATCH, parallel: PARALLEL, raakvlak, ...(record ? { node } : {}) };
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(folder, name), script, { mode: 0o755 });
  return `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
}
