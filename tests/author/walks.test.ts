import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startTeller } from '#story/teller.ts';
import { playWalk } from '../../src/author/walks/play-walk.ts';
import { parseWalk } from '../../src/author/walks/walk.ts';
import { folderOf, sceneOf } from '../support/scene-of.ts';
import { SMALL, tellOf } from '../support/tiny.ts';
import { walksOfAllEndings } from '../support/walks.ts';

const HEAD = 'scene tiny\nvariant ordinary\n';
const GOOD = `${HEAD}pick prep-done\nfeel afraid -- a comment\noffered meet-sit\nhidden meet-write\npick meet-sit\npick meet-in-show\npick meet-write\npick after-on\nsee meet-050\nunseen later-020\nend done\n`;

function play(text: string) {
  const { walk, findings } = parseWalk('x.walk', text);
  if (!walk) return findings;
  return playWalk(walk, tellOf(SMALL), 20).findings;
}

describe('a walk', () => {
  it('that goes as it says has nothing to report', () => {
    expect(play(GOOD)).toEqual([]);
  });

  it.each([
    ['a choice that is not offered', GOOD.replace('pick meet-sit', 'pick meet-write'), 7, /offers meet-hear, meet-sit/],
    ['a feeling that is left out', GOOD.replace('feel afraid -- a comment\n', ''), 4, /meet-sit is not offered here/],
    ['a feeling nobody asked for', GOOD.replace('pick prep-done', 'feel calm\npick prep-done'), 3, /walk says feel/],
    ['something offered that should be hidden', GOOD.replace('hidden meet-write', 'hidden meet-hear'), 6, /is offered here/],
    ['a line that was never told', GOOD.replace('see meet-050', 'see meet-060'), 11, /never told/],
    ['a line that was told all the same', GOOD.replace('unseen later-020', 'unseen later-010'), 12, /was told/],
    ['another ending', GOOD.replace('end done', 'end gone'), 13, /ended in done, not in gone/],
    ['an end that comes too early', GOOD.replace('pick after-on\n', ''), 12, /offers after-break, after-on/],
    ['steps after the end of the scene', GOOD.replace('pick after-on', 'pick after-on\npick after-on'), 11, /has ended in done/],
    ['an unknown step', GOOD.replace('offered', 'offer'), 5, /«offer» is not a step/],
    ['an unknown variant', GOOD.replace('ordinary', 'wild'), 2, /mild, ordinary, hard/],
    ['a part the house page does not have', GOOD.replace('variant ordinary', 'variant ordinary\nhouse walls'), 3, /contacts, closing, referrals, rules/],
    ['an unknown feeling', GOOD.replace('afraid', 'hungry'), 4, /feel hungry/],
    ['a step without its word', GOOD.replace('pick meet-sit', 'pick'), 7, /needs a word/],
  ])('says at its own line that there is %s', (_, text, line, message) => {
    const findings = play(text);
    expect(findings[0]).toMatchObject({ severity: 'error', file: 'x.walk', line });
    expect(findings[0]!.message).toMatch(message);
  });

  it('without scene, variant or end says all three', () => {
    expect(parseWalk('x.walk', 'pick a').findings.map((finding) => finding.message.match(/scene|variant|end/)?.[0])).toEqual(['scene', 'variant', 'end']);
  });
});

describe('the golden walks of the scenes', () => {
  const files = fs.globSync('stories/*/walks/*.walk');
  it.each(files)('%s goes as it says', (file) => {
    const { walk, findings } = parseWalk(file, fs.readFileSync(file, 'utf8'));
    expect(findings).toEqual([]);
    const { story, scene } = folderOf(walk!.scene);
    expect(playWalk(walk!, (answer) => startTeller(story, answer), scene.budgetMinutes).findings).toEqual([]);
  });
});

describe('the golden walks together', () => {
  const walks = walksOfAllEndings();
  it.each([...new Set(walks.map(({ slug }) => slug))])('lead to every ending of %s', (slug) => {
    const ends = walks.filter((walk) => walk.slug === slug).map((walk) => walk.ending);
    expect(ends.toSorted()).toEqual(Object.keys(sceneOf(slug).endings).toSorted());
  });
});
