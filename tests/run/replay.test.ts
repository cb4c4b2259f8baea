import { describe, expect, it } from 'vitest';
import { now } from '#run/playthrough.ts';
import { replay, rewind } from '#run/replay.ts';
import { played, runOf, SMALL, tellOf } from '../support/tiny.ts';

const tell = tellOf(SMALL);
const INPUTS = ['prep-rest', 'prep-done', 'feel:-1,1', 'meet-hear', 'meet-in-mask', 'meet-gossip', 'meet-mend', 'after-on'];

describe('replay', () => {
  it('resumes the same moment after every input', () => {
    for (let n = 0; n <= INPUTS.length; n += 1) {
      const { playthrough, repair } = replay(tell, runOf(INPUTS.slice(0, n)), 20);
      expect(repair).toBeNull();
      expect(now(playthrough)).toEqual(now(played(tell, INPUTS.slice(0, n))));
    }
  });

  it('goes back to the start of the part, and says what was lost, when the script has changed', () => {
    const changed = tellOf(SMALL.replaceAll('meet-gossip', 'meet-rumour'));
    const { playthrough, repair } = replay(changed, runOf(INPUTS), 20);
    expect(repair).toEqual({ kept: ['prep-rest', 'prep-done'], lost: 'meet-gossip', refusal: 'choice-not-offered' });
    expect(now(playthrough).ask).toEqual({ kind: 'feel' });
    expect(now(playthrough).phase).toBe('meeting');
  });

  it('goes back to the very start when the first part has changed', () => {
    const { playthrough, repair } = replay(tellOf(SMALL.replaceAll('prep-rest', 'prep-nap')), runOf(INPUTS), 20);
    expect(repair?.kept).toEqual([]);
    expect(now(playthrough).index).toBe(0);
  });

  it('keeps a run whose script only changed its wording', () => {
    const { repair } = replay(tellOf(SMALL.replaceAll('Ja vel.', 'Nåja.')), runOf(INPUTS), 20);
    expect(repair).toBeNull();
  });

  it('refuses inputs that were never written by the game, without throwing', () => {
    const { repair } = replay(tell, runOf(['<img src=x onerror=1>']), 20);
    expect(repair).toMatchObject({ lost: '<img src=x onerror=1>', refusal: 'not-an-input' });
  });
});

describe('rewind', () => {
  it('cuts the list, and another road can be taken from there', () => {
    const cut = rewind(runOf(INPUTS), 5);
    expect(cut.inputs).toEqual(INPUTS.slice(0, 5));
    expect(now(replay(tell, { ...cut, inputs: [...cut.inputs, 'meet-write'] }, 20).playthrough).phase).toBe('after');
  });
});
