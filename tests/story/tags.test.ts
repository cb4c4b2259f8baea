import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happeningsOf } from '#story/happenings.ts';
import { parseTags } from '#story/tags.ts';

describe('tags', () => {
  it('are read against the vocabulary', () => {
    const { tags, problems } = parseTags(['id:fire-010', 'who:wenche', 'look:wenche=angry', 'event:anger=2', 'sound:door', 'checkin', 'minutes:4']);
    expect(problems).toEqual([]);
    expect(tags).toMatchObject({ id: 'fire-010', who: 'wenche', looks: [{ who: 'wenche', look: 'angry' }], events: [{ event: 'anger', strength: 2 }], sounds: ['door'], checkin: true, minutes: 4 });
  });

  it.each([
    ['colour:red', /unknown tag #colour/],
    ['event:rage', /event:rage is not in the vocabulary.*anger/],
    ['event:anger=7', /strength must be 1, 2 or 3/],
    ['look:wenche', /nothing is not a look/],
    ['look:=angry', /must say who/],
    ['mode:fake', /mode:fake.*surface, deep, genuine, none/],
    ['act:shout', /act:shout is not in the vocabulary/],
    ['id:Fire 1', /must be small letters/],
    ['minutes:zero', /whole number/],
    ['checkin:yes', /takes no value/],
  ])('say what is wrong with #%s and what to write instead', (tag, message) => {
    expect(parseTags([tag]).problems.join(' ')).toMatch(message);
  });

  it('refuse two ids on one line', () => {
    expect(parseTags(['id:a', 'id:b']).problems.join()).toMatch(/2 #id tags/);
  });

  it('never throw, whatever stands in a script', () => {
    fc.assert(fc.property(fc.array(fc.string()), (raw) => { parseTags(raw); }));
  });

  it('tell the model what happened, in the order it counts: the act before what is done with the feeling', () => {
    const { tags } = parseTags(['id:x', 'mode:surface', 'shows:calm', 'act:refuse', 'fact:said-no']);
    expect(happeningsOf(tags)).toEqual([
      { kind: 'act', act: 'refuse' },
      { kind: 'fact', name: 'said-no' },
      { kind: 'mode', mode: 'surface', shows: 'calm' },
    ]);
  });

  it('leave the model alone where a choice is not about expression', () => {
    expect(happeningsOf(parseTags(['id:x', 'mode:none']).tags)).toEqual([]);
  });
});
