// A bar of block characters for text formats.

/** A bar of `width` characters; a share above 0 shows at least one filled character. */
export function bar(share: number, width: number): string {
  const filled = share <= 0 ? 0 : Math.max(1, Math.round(Math.min(1, share) * width));
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}
