// English texts on masked names, e-mail addresses and telephone numbers.
import type * as dutch from '../nl/masking.js';

const counted = (n: string | number | undefined, one: string, more: string): string[] =>
  Number(n) === 0 ? [] : [`${Number(n).toLocaleString('en-GB')} ${Number(n) === 1 ? one : more}`];
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const masking: typeof dutch.masking = {
  option:
    'put [name], [e-mail] and [phone] in the place of names of people, e-mail addresses and telephone numbers. Check the result: a computer may miss a name',
  labels: { name: '[name]', email: '[e-mail]', phone: '[phone]' },
};

export const maskingNotices: typeof dutch.maskingNotices = {
  'masked-names': ({ names, emails, phones }) => {
    const parts = [
      ...counted(names, 'name', 'names'),
      ...counted(emails, 'e-mail address', 'e-mail addresses'),
      ...counted(phones, 'telephone number', 'telephone numbers'),
    ];
    return parts.length === 0
      ? 'No names of people, e-mail addresses or telephone numbers were found to leave out. Check the result: a computer may miss a name.'
      : `Left out as asked: ${listed(parts)}. They do not count as words. Check the result: a computer may miss a name.`;
  },
};
