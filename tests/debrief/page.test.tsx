import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_LIMIT, type Note } from '#journal/note.ts';
import type { Ratings } from '#story/scene.ts';
import { Feedback } from '#screens/debrief/Feedback.tsx';
import { PlanSection } from '#screens/debrief/PlanSection.tsx';
import { RuleSection } from '#screens/debrief/RuleSection.tsx';
import { faultsIn } from './judging-words.ts';
import { htmlOf, markupOf, pageOf, viewOf, wordsOf, type ShownLanguage } from './render.tsx';
import { folderOf } from '../support/scene-of.ts';
import { inputsOf, startOf, TEN, type Meant } from './ten-runs.ts';

const viewFor = (meant: Meant, language: ShownLanguage, ratings?: Ratings) => viewOf(meant.scene, inputsOf(meant), startOf(meant), language, ratings);
const [MASK] = TEN;

/** Tags, classes and names of things, without words and without where they are drawn. */
function skeletonOf(html: string): string[] {
  return [...html.matchAll(/<([a-z0-9]+)([^>]*)>/g)].map(([, tag, rest]) => {
    const kept = [...(rest ?? '').matchAll(/ (class|data-[a-z-]+|aria-pressed|open)="([^"]*)"/g)].map(([, name, value]) => `${name}=${value}`);
    return [tag, ...kept].join(' ');
  });
}

describe.each(TEN.map((meant) => [meant.name, meant] as const))('the debrief of «%s»', (_, meant) => {
  const html = { nb: pageOf(meant, 'nb'), en: pageOf(meant, 'en') };

  it('says the same things in both languages, in other words', () => {
    expect(skeletonOf(html.en)).toEqual(skeletonOf(html.nb));
    expect(wordsOf(html.en)).not.toBe(wordsOf(html.nb));
  });

  it.each(['nb', 'en'] as const)('has no hole where a word should be (%s)', (language) => {
    expect(/undefined|NaN|\[object|\{\w+\}/.exec(wordsOf(html[language]))?.[0]).toBeUndefined();
  });

  it.each(['nb', 'en'] as const)('judges nobody, but for what people in the scene say (%s)', (language) => {
    const page = html[language];
    const ours = page.slice(0, page.indexOf('id="talk"')) + page.slice(page.indexOf('id="rule"'));
    expect(faultsIn(wordsOf(ours), language)).toEqual([]);
  });

  it('has a table for every chart', () => {
    const figures = html.nb.split('<figure').length - 1;
    const charts = html.nb.match(/role="img" aria-label/g)?.length ?? 0;
    const tables = html.nb.match(/class="twin"/g)?.length ?? 0;
    // the person's curves and one's own share a table
    expect({ figures, charts, tables }).toEqual({ figures: charts, charts, tables: charts - 1 });
    for (const [, label] of html.nb.matchAll(/role="img" aria-label="([^"]*)"/g)) expect(label!.length).toBeGreaterThan(20);
  });
});

describe('a meeting that was left', () => {
  const inputs = inputsOf(MASK!);

  it.each([0, 1, 2, 4])('after %i answers is told as far as it went', (answers) => {
    for (const language of ['nb', 'en'] as const) {
      const words = wordsOf(htmlOf(viewOf(MASK!.scene, inputs.slice(0, answers), startOf(MASK!), language), language));
      expect(words).toContain(language === 'nb' ? 'Møtet er ikke ferdig' : 'The meeting is not finished');
      expect(/undefined|NaN|\bde null\b|your zero/.exec(words)?.[0]).toBeUndefined();
    }
  });
});

describe('the debriefs of runs that differ', () => {
  it.each(['nb', 'en'] as const)('differ in what is said of expression and consequences, not only in the talk (%s)', (language) => {
    const said = TEN.map((meant) => {
      const html = pageOf(meant, language);
      return wordsOf(html.slice(html.indexOf('id="expression"'), html.indexOf('id="soundness"')));
    });
    expect(new Set(said).size).toBe(TEN.length);
  });
});

function written(kind: Note['kind'], about: string, text: string): Note {
  return { id: `run-1.${kind}.${about}`, runId: 'run-1', kind, about, text, writtenAt: '2026-11-22T10:00:00.000Z' };
}

describe('what the player has written', () => {
  const view = viewFor(MASK!, 'nb');
  const part = (one: string, other: string) => markupOf(
    <>
      <RuleSection view={view} />
      <Feedback about="arc"><p>Du holdt masken.</p></Feedback>
      <PlanSection view={view} />
    </>,
    'nb',
    [written('reflection', 'rule', one), written('not-fitting', 'arc', other), written('plan', 'plan', `${one.replace(/\s+/g, ' ')}\n${other.replace(/\s+/g, ' ')}`)],
  );
  const harmless = skeletonOf(part('x', 'x'));

  it('is shown as the text it is, whatever it is', () => {
    const strings = fc.oneof(
      fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', 'javascript:alert(1)', '</textarea><b>', '{{constructor}}', '\u202Eabc', '&lt;b&gt;'),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    );
    fc.assert(fc.property(strings, strings, (one, other) => {
      const html = part(one, other);
      // nothing that was written became an element: it stands where a harmless word would
      expect(skeletonOf(html)).toEqual(harmless);
      if (one.trim()) expect(wordsOf(html)).toContain(one.replace(/\s+/g, ' ').trim());
    }), { numRuns: 100 });
  });

  it('stands there also when it is a megabyte, and the field says that it is too long', () => {
    const html = markupOf(<RuleSection view={view} />, 'nb', [written('reflection', 'rule', 'å'.repeat(1_000_000))]);
    expect(html).toContain('aria-invalid="true"');
    expect(wordsOf(html)).toContain(`plass til ${NOTE_LIMIT.toLocaleString('nb-NO').replace(/\s/g, ' ')}`);
  });

  it('never has a box without the reminder what not to write about', () => {
    for (const meant of TEN) {
      const html = pageOf(meant, 'nb');
      const boxes = [...html.matchAll(/<(textarea|input type="text")/g)].length;
      const reminders = [...html.matchAll(/Ikke skriv om virkelige brukere/g)].length;
      // both halves of the plan share one
      expect({ boxes, reminders }).toEqual({ boxes: 4, reminders: 3 });
    }
  });

  it('marks a line that does not fit, and only that one', () => {
    const html = htmlOf(view, 'nb', [written('not-fitting', 'arc', 'Jeg jobbet med det.')]);
    expect([...html.matchAll(/data-feedback="([^"]*)" data-unfit/g)].map(([, about]) => about)).toEqual(['arc']);
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
  });
});

describe('a panel that disagrees', () => {
  it('makes the choice a topic: no credit, the spread drawn and told, and a question for colleagues', () => {
    const { ratings } = folderOf(MASK!.scene);
    const first = viewFor(MASK!, 'nb').debrief.decisions[0]!.chosen.id;
    const agreed = (author: number) => Array.from({ length: 8 }, () => author);
    const panel: Ratings = { ...ratings, choices: Object.fromEntries(Object.entries(ratings.choices).map(([id, rating]) => [id, { ...rating, panel: id === first ? [1, 1, 1, 2, 5, 5, 5, 5] : agreed(rating.author) }])) };
    const html = htmlOf(viewFor(MASK!, 'nb', panel), 'nb');
    const words = wordsOf(html);
    expect(words).toContain('Beslutning 1 teller ikke.');
    expect(words).toContain('8 fagfolk har vurdert valgene.');
    expect(words).not.toContain('Forfatterens vurdering');
    expect(html).toContain('3 ga 1, 1 ga 2, 4 ga 5');
    expect(words).toContain('Ta det opp med kolleger:');
  });

  it('is called the author’s judgement while fewer than eight have answered', () => {
    expect(wordsOf(pageOf(MASK!, 'nb'))).toContain('Forfatterens vurdering. Færre enn åtte fagfolk har svart.');
  });
});
