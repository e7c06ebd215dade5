// placeholder
import type { ReadResult } from '../types.js';
export function readOdt(_bytes: Uint8Array, _options: { changes: 'accept' | 'reject' }): Promise<ReadResult> {
  return Promise.reject(new Error('odt'));
}
