// The outputs of `check`, by name. A new one is a file beside this one and a line here.
import type { CheckFormat, CheckResult } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { renderGithub } from './github.js';
import { renderGitlab } from './gitlab.js';
import { renderCheckJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderCheckMarkdown } from './markdown.js';
import { renderRdjson } from './rdjson.js';
import { renderSarif } from './sarif.js';

/** Turns a result into text; pure, without colours. */
export type CheckRenderer = (result: CheckResult, messages: Messages) => string;

/** All but `terminal`, which needs to know the window. */
export const CHECK_RENDERERS: Readonly<Record<Exclude<CheckFormat, 'terminal'>, CheckRenderer>> = {
  markdown: renderCheckMarkdown,
  json: renderCheckJson,
  sarif: renderSarif,
  junit: renderJunit,
  github: renderGithub,
  gitlab: renderGitlab,
  rdjson: renderRdjson,
};
