import { describe, expect, it } from 'vitest';
import { AT } from '#model/quantities.ts';
import { startValues } from '#model/state.ts';
import { explore } from '../../src/author/explore/explore.ts';
import { compiled } from './support/ink-file.ts';

const HEAD =
  'EXTERNAL level(meter)\nEXTERNAL did(what)\nEXTERNAL variant()\nEXTERNAL minutes()\nEXTERNAL carried(what)\nEXTERNAL felt()\n';

function exploreScript(source: string, more: Partial<Parameters<typeof explore>[0]> = {}) {
  return explore({ ...compiled(HEAD + source), useModel: true, budgetMinutes: 10, ...more });
}

const line = (text: string) => HEAD.split('\n').length - 1 + text.split('\n').length;

describe('the exploration', () => {
  it('gives a shortest run to each choice, in inputs that a run can take', () => {
    const { choices } = exploreScript(
      'Hei. #id:a\n* [Ja. #id:yes]\n* [Nei. #id:no]\n-\nSå. #id:b #checkin\n* {felt() == 3} [Løp. #id:run]\n* [Bli. #id:stay]\n- Slutt. #id:c #ending:end\n-> END',
    );
    const run = choices.find(({ id }) => id === 'run');
    expect(run?.witness).toEqual({ variant: 'mild', given: [], inputs: ['yes', 'feel:-2,1', 'run'] });
  });

  it('finds the temperament a choice needs', () => {
    const { choices } = exploreScript(
      'Hei. #id:a\n* {variant() == 2} [Hardt. #id:hard]\n* [Ellers. #id:else]\n- Slutt. #id:c #ending:end\n-> END',
    );
    expect(choices.find(({ id }) => id === 'hard')?.witness?.variant).toBe('hard');
  });

  it('starts with and without each fact that earlier scenes may have left', () => {
    const { choices } = exploreScript(
      'Hei. #id:a\n* {carried("trace")} [Igjen. #id:again]\n* {not carried("trace")} [Ny. #id:new]\n- Slutt. #id:c #ending:end\n-> END',
    );
    expect(choices.map(({ id, witness }) => [id, witness?.given])).toEqual([
      ['again', ['carried:trace']],
      ['new', []],
    ]);
  });

  it('remembers more facts than one word has room for', () => {
    const facts = Array.from({ length: 40 }, (_, index) => `f${index}`);
    const ask = facts.map((fact) => `{not did("${fact}"):\n-> none\n}`).join('\n');
    const set = facts.map((fact, index) => `Linje. #id:l${index} #fact:${fact}`).join('\n');
    const { endings, states } = exploreScript(
      `* [Alt. #id:all]\n${set}\n* [Ikke. #id:none]\n-\n${ask}\nAlt. #id:x #ending:all\n-> END\n=== none\nIkke. #id:y #ending:none\n-> END`,
    );
    expect(endings.map(({ id }) => id).sort()).toEqual(['all', 'none']);
    expect(states).toBeLessThan(20);
  });

  it('counts the minutes that preparations cost', () => {
    const source =
      '- (choose)\n* {minutes() >= 10} [Ti. #id:ten #minutes:10]\n-> choose\n* {minutes() >= 5} [Fem. #id:five #minutes:5]\n-> choose\n* [Gå. #id:go]\n- Slutt. #id:c #ending:end\n-> END';
    const { endings } = exploreScript(source, { budgetMinutes: 10 });
    expect(endings[0]?.paths).toBe(3 * 3); // go; ten, go; five, go: in each of three temperaments
  });

  it('proves the range of each meter, also of those nobody asks for', () => {
    const { endings } = exploreScript(
      'Hei. #id:a #event:anger=2\n* [Bli. #id:stay #act:own]\n* [Forsvar. #id:defend #act:defend]\n- Slutt. #id:c #ending:end\n-> END',
      { ranges: true },
    );
    const [agitation, trust] = [AT.agitation, AT.trust];
    const [mildest, hardest] = [startValues('mild', 10), startValues('hard', 10)];
    // anger by two; owning it takes one away and gives trust, defending oneself does the opposite
    expect(endings[0]?.ranges).toMatchObject({
      agitation: [mildest[agitation]! + 1, Math.min(6, hardest[agitation]! + 3)],
      trust: [mildest[trust]! - 1, mildest[trust]! + 1],
      residue: [mildest[AT.residue], mildest[AT.residue]],
    });
  });

  it('lets a circle be when the model ends it', () => {
    const { circles, endings } = exploreScript(
      '-> round\n=== round\nVent. #id:a #event:settle=1\n{level("agitation") > 0:\n-> round\n}\nSlutt. #id:b #ending:end\n-> END',
    );
    expect([circles, endings.length]).toEqual([[], 1]);
  });

  it('names a circle of lines that nothing ends', () => {
    const { errors } = exploreScript(
      'Hei. #id:x\n-> round\n=== round\nVent. #id:a\n{level("agitation") < 3:\n-> round\n}\n-> round',
    );
    expect(errors[0]?.message).toMatch(/circle/);
  });

  it('says where the states pile up when it has to stop', () => {
    const many = Array.from(
      { length: 8 },
      (_, index) => `* [A. #id:a${index} #fact:f${index}]\n* [B. #id:b${index} #act:defend]\n-`,
    ).join('\n');
    const ask = Array.from({ length: 8 }, (_, index) => `* {did("f${index}")} [C. #id:c${index}]`).join('\n');
    const source = `-> first\n=== first\n${many}\nSå. #id:s\n${ask}\n* [D. #id:d]\n- {level("trust") > 0:\nSlutt. #id:e #ending:end\n-> END\n}\nSlutt. #id:f #ending:other\n-> END`;
    const { exhaustive, reasons } = exploreScript(source, { limits: { states: 400, ms: 60_000 } });
    expect(exhaustive).toBe(false);
    expect(reasons[0]?.message).toMatch(/not finished within 400 states.*«first»/);
  });

  it('stops in the middle of a line that asks more than can be answered', () => {
    const ask = Array.from({ length: 40 }, (_, index) => `did("f${index}")`).join(' || ');
    const { exhaustive, reasons } = exploreScript(
      `Hei. #id:a\n{${ask}:\nJa. #id:b\n}\nSlutt. #id:c #ending:end\n-> END`,
      { limits: { states: 1000, ms: 300 } },
    );
    expect([exhaustive, reasons.length]).toEqual([false, 1]);
  });

  it('stops at the time it is given', () => {
    const { exhaustive, reasons } = exploreScript('Hei. #id:a\n* [Ja. #id:b]\n- Slutt. #id:c #ending:end\n-> END', {
      limits: { states: 1000, ms: 0 },
    });
    expect([exhaustive, reasons.length > 0]).toEqual([false, true]);
  });

  it('points at a run-time error and at the way to it', () => {
    const source = '-> a\n=== a\nHei. #id:a\n* [Ja. #id:yes]\n  Så stopper det. #id:b\n* [Nei. #id:no]\n  -> END';
    const { errors } = exploreScript(source);
    expect(errors[0]?.place.line).toBe(line('-> a\n=== a\nHei\n* [Ja\nSå stopper'));
    expect(errors[0]?.witness?.inputs.at(-1)).toBe('yes');
  });
});
