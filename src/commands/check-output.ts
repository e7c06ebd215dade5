// In which form the result of `check` is written, and where.
import { appendFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { CheckFormat, CheckResult } from '../check/model.js';
import type { Io } from '../cli.js';
import { RaakvlakError } from '../errors.js';
import { withLabels } from '../masks.js';
import type { Messages } from '../messages/index.js';
import { formatFor } from '../report/check/detect.js';
import { CHECK_RENDERERS } from '../report/check/index.js';
import { renderCheckTerminal } from '../report/check/terminal.js';
import { chooseTarget, deliver, type Forms, type Target, windowShape } from './output.js';

const FORMS: Forms<CheckFormat> = {
  extensions: {
    '.txt': 'terminal',
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.json': 'json',
    '.sarif': 'sarif',
    '.xml': 'junit',
  },
  fileNames: {
    terminal: 'raakvlak-controle.txt',
    markdown: 'raakvlak-controle.md',
    json: 'raakvlak-controle.json',
    sarif: 'raakvlak-controle.sarif',
    junit: 'raakvlak-controle.xml',
    github: 'raakvlak-controle-github.txt',
    gitlab: 'raakvlak-controle-gitlab.json',
    rdjson: 'raakvlak-controle-rdjson.json',
  },
  standard: 'terminal',
  inFolder: 'markdown',
};

/**
 * The form: of --format, else by the name of the file, else of the configuration, else what suits the place of the run.
 * @throws RaakvlakError 'output-format' for a file of which the name tells nothing
 */
export function checkTarget(
  output: string | undefined,
  format: CheckFormat | undefined,
  configured: CheckFormat | undefined,
  { env }: Io,
): Target<CheckFormat> {
  const detected = formatFor(env, output);
  if (output === undefined)
    return chooseTarget(
      output,
      format ?? configured ?? (detected === 'gitlab' ? 'terminal' : detected),
      FORMS,
    );
  const extension = extname(output).toLowerCase();
  // GitLab reads a JSON file of its own form.
  if (extension === '.json')
    return chooseTarget(
      output,
      format ?? configured ?? (detected === 'gitlab' ? detected : undefined),
      FORMS,
    );
  return chooseTarget(output, format ?? (FORMS.extensions[extension] ? undefined : configured), FORMS);
}

function render(
  result: CheckResult,
  { format, file }: Target<CheckFormat>,
  messages: Messages,
  io: Io,
): string {
  if (format === 'terminal') return renderCheckTerminal(result, messages, windowShape(file, io));
  return CHECK_RENDERERS[format](result, messages);
}

/** On GitHub everything also stands in the summary of the job: notes beside the lines have room for a few. */
function summarise(result: CheckResult, messages: Messages, { env }: Io): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    appendFileSync(file, withLabels(CHECK_RENDERERS.markdown(result, messages)));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new RaakvlakError('summary-failed', { file, reason }, { cause: error });
  }
}

/** @throws RaakvlakError 'output-failed', or 'summary-failed' {file, reason} */
export function writeResult(
  result: CheckResult,
  target: Target<CheckFormat>,
  messages: Messages,
  io: Io,
): void {
  // Standard error has said already what could not be read: where that is all, a window would only say it again.
  const isSaid = target.file === null && target.format === 'terminal' && result.files.length === 0;
  if (!isSaid) deliver(render(result, target, messages, io), target.file, messages, io);
  if (target.format === 'github') summarise(result, messages, io);
}
