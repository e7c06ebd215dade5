// Which output suits the place where `check` runs, when the user names none.

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * GitHub Actions reads what is printed; GitLab reads a file, so that its form is chosen when one is written.
 * @param output file to write; undefined for standard output
 */
export function formatFor(env: Environment, output: string | undefined): 'terminal' | 'github' | 'gitlab' {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  return Boolean(env['GITLAB_CI']) && output !== undefined ? 'gitlab' : 'terminal';
}
