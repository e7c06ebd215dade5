// JSON as text that does no harm in a terminal.

/** Signs that JSON may hold as they are, but that steer a terminal. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Indented by two spaces, with a final newline; signs that steer a terminal are escaped, not lost. */
export function jsonText(value: unknown): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2).replace(STEERING, escaped)}\n`;
}
