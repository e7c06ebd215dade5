// The line between the two halves of pdf.js: order, and lists that the sender empties after sending.
import { describe, expect, it } from 'vitest';
import { NearPort } from '../../../src/read/pdf/port.js';

const settled = async (): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve));
};

describe('NearPort', () => {
  it('delivers after the running step, in order, to the other end only', async () => {
    const [here, there] = NearPort.pair();
    const heard: string[] = [];
    here.addEventListener('message', ({ data }) => heard.push(`here ${String(data)}`));
    there.addEventListener('message', ({ data }) => heard.push(`there ${String(data)}`));
    here.postMessage('a');
    here.postMessage('b');
    expect(heard).toEqual([]);
    await settled();
    expect(heard).toEqual(['there a', 'there b']);
  });

  it('keeps the lists of a drawing that are emptied after sending, and does not copy what is in them', async () => {
    const [here, there] = NearPort.pair();
    const heard: unknown[] = [];
    there.addEventListener('message', ({ data }) => heard.push(data));
    const letter = { unicode: 'a' };
    const chunk = { fnArray: [44], argsArray: [[letter]], lastChunk: true };
    here.postMessage({ stream: 1, chunk });
    chunk.fnArray.length = 0;
    chunk.argsArray.length = 0;
    await settled();
    const [{ chunk: arrived }] = heard as [{ chunk: typeof chunk }];
    expect(arrived.fnArray).toEqual([44]);
    expect(arrived.argsArray[0]?.[0]).toBe(letter);
  });

  it('keeps the items of a piece of text that are replaced after sending', async () => {
    const [here, there] = NearPort.pair();
    const heard: unknown[] = [];
    there.addEventListener('message', ({ data }) => heard.push(data));
    const chunk: { items: string[] } = { items: ['a'] };
    here.postMessage({ chunk });
    chunk.items = [];
    await settled();
    expect(heard).toEqual([{ chunk: { items: ['a'] } }]);
  });

  it('is silent for listeners that left', async () => {
    const [here, there] = NearPort.pair();
    const heard: unknown[] = [];
    const leaving = new AbortController();
    const listen = ({ data }: { readonly data: unknown }): void => void heard.push(data);
    there.addEventListener('message', listen, { signal: leaving.signal });
    leaving.abort();
    there.addEventListener('message', listen);
    there.removeEventListener('message', listen);
    here.postMessage('a');
    await settled();
    expect(heard).toEqual([]);
  });
});
