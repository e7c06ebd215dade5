// Starts the built program as a user does, and keeps what it says.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const BIN = resolve('bin/raakvlak.js');

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of node itself. */
  readonly node?: readonly string[];
}

/** Runs `raakvlak` with these words, without a terminal and without what the surroundings say of colour. */
export async function raakvlak(
  words: readonly string[],
  { cwd = process.cwd(), env = {}, node = [] }: RunOptions = {},
): Promise<Run> {
  const surroundings = { ...process.env };
  delete surroundings['NO_COLOR'];
  delete surroundings['FORCE_COLOR'];
  const child = spawn(process.execPath, [...node, BIN, ...words], {
    cwd,
    env: { ...surroundings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return await new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

/** A new folder outside the project. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'raakvlak-test-'));
}

/** Two small papers: quick to compare. */
export const CULTURE =
  'Het museum ontvangt elke maandag mensen met dementie uit het verpleeghuis in het dorp.\n\nHet koor zoekt nieuwe leden en zingt in mei in de kerk.\n';
export const WELFARE =
  'Wij ondersteunen mantelzorgers die thuis voor iemand zorgen.\n\nHet welzijnswerk werkt samen met de bibliotheek aan een leeskring voor ouderen.\n';
