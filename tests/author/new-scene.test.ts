import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/author/check-story.ts';
import { drawnPeople } from '../../src/author/project.ts';
import { newScene } from '../../src/author/new-scene/new-scene.ts';
import { temporaryFolder } from './support/ink-file.ts';

describe('a new scene', () => {
  it('is proved from the start, with nothing to remark on', () => {
    const made = newScene('seks-uker', temporaryFolder());
    if (!made.ok) throw new Error(made.error);
    const report = checkScene(made.value, { exportedFacts: ['promised-call'], drawn: drawnPeople() });
    expect(report.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(report).toMatchObject({ slug: 'seks-uker', exhaustive: true, choices: { total: 10, reached: 10 }, endings: [{ reached: true }, { reached: true }] });
    expect(report.walks.every(({ ok }) => ok)).toBe(true);
  });

  it('must have people there are pictures of', () => {
    const made = newScene('uten-bilde', temporaryFolder());
    if (!made.ok) throw new Error(made.error);
    const report = checkScene(made.value, { exportedFacts: ['promised-call'], drawn: new Set(['wenche']), bots: false });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['person-not-drawn']);
  });

  it('never writes over what is there', () => {
    const stories = temporaryFolder();
    fs.mkdirSync(path.join(stories, 'min'));
    fs.writeFileSync(path.join(stories, 'min/scene.ink'), 'mitt');
    expect(newScene('min', stories)).toMatchObject({ ok: false });
    expect(fs.readFileSync(path.join(stories, 'min/scene.ink'), 'utf8')).toBe('mitt');
  });

  it.each(['Min Scene', '../ute', 'så', '', 'a--b', '-a'])('cannot be called «%s»', (slug) => expect(newScene(slug, temporaryFolder())).toMatchObject({ ok: false }));
});
