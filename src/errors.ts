// The one error class: a code, the data that its sentence needs, and the exit code. The text comes from messages/.

/** An error that the user can do something about. `code` is a key of `messages.errors`. */
export class RaakvlakError extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;

  /** @param code key in messages.errors @param data values for the sentence; `file` names the file concerned */
  constructor(code: string, data: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'RaakvlakError';
    this.code = code;
    this.data = data;
  }
}

/** What the system said against writing a file or folder, as an error of ours: 'output-failed' {file, reason}. */
export function outputFailed(file: string, cause: unknown): RaakvlakError {
  const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  return new RaakvlakError('output-failed', { file, reason }, { cause });
}
